import { figure } from '../words.ts';

/** One line of a chart, its values evenly over the time. */
export interface Line {
  readonly colour: string;
  readonly values: readonly number[];
}

export interface Chart {
  /** Letters, figures and harmless marks alone; nothing that others said. */
  readonly title: string;
  readonly unit: string;
  /** Highest value of the scale. */
  readonly most: number;
  /** The time that is shown, from the beginning of the rollout. */
  readonly fromMs: number;
  readonly toMs: number;
  readonly lines: readonly Line[];
}

/** Of the candidate, the stable release, and a limit: seen on light and dark ground, and told apart by who sees no red. */
export const colours = { candidate: '#d97706', stable: '#2563eb', limit: '#9ca3af' };

/**
 * A chart that GitHub draws, as text. Mermaid's xychart has no legend and knows no gaps: titles say which colour is what. It holds
 * nothing but our own words and figures, so there is nothing to escape.
 */
export function mermaid({ title, unit, most, fromMs, toMs, lines }: Chart): string[] {
  const isLong = toMs >= 3 * 60_000;
  const unitMs = isLong ? 60_000 : 1_000;
  const [from, to] = [Math.floor(fromMs / unitMs), Math.max(Math.floor(fromMs / unitMs) + 1, Math.ceil(toMs / unitMs))];
  const palette = lines.map(({ colour }) => colour).join(', ');
  return [
    '```mermaid',
    `%%{init: {"xyChart": {"width": 900, "height": 260}, "themeVariables": {"xyChart": {"plotColorPalette": "${palette}"}}}}%%`,
    'xychart-beta',
    `  title "${title}"`,
    `  x-axis "${isLong ? 'minutes' : 'seconds'} since the beginning" ${from} --> ${to}`,
    `  y-axis "${unit}" 0 --> ${figure(most)}`,
    ...lines.map(
      ({ values }) => `  line [${values.map((value) => figure(Number.isFinite(value) ? value : 0)).join(', ')}]`,
    ),
    '```',
  ];
}
