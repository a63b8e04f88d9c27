import { figure, span } from '../words.ts';
import { html } from './text.ts';

/** A line of a chart; null is a gap in it. */
export interface Line {
  readonly label: string;
  /** Of the style sheet: `candidate`, `stable` or `limit`. */
  readonly kind: 'candidate' | 'stable' | 'limit';
  /** Whether a value holds until the next one. */
  readonly isStep: boolean;
  readonly points: readonly { readonly atMs: number; readonly value: number | null }[];
}

export interface Chart {
  readonly title: string;
  readonly fromMs: number;
  readonly toMs: number;
  /** Highest value of the scale, in per cent. */
  readonly most: number;
  readonly lines: readonly Line[];
}

const [WIDTH, HEIGHT] = [860, 220];
const MARGIN = { left: 52, right: 12, top: 10, bottom: 26 };
const INNER = { width: WIDTH - MARGIN.left - MARGIN.right, height: HEIGHT - MARGIN.top - MARGIN.bottom };

/** More of them would hide the line. */
const MOST_DOTS = 40;

/** A chart as inline SVG, with its legend. */
export function chart({ title, fromMs, toMs, most, lines }: Chart): string {
  const x = (ms: number) => round(MARGIN.left + (INNER.width * (ms - fromMs)) / Math.max(1, toMs - fromMs));
  const y = (value: number) => round(MARGIN.top + INNER.height * (1 - Math.min(value, most) / most));
  const paths = lines.map(
    ({ kind, isStep, points }) => `<path class="line ${kind}" d="${pathOf(points, isStep, x, y)}"/>`,
  );
  const dots = lines.flatMap(({ kind, isStep, points }) =>
    isStep || kind === 'limit' ? [] : dotsOf(kind, points, x, y),
  );
  const legend = lines.map(({ kind, label }) => `<span class="${kind}">${html(label)}</span>`);
  return [
    `<figure><figcaption>${html(title)}</figcaption>`,
    `<svg viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${html(title)}">`,
    ...gridOf(most, y),
    ...ticksOf(toMs - fromMs, (ms) => x(fromMs + ms)),
    ...paths,
    ...dots,
    '</svg>',
    `<p class="legend">${legend.join(' ')}</p></figure>`,
  ].join('\n');
}

function gridOf(most: number, y: (value: number) => number): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const at = y(share * most);
    return `<path class="grid" d="M${MARGIN.left} ${at}H${WIDTH - MARGIN.right}"/><text x="${MARGIN.left - 6}" y="${at + 4}" text-anchor="end">${figure(share * most)}%</text>`;
  });
}

function ticksOf(lengthMs: number, x: (ms: number) => number): string[] {
  return [0, 0.25, 0.5, 0.75, 1].map((share) => {
    const anchor = share === 0 ? 'start' : share === 1 ? 'end' : 'middle';
    return `<text x="${x(share * lengthMs)}" y="${HEIGHT - 8}" text-anchor="${anchor}">+${span(share * lengthMs)}</text>`;
  });
}

/** Where there are few points, each is seen: one alone makes no line. */
function dotsOf(kind: Line['kind'], points: Line['points'], x: (ms: number) => number, y: (value: number) => number) {
  const known = points.filter((point): point is { atMs: number; value: number } => point.value !== null);
  if (known.length > MOST_DOTS) return [];
  return known.map(({ atMs, value }) => `<circle class="${kind}" cx="${x(atMs)}" cy="${y(value)}" r="3"/>`);
}

function pathOf(
  points: Line['points'],
  isStep: boolean,
  x: (ms: number) => number,
  y: (value: number) => number,
): string {
  let path = '';
  let pen: number | null = null;
  for (const { atMs, value } of points) {
    if (value === null) {
      pen = null;
      continue;
    }
    const [at, height] = [x(atMs), y(value)];
    if (pen === null) path += `M${at} ${height}`;
    else path += isStep ? `H${at}V${height}` : `L${at} ${height}`;
    pen = at;
  }
  return path;
}

function round(value: number): number {
  return Number.isFinite(value) ? Math.round(value * 10) / 10 : 0;
}
