import type { Check, Suite } from '@deploy-actions/observe';

/** What is going to be checked, a line for each. */
export function linesOf({ identity, checks }: Suite): string[] {
  return [
    ...(identity === undefined ? [] : [`first the identity: ${requestsOf(identity)}; ${paceOf(identity)}`]),
    ...checks.map((check) => {
      const advisory = check.severity === 'advisory' ? ' (advisory)' : '';
      const requests = requestsOf(check);
      return `${requests === check.name ? check.name : `${check.name}: ${requests}`}${advisory}; ${paceOf(check)}`;
    }),
  ];
}

function requestsOf({ steps, sample }: Check): string {
  // a query may hold tokens
  const withoutQuery = (url: string) => url.replace(/\?.*$/, '?…');
  const all = steps.map((step) =>
    step.kind === 'tcp' ? `TCP ${step.host}:${step.port}` : `${step.method} ${withoutQuery(step.url)}`,
  );
  return `${all.join(', ')}${sample === undefined ? '' : `, ${sample.requests} times`}`;
}

function paceOf({ pace: { successThreshold, periodMs, deadlineMs } }: Check): string {
  const often = successThreshold === 1 ? 'once' : `${successThreshold} times in a row, every ${periodMs / 1_000} s`;
  return `must pass ${often}, within ${deadlineMs / 1_000} s`;
}
