import { assess, startAnalysis, takeWindow, testsOf } from '@deploy-actions/strategy';
import { plan, warmUpMinutes } from './plan.ts';
import { randomOf } from './random.ts';
import { trafficOf, type Cell } from './traffic.ts';

const MINUTES = 90;
const STAGE_MINUTES = 30;
const lines = [
  { times: 1, colour: '#1a7f37', label: 'healthy' },
  { times: 2, colour: '#9a6700', label: 'twice the errors' },
  { times: 3, colour: '#bc4c00', label: '3 times' },
  { times: 5, colour: '#cf222e', label: '5 times' },
];

/** Evidence is drawn from a hundredth to ten thousand, on a logarithmic scale. */
const [LEAST, MOST] = [Math.log(0.01), Math.log(10_000)];
const [LEFT, TOP, WIDTH, HEIGHT] = [64, 28, 640, 260];

/** The evidence of one rollout of each kind, minute by minute, as an SVG of its own: 600 requests a minute, 1% errors. */
export function picture(seed: number): string {
  const tests = testsOf(plan);
  const bar = y(tests[0]!.enough);
  const curves = lines.map(({ times, colour, label }, index) => {
    const values = evidenceOf({ requestsPerMinute: 600, errorRate: 0.01, pattern: 'constant', times }, seed, index + 1);
    const points = values.map((value, minute) => `${x(minute)},${y(value)}`).join(' ');
    const end = values.length - 1;
    const dot = values[end]! >= tests[0]!.enough ? circle(x(end), y(values[end]!), colour) : '';
    const name = text(x(end) + 8, y(values[end]!) + (dot === '' ? 4 : -8), label, `fill="${colour}"`);
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${points}"/>${dot}${name}`;
  });
  const stages = plan.stages.slice(0, -1).map(({ weight }, index) => {
    const [from, to] = [x(index * STAGE_MINUTES), x((index + 1) * STAGE_MINUTES)];
    const shade = `<rect x="${from}" y="${TOP}" width="${to - from}" height="${HEIGHT}" fill="#0969da" fill-opacity="${0.04 + 0.04 * index}"/>`;
    return shade + text((from + to) / 2, TOP - 10, `${weight}% of traffic`, 'text-anchor="middle"');
  });
  const scale = [0.01, 1, 100, 10_000].map((value) =>
    text(LEFT - 8, y(Math.log(value)) + 4, value.toLocaleString('en-US'), 'text-anchor="end"'),
  );
  const hours = [0, 15, 30, 45, 60, 75, 90].map((minute) =>
    text(x(minute), TOP + HEIGHT + 18, String(minute), 'text-anchor="middle"'),
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${LEFT + WIDTH + 120} ${TOP + HEIGHT + 44}" font-family="sans-serif" font-size="12" fill="#57606a" role="img">`,
    '<title>Evidence against the candidate, minute by minute; a rollback needs 100</title>',
    `<rect width="100%" height="100%" fill="#ffffff"/>`,
    ...stages,
    `<line x1="${LEFT}" x2="${LEFT + WIDTH}" y1="${bar}" y2="${bar}" stroke="#cf222e" stroke-dasharray="6 4"/>`,
    text(LEFT + WIDTH - 4, bar - 6, 'rolled back from here on: 1/alpha', 'text-anchor="end"'),
    ...scale,
    ...hours,
    text(LEFT + WIDTH / 2, TOP + HEIGHT + 36, 'minutes since the candidate’s first traffic', 'text-anchor="middle"'),
    text(LEFT, TOP - 10, 'evidence', 'text-anchor="end"'),
    ...curves,
    '</svg>',
    '',
  ].join('\n');
}

/** ln of the evidence at the end of each minute, up to the one at which there is enough. */
function evidenceOf(cell: Cell, seed: number, stream: number): number[] {
  const tests = testsOf(plan);
  const traffic = trafficOf(cell, randomOf(seed, stream));
  const values: number[] = [0];
  let state = startAnalysis(tests);
  for (let minute = 0; minute < MINUTES && values.at(-1)! < tests[0]!.enough; minute += 1) {
    const stage = Math.floor(minute / STAGE_MINUTES);
    const { weight } = plan.stages[stage]!;
    const { candidate, stable } = traffic(minute, weight);
    const counts = {
      candidate: { requests: candidate.requests, events: { bad: candidate.events } },
      stable: { requests: stable.requests, events: { bad: stable.events } },
    };
    const span = { stage, fromMs: minute * 60_000, toMs: (minute + 1) * 60_000 };
    if (minute >= warmUpMinutes) state = takeWindow(state, { ...span, ...counts }, tests, plan.analysis);
    values.push(assess(state, tests, plan.analysis, { index: stage, weight })[0]!.logEvidence!);
  }
  return values;
}

function x(minute: number): number {
  return Number((LEFT + (minute / MINUTES) * WIDTH).toFixed(1));
}

function y(log: number): number {
  const inside = Math.min(MOST, Math.max(LEAST, log));
  return Number((TOP + HEIGHT * (1 - (inside - LEAST) / (MOST - LEAST))).toFixed(1));
}

function circle(cx: number, cy: number, colour: string): string {
  return `<circle cx="${cx}" cy="${cy}" r="4" fill="${colour}"/>`;
}

function text(left: number, top: number, content: string, attributes = ''): string {
  return `<text x="${left}" y="${top}" ${attributes}>${content}</text>`;
}
