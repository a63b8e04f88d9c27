import type { JournalRecord } from '@deploy-actions/strategy';
import { chartsOf } from './markdown/charts.ts';
import { details, inert, table } from './markdown/text.ts';
import { pictureOf, type Picture } from './picture/picture.ts';
import type { StageRow } from './picture/stages.ts';
import { tellingMoments } from './picture/thinned.ts';
import { count, figure, marks, span, time } from './words.ts';

/** What is listed at most. Each is of at most so many characters, so that all of it stays far below the 1 MiB of a job. */
const MOST_STAGES = 50;
const MOST_SERIES = 20;
const MOST_MOMENTS = 60;
const REASON = 800;

/** The picture of a rollout for a job summary, in Markdown: the verdict first. Below 256 KiB whatever the records are. */
export function summaryMarkdown(records: readonly JournalRecord[]): string {
  const picture = pictureOf(records);
  if (picture === null) return '_No rollout was recorded._\n';
  return [
    ...verdictOf(picture),
    ...stageTable(picture),
    '',
    ...criteriaTable(picture),
    '',
    ...chartsOf(picture),
    ...details('What happened', momentTable(picture)),
    '',
    `<sub>Rollout ${inert(picture.rollout)} · ${inert(picture.plan.strategy)} ${inert(picture.course)} · alpha ${inert(String(picture.plan.analysis.alpha))} · ${time(picture.startedAtMs)}</sub>`,
    '',
  ].join('\n');
}

function verdictOf({ ending, target, release, startedAtMs, lastAtMs, moments }: Picture): string[] {
  const result = ending?.result ?? 'going on';
  const reason = ending?.reason ?? moments.at(-1)?.text ?? '';
  return [
    `### ${marks[result]} ${inert(release)} on ${inert(target)}: ${inert(result)}`,
    '',
    // nobody's words begin a line
    `**${result === 'going on' ? 'At last' : 'Why'}:** ${inert(reason, REASON)} _(after ${span(lastAtMs - startedAtMs)})_`,
    '',
  ];
}

function stageTable({ stages, startedAtMs }: Picture): string[] {
  const shown = stages.slice(0, MOST_STAGES);
  const rows = shown.map((stage) => [
    inert(stage.name, 60),
    `${figure(stage.weight)}%`,
    stage.fromMs === null ? '' : `+${span(stage.fromMs - startedAtMs)}`,
    lengthOf(stage),
    stage.requests === null ? '' : count(stage.requests.candidate),
    stage.requests === null ? '' : count(stage.requests.stable),
    inert(stage.decision ?? ''),
    inert(stage.why, 120),
  ]);
  const head = ['stage', 'weight', 'from', 'for', 'candidate', 'stable', 'judged', 'why'];
  return [...table(head, rows), ...more(stages.length - shown.length, 'stages')];
}

function lengthOf({ fromMs, untilMs, bake }: StageRow): string {
  if (fromMs === null) return `(${span(bake.minMs)} to ${span(bake.maxMs)})`;
  return untilMs === null ? 'on' : span(untilMs - fromMs);
}

function criteriaTable({ series }: Picture): string[] {
  if (series.length === 0) return ['_Nothing was judged by metrics._'];
  const shown = series.slice(0, MOST_SERIES);
  const rows = shown.map(({ standing, last }) => [inert(standing), inert(last, 300)]);
  return [
    ...table(['standing', 'criterion, and what was seen'], rows),
    ...more(series.length - shown.length, 'criteria'),
  ];
}

function momentTable({ moments, startedAtMs }: Picture): string[] {
  const shown = tellingMoments(moments, MOST_MOMENTS);
  const rows = shown.map(({ atMs, weight, text }) => [
    `+${span(atMs - startedAtMs)}`,
    weight === null ? '' : `${figure(weight)}%`,
    inert(text),
  ]);
  return [...table(['', 'weight', ''], rows), ...more(moments.length - shown.length, 'records')];
}

function more(left: number, what: string): string[] {
  return left > 0 ? ['', `_Not shown: ${count(left)} more ${what}._`] : [];
}
