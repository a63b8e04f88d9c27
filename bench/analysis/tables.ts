import { methods, ours, rivals } from './methods.ts';
import { plan, warmUpMinutes } from './plan.ts';
import { median, settings, type Healthy, type Regressed, type Study } from './study.ts';
import { percent, ratio, type Target } from './targets.ts';

type Row = readonly string[];

/** The whole of a study, as Markdown that reads well on a terminal, too. What falls short comes first. */
export function report(study: Study, targets: readonly Target[], seed: number): string {
  const { healthy, regressed, calibrated } = study;
  const { alpha, dispersion, minRequests } = plan.analysis;
  const { factor } = plan.criteria[0]!.limit as { factor: number };
  return [
    '# How often the analysis errs, and how soon it sees',
    `Seed ${seed}. Stages of 5, 25 and 50%, half an hour to two hours each; error-rate < ${factor * 100}% of baseline; alpha ${percent(alpha)}, dispersion ${dispersion}, at least ${minRequests} requests. All methods judge the same windows of a minute: those after the warm-up of ${warmUpMinutes} minutes, which times include.`,
    '- threshold: more than 1% (or twice the usual error rate, if that is more) fails a minute, the fifth such minute rolls back\n- z-test: two proportions, pooled, of all requests since the start, one-sided, looked at every minute from five bad events on\n- Mann-Whitney: error rates of minutes, interval of 98% of the Hodges-Lehmann shift, tolerance 0.25, from minute 10',
    '## Targets',
    targets.map(printTarget).join('\n'),
    '## Healthy rollouts',
    `Shares of ${healthy[0]!.runs} rollouts each; of the other methods those with an alarm. A plan that "sees x${plan.analysis.regression}" is expected to by its own estimate.`,
    table(
      [...CELL, 'pattern', `sees x${plan.analysis.regression}`, 'rolled back', 'promoted', 'undecided', ...rivals],
      healthy.map(healthyRow),
    ),
    '## Regressions by default settings',
    `Shares of ${regressed[0]!.runs} rollouts each, and the minute by which half of them had an alarm.`,
    table(
      [...CELL, 'pattern', 'times', 'rolled back', 'promoted', 'undecided', ...methods, 'estimate', 'estimate/ours'],
      regressed.map(usualRow),
    ),
    '## Regressions at equal false alarms',
    `Median minutes with the threshold at which ${percent(alpha)} of healthy rollouts in the same cell alarm (nobody knows it), and with one threshold for all cells: ${methods.map((method) => `${method} ${calibrated[method].threshold.toFixed(2)} (worst cell ${percent(calibrated[method].falseAlarms)}: ${calibrated[method].worst})`).join(', ')}. "ours strict" tolerates nothing, which is the question that the others ask. Ratios are ours by theirs: below 1 ours is faster, 0 where theirs never sees it, never where ours does not.`,
    ...settings.slice(1).flatMap((setting) => [
      `### ${setting === 'same cell' ? 'Threshold of the same cell' : 'One threshold for all cells'}`,
      table(
        [
          ...CELL,
          'pattern',
          'times',
          ...methods,
          ...ours.flatMap((method) => rivals.map((rival) => `${method}/${rival}`)),
        ],
        regressed
          .filter(({ cell }) => setting === 'all cells' || cell.pattern === 'constant')
          .map((each) => [
            ...regression(each),
            ...methods.map((method) => minute(median(each, method, setting))),
            ...ours.flatMap((method) =>
              rivals.map((rival) => ratio(median(each, method, setting), median(each, rival, setting))),
            ),
          ]),
      ),
    ]),
  ].join('\n\n');
}

export function printTarget({ name, met, measured, misses }: Target): string {
  return [`- ${met ? 'met' : 'NOT met'}: ${name}: ${measured}`, ...misses.map((miss) => `  - ${miss}`)].join('\n');
}

const CELL = ['requests a minute', 'errors'];

function healthyRow(each: Healthy): Row {
  const { cell, canDecide, rolledBack, promoted, undecided, alarms } = each;
  return [
    String(cell.requestsPerMinute),
    percent(cell.errorRate),
    cell.pattern,
    canDecide ? 'yes' : 'no',
    ...[rolledBack, promoted, undecided, ...rivals.map((rival) => alarms[rival][0]!.share)].map(percent),
  ];
}

function usualRow(each: Regressed): Row {
  const { rolledBack, promoted, undecided, estimate, cell } = each;
  return [
    ...regression(each),
    ...[rolledBack, promoted, undecided].map(percent),
    ...methods.map((method) => minute(median(each, method, 'usual'))),
    // it knows of no drift
    ...(cell.pattern === 'constant' ? [minute(estimate), ratio(estimate, median(each, 'ours', 'usual'))] : ['', '']),
  ];
}

function regression({ cell }: Regressed): Row {
  return [String(cell.requestsPerMinute), percent(cell.errorRate), cell.pattern, `x${cell.times}`];
}

function minute(value: number): string {
  return Number.isFinite(value) ? String(value) : 'never';
}

function table(head: Row, rows: readonly Row[]): string {
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]!.length)));
  const line = (row: Row) => `| ${row.map((text, column) => text.padEnd(widths[column]!)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
