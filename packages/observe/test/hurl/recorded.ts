import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readHurlReport } from '../../src/hurl/report.ts';
import { hurlResult, type HurlEnd } from '../../src/hurl/result.ts';
import type { CheckResult } from '../../src/run/result.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../../test/hurl');

/** The suites, as `NAME.hurl`. */
export const SUITES = path.join(FOLDER, 'suites');

export const RECORDED = path.join(FOLDER, 'recorded.json');

/** One run of the real hurl on one suite. */
export interface Recording {
  readonly exitCode: number;
  readonly stderr: string;
  /** Null when hurl wrote none. */
  readonly report: unknown;
  /** By their places in the report. */
  readonly bodies: Readonly<Record<string, string>>;
}

export function recordings(): Readonly<Record<string, Recording>> {
  return JSON.parse(readFileSync(RECORDED, 'utf8')) as Readonly<Record<string, Recording>>;
}

/** What becomes of it. */
export function resultOf(name: string, recording: Recording, changes: Partial<HurlEnd> = {}): CheckResult {
  const { exitCode, stderr, report, bodies } = recording;
  return hurlResult({
    name: `${name}.hurl`,
    report: report === null ? null : readHurlReport(JSON.stringify(report)),
    exitCode,
    stderr,
    ending: 'exited',
    durationMs: 12,
    bodyOf: (place) => (bodies[place] === undefined ? null : Buffer.from(bodies[place])),
    ...changes,
  });
}
