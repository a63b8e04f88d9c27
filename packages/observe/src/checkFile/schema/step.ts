import * as v from 'valibot';
import { expectations } from './expect.ts';
import { field, matching, object, record, text, textWithout } from './kinds.ts';
import { headerName, request, requestOfAnyMethod, requestWithoutBody, tcpSocket } from './request.ts';
import { CAPTURE_NAME, regexFault } from './texts.ts';

const FROM = '`{json: JSONPath}`, `{header: name}` or `{body: pattern}`';

const capture = v.pipe(
  object(FROM, {
    json: field('The first value that this JSONPath selects in the body.', text('a JSONPath')),
    header: field('The value of this header.', headerName),
    body: field(
      'The first group of this regular expression in the body, or all of its match.',
      textWithout(regexFault),
    ),
  }),
  v.minEntries(1, `one of ${FROM}`),
  v.maxEntries(1, `one of ${FROM}`),
);

/** What a step does: exactly one of these. */
export const methodEntries = {
  httpGet: field('Sends GET.', requestWithoutBody),
  httpHead: field('Sends HEAD.', requestWithoutBody),
  httpPost: field('Sends POST.', request),
  httpPut: field('Sends PUT.', request),
  httpPatch: field('Sends PATCH.', request),
  httpDelete: field('Sends DELETE.', request),
  httpOptions: field('Sends OPTIONS.', request),
  http: field('Sends any other method.', requestOfAnyMethod),
  tcpSocket: field('Connects, and passes when the connection is accepted.', tcpSocket),
};

export const stepEntries = {
  ...methodEntries,
  expect: field('What must hold of the reply. Default: a status from 200 to 299.', expectations),
  capture: field(
    'Values for the steps after it, by name: written there as `{{name}}`.',
    record(
      'an object of captures by name',
      matching('a name of letters, digits, `-` and `_`, beginning with a letter', CAPTURE_NAME),
      capture,
    ),
  ),
};

export const step = object('an object with `httpGet` or another method', stepEntries);
