import { rankOf, type Rank, type Report, type ReportedCheck } from './model.ts';

export interface Annotation {
  readonly level: 'error' | 'warning';
  readonly title: string;
  readonly message: string;
}

/** GitHub shows ten annotations of a level per step, and drops the others without a word. */
const MOST = 10;

const ranks: readonly Rank[] = ['failed', 'unreachable', 'advisory'];

/** What a person must look at, the gravest first: at most ten, of which the last says how many more there are. */
export function annotationsOf(report: Report): readonly Annotation[] {
  const bad = ranks.flatMap((rank) => report.checks.filter((check) => rankOf(check) === rank));
  const suite = report.result !== 'passed' && !bad.some(({ severity }) => severity === 'gating');
  const all = [
    ...(suite ? [{ level: 'error', title: `Smoke test: ${report.result}`, message: report.reason } as const] : []),
    ...bad.map(annotationOf),
  ];
  if (all.length <= MOST) return all;
  const rest = all.slice(MOST - 1);
  const level = rest.some((each) => each.level === 'error') ? 'error' : 'warning';
  const names = rest.slice(0, MOST).map(({ title }) => title);
  const others = rest.length > names.length ? [...names, '…'] : names;
  return [
    ...all.slice(0, MOST - 1),
    { level, title: `${rest.length} more checks did not pass`, message: others.join('\n') },
  ];
}

function annotationOf(check: ReportedCheck): Annotation {
  const rank = rankOf(check);
  const advisory = rank === 'advisory' ? ' (advisory)' : '';
  return {
    level: rank === 'advisory' ? 'warning' : 'error',
    title: `${check.name}: ${check.result}${advisory}`,
    message: check.reason,
  };
}
