import { isIP } from 'node:net';
import * as v from 'valibot';
import { expectations, jsonExpectations } from './expect.ts';
import { field, list, matching, needed, object, record, text, textWithout, whole } from './kinds.ts';
import { textMatcher } from './matcher.ts';
import { paceEntries } from './pace.ts';
import { followRedirects, headerName } from './request.ts';
import { methodEntries, step, stepEntries } from './step.ts';
import { HOST, nameFault, pathFault, proxyFault, regexFault, targetFault, urlFault } from './texts.ts';

const severity = field(
  'An advisory check is shown and never gates. Default: gating.',
  v.picklist(['gating', 'advisory'], '`gating` or `advisory`'),
);

const sample = object('an object with `requests`', {
  requests: needed('How many requests each attempt makes.', whole(2, 10_000)),
  concurrency: field('Requests at the same time. Default: 1.', whole(1, 100)),
});

export const check = object('an object with `httpGet` or another method, or with `steps`', {
  name: field('What it is called in reports. Default: method and path.', textWithout(nameFault)),
  severity,
  ...stepEntries,
  steps: field('Several requests that follow each other and hand values on.', list('a list of steps', step)),
  sample: field('Repeats the request in each attempt, for percentiles and the error rate.', sample),
  ...paceEntries,
});

const operand = v.string('a text (put it in quotes)');

export const identity = object('an object with a method and `expect`, or with `json`, `header` or `body`', {
  httpGet: methodEntries.httpGet,
  httpPost: methodEntries.httpPost,
  expect: field('What only the expected release answers: headers, body or json.', expectations),
  path: field('Where the release names itself. Default: /.', textWithout(pathFault)),
  url: field('A whole address, in place of a path.', textWithout(urlFault)),
  json: field('Conditions on a body of JSON, by JSONPath.', jsonExpectations),
  body: field('A condition on the text of the body.', textMatcher),
  header: field('The header that names the release; together with `equals` or another condition.', headerName),
  equals: field('The header is exactly this text.', operand),
  contains: field('The header has this text within it.', operand),
  startsWith: field('The header begins with this text.', operand),
  endsWith: field('The header ends with this text.', operand),
  matches: field('The header has a match of this regular expression.', textWithout(regexFault)),
  ...paceEntries,
});

const address = v.pipe(
  v.string('an IP address'),
  v.check((given) => isIP(given) > 0, 'an IP address'),
);

const RESOLVE = '`all`, an IP address, or a list of IP addresses';

const resolve = record(
  'an object of addresses by host name',
  matching('a host name, without scheme and port', HOST),
  v.union([v.literal('all', RESOLVE), address, list(RESOLVE, address)], RESOLVE),
);

export const suite = object('a check file: an object with `checks`', {
  $schema: field('The schema that editors use.', v.string('a URL')),
  version: field('The version of this format.', v.literal(1, '1, the version of this format')),
  target: field(
    'What paths are resolved against, e.g. https://app.example.com. What the caller names goes before it.',
    textWithout(targetFault),
  ),
  defaults: field(
    'What holds for the identity and for each check that says nothing else.',
    object('an object with times, thresholds, `severity` or `followRedirects`', {
      ...paceEntries,
      severity,
      followRedirects,
    }),
  ),
  identity: field(
    'Holds before anything counts: the address answers as the expected release, so that the old one cannot pass for it.',
    identity,
  ),
  checks: field('What must be so.', list('a list of checks', check)),
  resolve: field(
    'Host names and the addresses that each of them must pass at: `all` that the name service knows, or these.',
    resolve,
  ),
  tls: field(
    'Whom to trust.',
    object('an object with `ca`', {
      ca: field(
        'Files with certificates (PEM) that are trusted besides the usual ones.',
        v.union([text(), list('a list of files', text())], 'a file, or a list of files'),
      ),
    }),
  ),
  proxy: field('`http://[user:password@]host:port`; https goes through it by CONNECT.', textWithout(proxyFault)),
});

/** What is written, once its shape is known to be right. */
export type WrittenSuite = v.InferOutput<typeof suite>;
export type WrittenCheck = v.InferOutput<typeof check>;
export type WrittenIdentity = v.InferOutput<typeof identity>;
export type WrittenStep = v.InferOutput<typeof step>;
export type WrittenDefaults = NonNullable<WrittenSuite['defaults']>;
