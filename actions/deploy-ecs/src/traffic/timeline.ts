import { requestedWeight, stageOf, waitingHooks, type ServiceDeployment } from '@deploy-actions/aws';
import { formatDuration } from '@deploy-actions/strategy';

/** What a deployment has been seen at. */
export interface Seen {
  readonly stage: string;
  /** Per cent of the production traffic on the release. */
  readonly weight: number | null;
  readonly paused: boolean;
  /** Milliseconds since the step began to follow it. */
  readonly atMs: number;
}

/** More rows than this are the middle of a long linear deployment. */
const MOST_ROWS = 40;

/** The looks so far with one more; the same again is no news. */
export function withLook(seen: readonly Seen[], deployment: ServiceDeployment, atMs: number): readonly Seen[] {
  const stage = stageOf(deployment);
  if (stage === null) return seen;
  const isBack = deployment.status?.startsWith('ROLLBACK') === true;
  const look = {
    stage: isBack ? `rolling back, ${stage}` : stage,
    weight: requestedWeight(deployment),
    paused: waitingHooks(deployment).length > 0,
    atMs,
  };
  const last = seen.at(-1);
  const isSame = last?.stage === look.stage && last.weight === look.weight && last.paused === look.paused;
  return isSame ? seen : [...seen, look];
}

/** How far the traffic was at which stage, as a table; nothing for a rolling deployment. */
export function timelineMarkdown(seen: readonly Seen[]): string {
  if (seen.length === 0) return '';
  const cut = seen.length > MOST_ROWS;
  const rows = cut ? [...seen.slice(0, MOST_ROWS / 2), null, ...seen.slice(-MOST_ROWS / 2)] : seen;
  return [
    '| after | stage | traffic on the release |',
    '| ---: | --- | --- |',
    ...rows.map((row) => (row === null ? `| … | ${seen.length - MOST_ROWS} more | … |` : rowOf(row))),
    '',
  ].join('\n');
}

function rowOf({ stage, weight, paused, atMs }: Seen): string {
  const bar = weight === null ? '' : `${'█'.repeat(Math.round(weight / 10))} ${weight}%`.trimStart();
  return `| ${after(atMs)} | ${stage}${paused ? ', paused' : ''} | ${bar} |`;
}

function after(ms: number): string {
  return formatDuration(Math.round(ms / 1_000) * 1_000);
}
