import { planText, printPlan, type JournalRecord } from '@deploy-actions/strategy';
import { chartsOfSeries, weightChart } from './html/charts.ts';
import { style } from './html/style.ts';
import { html, tableOf } from './html/text.ts';
import { pictureOf, type Picture } from './picture/picture.ts';
import { tellingMoments } from './picture/thinned.ts';
import { count, figure, marks, span, time } from './words.ts';

/** What is shown at most. Each is of at most so many characters, so that the page stays far below 1 MiB. */
const MOST_STAGES = 50;
const MOST_SERIES = 6;
const MOST_MOMENTS = 200;
const REASON = 1_000;

/** Nothing may be loaded or run, whatever somebody brings into it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** The same as one self-contained page: no script, nothing from elsewhere. Below 1 MiB whatever the records are. */
export function htmlReport(records: readonly JournalRecord[]): string {
  const picture = pictureOf(records);
  const body = picture === null ? ['<h1>No rollout was recorded</h1>'] : bodyOf(picture);
  const title = picture === null ? 'Rollout' : `${picture.release} on ${picture.target}`;
  return [
    '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">',
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
    `<title>${html(title)}</title><style>${style}</style></head><body>`,
    ...body,
    '</body></html>',
    '',
  ].join('\n');
}

function bodyOf(picture: Picture): string[] {
  const { rollout, startedAtMs, lastAtMs, series, plan } = picture;
  const drawn = series.slice(0, MOST_SERIES);
  return [
    ...verdictOf(picture),
    '<h2>Traffic</h2>',
    weightChart(picture),
    stageTable(picture),
    '<h2>What it was judged by</h2>',
    ...(series.length === 0 ? ['<p>Nothing was judged by metrics.</p>'] : []),
    ...drawn.flatMap((each) => [
      `<h3>${html(each.name)}: ${html(each.standing)}</h3><p>${html(each.last, REASON)}</p>`,
      ...chartsOfSeries(picture, each),
    ]),
    ...more(series.length - drawn.length, 'criteria'),
    '<h2>What happened</h2>',
    momentTable(picture),
    ...more(picture.moments.length - tellingMoments(picture.moments, MOST_MOMENTS).length, 'records'),
    '<h2>Plan</h2>',
    ...printPlan({ ...plan, stages: plan.stages.slice(0, MOST_STAGES) })
      .split('\n')
      .slice(0, MOST_STAGES + 10)
      .map((line) => `${html(line)}<br>`),
    `<p class="soft">Rollout ${html(rollout)}, ${time(startedAtMs)} to ${time(lastAtMs)}; ${html(planText(plan.stages))}</p>`,
  ];
}

function verdictOf({ ending, target, release, startedAtMs, lastAtMs, moments }: Picture): string[] {
  const result = ending?.result ?? 'going on';
  const look = result === 'succeeded' || result === 'unchanged' ? 'good' : result === 'going on' ? 'soft' : 'bad';
  return [
    `<h1>${marks[result]} ${html(release)} on ${html(target)}: <span class="${look}">${html(result)}</span></h1>`,
    `<p>${html(ending?.reason ?? moments.at(-1)?.text ?? '', REASON)}</p>`,
    `<p class="soft">after ${span(lastAtMs - startedAtMs)}</p>`,
  ];
}

function stageTable({ stages, startedAtMs }: Picture): string {
  const rows = stages
    .slice(0, MOST_STAGES)
    .map(({ name, weight, bake, fromMs, untilMs, requests, decision, why }) => [
      html(name),
      `${figure(weight)}%`,
      fromMs === null ? '' : `+${span(fromMs - startedAtMs)}`,
      fromMs === null
        ? `(${span(bake.minMs)} to ${span(bake.maxMs)})`
        : untilMs === null
          ? 'on'
          : span(untilMs - fromMs),
      requests === null ? '' : count(requests.candidate),
      requests === null ? '' : count(requests.stable),
      decision === null ? '' : `<b>${html(decision)}</b> ${html(why)}`,
    ]);
  return tableOf(['stage', 'weight', 'from', 'for', 'candidate’s requests', 'stable’s requests', 'judged'], rows);
}

function momentTable({ moments, startedAtMs }: Picture): string {
  const rows = tellingMoments(moments, MOST_MOMENTS).map(({ atMs, weight, text }) => [
    `<span title="${time(atMs)}">+${span(atMs - startedAtMs)}</span>`,
    weight === null ? '' : `${figure(weight)}%`,
    html(text),
  ]);
  return tableOf(['when', 'weight', ''], rows);
}

function more(left: number, what: string): string[] {
  return left > 0 ? [`<p class="soft">Not shown: ${count(left)} more ${what}.</p>`] : [];
}
