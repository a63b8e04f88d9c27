import * as v from 'valibot';
import { field, list, matching, object, record, statusNumber, text } from './kinds.ts';
import { countMatcher, headerMatcher, numberMatcher, textMatcher, valueMatcher } from './matcher.ts';
import { headerName } from './request.ts';

const STATUS = 'a status such as 200, a class such as `2xx`, a range such as `200-299`';

const status = v.union(
  [statusNumber(STATUS), matching(STATUS, /^(?:[1-5]xx|[1-5][0-9][0-9](?:-[1-5][0-9][0-9])?)$/)],
  STATUS,
);

export const jsonExpectations = record('an object of conditions by JSONPath', text('a JSONPath'), valueMatcher);

const percentile = (of: string) => field(`${of} of the total over a sample, in milliseconds.`, numberMatcher);

const time = object('an object of conditions by phase, e.g. `ttfbMs`', {
  dnsMs: field('Looking up the name, in milliseconds.', numberMatcher),
  connectMs: field('Connecting, in milliseconds.', numberMatcher),
  tlsMs: field('The TLS handshake, in milliseconds.', numberMatcher),
  ttfbMs: field('From the beginning to the first byte of the answer, in milliseconds.', numberMatcher),
  totalMs: field('All of it, redirects included, in milliseconds.', numberMatcher),
  p50Ms: percentile('The median'),
  p90Ms: percentile('90th percentile'),
  p95Ms: percentile('95th percentile'),
  p99Ms: percentile('99th percentile'),
});

/** What must hold of a reply; all of it. */
export const expectations = object('an object with `status`, `headers`, `json` and others', {
  status: field(
    'A status, a class, a range, or a list of them. Default: 200 to 299.',
    v.union([status, list(`a list: ${STATUS}`, status)], `${STATUS}, or a list of them`),
  ),
  headers: field(
    'Conditions on headers, by name.',
    record('an object of conditions by header', headerName, headerMatcher),
  ),
  body: field('A condition on the text of the body.', textMatcher),
  json: field('Conditions on a body of JSON, by JSONPath (RFC 9535).', jsonExpectations),
  schema: field(
    'A JSON Schema (draft 2020-12) that the body must fit: the schema itself, or the path of a file with it.',
    v.union(
      [text(), record('a JSON Schema', v.string(), v.unknown())],
      'a JSON Schema, or the path of a file with one',
    ),
  ),
  tls: field(
    'Conditions on the certificate.',
    object('an object with `daysLeft` or `host`', {
      daysLeft: field('Days until it expires, e.g. `{gte: 14}`.', numberMatcher),
      host: field('One of the names that it is made out to.', textMatcher),
    }),
  ),
  redirects: field(
    'Conditions on the redirects that were followed.',
    object('an object with `count` or `url`', {
      count: field('How many there were.', countMatcher),
      url: field('Where the last one led to.', textMatcher),
    }),
  ),
  time: field('Conditions on what each phase took.', time),
  errorRate: field(
    'The share, 0 to 1, of the requests of a sample that failed their other expectations or got no answer.',
    numberMatcher,
  ),
});
