import * as v from 'valibot';
import { HEADER_VALUE } from '../../http/headers.ts';
import { field, list, matching, needed, object, record, text, textWithout, whole } from './kinds.ts';
import { HEADER_NAME, HOST, HOST_TO_FILL, pathFault, urlFault } from './texts.ts';

export const headerName = matching("the name of a header: letters, digits and !#$%&'*+.^_`|~-", HEADER_NAME);
const headerValue = matching('a text in quotes, on one line', HEADER_VALUE);

const HOST_WORDS = 'a host name or an address, without scheme, port and path';
const port = whole(1, 65_535, 'a port number (named ports of containers are not known here)');

const header = object('an object with `name` and `value`', {
  name: needed('Its name.', headerName),
  value: needed('Its value.', headerValue),
});

const auth = v.pipe(
  object('`{bearer: token}` or `{basic: {username, password}}`', {
    bearer: field('A token: `Authorization: Bearer …`.', text()),
    basic: field(
      'Name and password: `Authorization: Basic …`.',
      object('an object with `username` and `password`', {
        username: needed('The name.', text()),
        password: needed('The password; better as `{{env.NAME}}`.', text()),
      }),
    ),
  }),
  v.minEntries(1, 'either `bearer` or `basic`'),
  v.maxEntries(1, 'either `bearer` or `basic`'),
);

export const followRedirects = field(
  'Whether redirects are followed, or how many of them. Default: 10.',
  v.union([v.boolean(), whole(0, 50, '`true`, `false` or a number')], '`true`, `false` or a number from 0 to 50'),
);

/** All texts of a request may hold `{{name}}`: a captured value, or `{{env.NAME}}`. */
const addressEntries = {
  path: field('Path and query, at the target or at `host` and `port`.', textWithout(pathFault)),
  url: field('A whole address, in place of a path.', textWithout(urlFault)),
  host: field("Host name or address. Default: the target's.", matching(HOST_WORDS, HOST_TO_FILL)),
  port: field("Default: the target's, or that of the scheme.", port),
  scheme: field(
    "Default: the target's, or HTTP where there is a `host`.",
    v.picklist(['HTTP', 'HTTPS', 'http', 'https'], '`HTTP` or `HTTPS`'),
  ),
  headers: field('Headers to send, by name.', record('an object of headers', headerName, headerValue)),
  httpHeaders: field("Headers to send, as in Kubernetes' probes.", list('a list of `{name, value}`', header)),
  auth: field('Who is asking.', auth),
  followRedirects,
};

const bodyEntries = {
  json: field('A body in JSON. Sets the content type unless a header does.', v.unknown()),
  form: field(
    'A body as HTML forms send it. Sets the content type unless a header does.',
    record('an object of texts (put them in quotes)', v.string(), v.string('a text (put it in quotes)')),
  ),
  body: field('A body as it is.', v.string('a text (put it in quotes)')),
};

const REQUEST = 'an object with `path` or `url`';
const noBody = 'the request of this method carries no body; use `httpPost` or another method';

export const requestWithoutBody = object(REQUEST, addressEntries, { json: noBody, form: noBody, body: noBody });

export const request = object(REQUEST, { ...addressEntries, ...bodyEntries });

export const requestOfAnyMethod = object(REQUEST, {
  method: needed(
    'Any method in capitals but CONNECT and TRACE.',
    matching(
      'a method in capitals such as PURGE, but not CONNECT or TRACE',
      /^(?!(?:CONNECT|TRACE)$)[A-Z][A-Z-]{0,29}$/,
    ),
  ),
  ...addressEntries,
  ...bodyEntries,
});

export const tcpSocket = object('an object with `port`', {
  host: field("Host name or address. Default: the target's.", matching(HOST_WORDS, HOST)),
  port: needed('The port that must accept a connection.', port),
});
