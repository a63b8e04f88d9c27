import { formatDuration } from '@deploy-actions/strategy';
import type { Timing } from '../http/exchange.ts';
import { rankOf, type Report, type ReportedAddress, type ReportedBad, type ReportedCheck } from './model.ts';
import { cell, code, fenced, oneLine, titleOf } from './markdownText.ts';

/** Rows of the table, and responses that are shown in full: with the 2,000 characters of each, far below 1 MiB. */
const MOST_ROWS = 200;
const MOST_DETAILS = 20;

/** Mismatches of one response; a schema may have hundreds. */
const MOST_MISMATCHES = 10;

/** Longest reason and longest mismatch, in UTF-16 units. */
const SENTENCE = 800;

const marks = { passed: '✅', failed: '❌', unreachable: '🔌', advisory: '⚠️', skipped: '⏭️' } as const;

/** A row: one check at one address. */
interface Row {
  readonly check: ReportedCheck;
  readonly at: ReportedAddress | null;
}

/** The job summary: the verdict, why, each check at each address, the last bad response of each. */
export function markdownReport(report: Report, title = 'Smoke test'): string {
  const rows = report.checks.flatMap(rowsOf);
  // who looks for what is wrong must not have to look through what is not
  const table = rows.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_ROWS);
  const bad = rows.filter(({ at }) => at !== null && at.result !== 'passed' && at.bad !== null);
  const details = bad.toSorted((a, b) => gravity(a) - gravity(b)).slice(0, MOST_DETAILS);
  return [
    `### ${marks[report.result]} ${oneLine(title)}: ${report.result}`,
    '',
    cell(report.reason, SENTENCE),
    '',
    ...(rows.length === 0 ? [] : tableOf(table)),
    ...more(rows.length - table.length, 'row'),
    ...details.flatMap((row) => detailsOf(row)),
    ...more(bad.length - details.length, 'bad response'),
    `<sub>${countsOf(report)} · ${formatDuration(Math.max(1, roundedTime(report.durationMs)))}</sub>`,
    '',
  ].join('\n');
}

function rowsOf(check: ReportedCheck): Row[] {
  return check.addresses.length === 0 ? [{ check, at: null }] : check.addresses.map((at) => ({ check, at }));
}

const columns = ['', 'check', 'address', 'attempts', 'last', 'dns', 'connect', 'tls', 'first byte', 'total'];

function tableOf(rows: readonly Row[]): string[] {
  const numeric = columns.indexOf('attempts');
  const rule = columns.map((_, index) => (index >= numeric ? '---:' : '---'));
  return [line(columns), line(rule), ...rows.map(rowOf)];
}

function rowOf({ check, at }: Row): string {
  const name = `${cell(nameOf(check))}${check.severity === 'advisory' ? ' _(advisory)_' : ''}`;
  if (at === null) return line([markOf(check), name, '', '', check.result, '', '', '', '', '']);
  return line([
    markOf(check, at.result),
    name,
    at.address === null ? '' : code(at.address),
    String(at.attempts),
    lastOf(at),
    ...phasesOf(at.timing),
  ]);
}

function lastOf({ status, result, bad }: ReportedAddress): string {
  if (status !== null) return String(status);
  if (result === 'passed') return 'open';
  return bad?.failure?.kind ?? '';
}

function phasesOf(timing: Timing | null): string[] {
  if (timing === null) return ['', '', '', '', ''];
  const { dnsMs, connectMs, tlsMs, ttfbMs, totalMs } = timing;
  return [dnsMs, connectMs, tlsMs, ttfbMs, totalMs].map((ms) => (ms === null ? '' : `${msOf(ms)} ms`));
}

function detailsOf({ check, at }: Row): string[] {
  const bad = at?.bad;
  if (at === null || bad === null || bad === undefined) return [];
  const where = at.address === null ? '' : ` at ${at.address}`;
  return [
    '',
    `<details><summary>${markOf(check, at.result)} ${titleOf(`${nameOf(check)}${where}: ${at.reason}`)}</summary>`,
    '',
    ...fenced(linesOf(bad)),
    '',
    '</details>',
  ];
}

function linesOf({ request, mismatches, failure, excerpt }: ReportedBad): string[] {
  const rest = mismatches.length - MOST_MISMATCHES;
  const found = mismatches
    .slice(0, MOST_MISMATCHES)
    .map((each) => `${each.what}: expected ${each.expected}, found ${each.found}`);
  const wrong = [...found, ...(failure === null ? [] : [failure.reason])];
  return [
    oneLine(request, SENTENCE),
    ...wrong.map((each) => `✗ ${oneLine(each, SENTENCE)}`),
    ...(rest > 0 ? [`✗ ${rest} more`] : []),
    ...(excerpt === null ? [] : ['', ...excerpt.split(/\r\n|\r|\n/)]),
  ];
}

function markOf(check: ReportedCheck, result: ReportedCheck['result'] = check.result): string {
  const warns = check.severity === 'advisory' && (result === 'failed' || result === 'unreachable');
  return marks[warns ? 'advisory' : result];
}

function nameOf({ name, role }: ReportedCheck): string {
  return role === 'identity-again' ? `${name} (again)` : name;
}

/** The gravest first. */
function gravity({ check, at }: Row): number {
  const rank = at?.result === 'passed' ? null : rankOf(check);
  return rank === null ? 3 : ['failed', 'unreachable', 'advisory'].indexOf(rank);
}

function countsOf({ checks }: Report): string {
  const count = (result: ReportedCheck['result']) => checks.filter((check) => check.result === result).length;
  return (['passed', 'failed', 'unreachable', 'skipped'] as const)
    .map((result) => [count(result), result] as const)
    .filter(([number]) => number > 0)
    .map(([number, result]) => `${number} ${result}`)
    .join(', ');
}

function more(count: number, what: string): string[] {
  return count > 0 ? ['', `_${count} more ${what}${count === 1 ? '' : 's'} in the JSON report._`, ''] : [''];
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** `0.4`, `12`, `1350` */
function msOf(ms: number): string {
  return ms < 10 ? ms.toFixed(1) : String(Math.round(ms));
}

function roundedTime(ms: number): number {
  return ms < 10_000 ? Math.round(ms) : Math.round(ms / 1_000) * 1_000;
}
