import { field, list, matching, number, object, statusNumber, whole } from './kinds.ts';
import { picklist, union } from 'valibot';

const seconds = (least: number, most: number) => number(least, most, 'a number of seconds');

const RETRY = '`network`, a status such as 503, or a class such as `5xx`';

const backoff = object('an object with `factor`, `maxSeconds`, `jitter`', {
  factor: field(
    'The period is multiplied by it after each failure. Default: 1, the period stays.',
    number(1, 10, 'a number'),
  ),
  maxSeconds: field('The period does not grow beyond this. Default: 30.', seconds(0.01, 3_600)),
  jitter: field(
    '`full` waits a random part of the period, so that many checkers do not come at once. Default: none.',
    picklist(['none', 'full'], '`none` or `full`'),
  ),
});

/** When to try and when to give up, in the words of Kubernetes' probes. */
export const paceEntries = {
  initialDelaySeconds: field('Time before the first attempt. Default: 0.', seconds(0, 3_600)),
  periodSeconds: field(
    'Time from the end of one attempt to the beginning of the next. Default: 5.',
    seconds(0.01, 3_600),
  ),
  timeoutSeconds: field('Time for one request, redirects included. Default: 5.', seconds(0.01, 600)),
  successThreshold: field('Attempts that must pass one after the other, at each address. Default: 3.', whole(1, 1_000)),
  failureThreshold: field(
    'Attempts that fail one after the other, for a reason that is not retried, until the check has failed. Default: 3.',
    whole(1, 1_000),
  ),
  deadlineSeconds: field(
    'Time for the whole check, from its beginning; nothing goes on after it. Default: 180.',
    seconds(0.01, 86_400),
  ),
  backoff: field('How the period grows after failures that are retried. A success brings it back.', backoff),
  retryOn: field(
    'Failures that only the deadline ends, as the release may not be there yet. Default: network, 404, 429, 5xx.',
    list(
      `a list of ${RETRY}`,
      union([statusNumber(RETRY), matching(RETRY, /^(?:network|[1-5][0-9][0-9]|[1-5]xx)$/)], RETRY),
    ),
  ),
};
