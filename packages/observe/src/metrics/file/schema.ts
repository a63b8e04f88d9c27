import * as v from 'valibot';
import { field, matching, needed, number, object, record, textWithout } from '../../checkFile/schema/kinds.ts';
import { headerName } from '../../checkFile/schema/request.ts';
import { HEADER_VALUE } from '../../http/headers.ts';
import { pathFault, queryFault, urlFault } from './texts.ts';

/** The keys of a metrics file, one schema for each source. */

const headers = field(
  'Headers to send, by name; tokens as `{{env.NAME}}`.',
  record('an object of headers', headerName, matching('a text in quotes, on one line', HEADER_VALUE)),
);

const common = {
  $schema: field('The schema that editors use.', v.string('a URL')),
  version: field('The version of this format.', v.literal(1, '1, the version of this format')),
  headers,
  timeoutSeconds: field('For one request. Default: 10.', number(0.1, 60, 'a number of seconds')),
};

const lagSeconds = field(
  'How long it takes until the counts of a window are complete. Default: 60.',
  number(0, 3_600, 'a number of seconds'),
);

const url = textWithout(urlFault);
const query = textWithout(queryFault, 'a query in PromQL');

export const prometheus = object(
  'a metrics file',
  {
    source: v.literal('prometheus'),
    ...common,
    url: needed("The server's address, without /api/v1/query.", url),
    queries: needed(
      'PromQL. Each has one number as its result.',
      object(
        'an object with `requests` and `bad`',
        {
          requests: needed("How many requests a release had: its arm's, within the window.", query),
          bad: field('How many of them went bad.', query),
          slow: field('How many of them took longer than `{{edge}}` seconds.', query),
          quantile: field('Below how many seconds the share `{{quantile}}` of them stayed.', query),
        },
        { errors: 'it is called `bad`', total: 'it is called `requests`' },
      ),
    ),
    lagSeconds,
  },
  {
    query: 'there are several: `queries`',
    values: 'it is called `queries` here',
    address: 'it is called `url`',
    lag: 'it is called `lagSeconds`',
  },
);

const path = textWithout(pathFault, 'a JSONPath (RFC 9535), e.g. `$.total`');

/** By itself, or with an address of its own. One schema for both would not say which was meant. */
const value = v.lazy((given) =>
  typeof given === 'string'
    ? path
    : object('a JSONPath, or an object with `path`', {
        url: field('Where it is found, in place of the `url` of all.', url),
        path: needed('JSONPath (RFC 9535) to the number.', path),
        sum: field('Whether it may lead to several, whose sum is meant.', v.boolean('`true` or `false`')),
      }),
);

export const http = object(
  'a metrics file',
  {
    source: v.literal('http'),
    ...common,
    url: field('What is asked by GET and answers in JSON.', url),
    values: needed(
      'Where the numbers are in what is answered.',
      object(
        'an object with `requests` and `bad`',
        {
          requests: needed("How many requests a release had: its arm's, within the window.", value),
          bad: field('How many of them went bad.', value),
          slow: field('How many of them took longer than `{{edgeMs}}`.', value),
          quantile: field('Below how many milliseconds the share `{{quantile}}` of them stayed.', value),
        },
        { errors: 'it is called `bad`', total: 'it is called `requests`' },
      ),
    ),
    lagSeconds,
  },
  { queries: 'it is called `values` here', address: 'it is called `url`', lag: 'it is called `lagSeconds`' },
);

export const probeOnly = object(
  'a metrics file',
  {
    source: v.literal('probe-only'),
    ...common,
    candidate: needed('An address at which the candidate alone answers.', url),
    stable: field('One of the stable release, to compare with.', url),
    everySeconds: field('From one request to the next. Default: 1.', number(0.1, 60, 'a number of seconds')),
  },
  { url: 'there are two: `candidate` and `stable`', periodSeconds: 'it is called `everySeconds`' },
);

export const sources = { prometheus, http, 'probe-only': probeOnly };

export type SourceName = keyof typeof sources;
export type WrittenPrometheus = v.InferOutput<typeof prometheus>;
export type WrittenHttp = v.InferOutput<typeof http>;
export type WrittenValue = NonNullable<WrittenHttp['values']['bad']>;
export type WrittenProbe = v.InferOutput<typeof probeOnly>;
export type WrittenMetrics = WrittenPrometheus | WrittenHttp | WrittenProbe;
