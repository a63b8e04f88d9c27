import { describe, test } from '@jest/globals';
import * as fc from 'fast-check';
import { openPassed } from './passed.ts';

/** All that is drawn follows from it: the rows of a matrix, and which of them are its sample. */
const SEED = Number(process.env['SEED'] ?? 20);

/** Without it, only a sample of each matrix runs. */
const COMPLETE = process.env['MATRIX'] === 'full';

/** A row of a matrix; its title tells it from all others. */
export interface Row {
  readonly title: string;
  readonly run: () => Promise<void>;
  /** Of real time; a minute by default. */
  readonly timeoutMs?: number;
}

/** With it, rows that have passed before are left out: for a complete run that was interrupted. */
const RESUMED = process.env['RESUME'] === '1';

/** A sample is no step of a complete run. */
const passed = COMPLETE ? openPassed() : null;

/** With it, also those matrices are complete that `npm run test:matrix` has not the time for. */
const ALL = process.env['ROWS'] === 'all';

/**
 * Runs a matrix, or a sample of so many of its rows. Each failure names the command that repeats it.
 *
 * @param longSize the sample of the long tier, for a matrix that is too long for it; all rows otherwise
 */
export function matrix(name: string, rows: readonly Row[], sampleSize: number, longSize = rows.length): void {
  const size = ALL ? rows.length : COMPLETE ? Math.min(longSize, rows.length) : sampleSize;
  const drawn = size < rows.length ? sample(rows, size) : rows;
  const due = RESUMED ? drawn.filter(({ title }) => !passed?.has(keyOf(name, title))) : drawn;
  const before = due.length < drawn.length ? `, ${drawn.length - due.length} of them have passed before` : '';
  describe(`${name} (${size} of ${rows.length} rows${before}, SEED=${SEED})`, () => {
    for (const row of due) declare(name, row);
    if (due.length === 0) test('all rows have passed before', () => {});
  });
}

function declare(name: string, { title, run, timeoutMs }: Row): void {
  // the titles of a suite are matched with its name before them
  const repeat = `SEED=${SEED} ROWS=all npm run test:matrix -- -t '${title}$'`;
  const repeatable = async () => {
    await run().catch((cause: unknown) => {
      throw new Error(`Repeat by: ${repeat}`, { cause });
    });
    passed?.add(keyOf(name, title));
  };
  test.concurrent(title, repeatable, timeoutMs);
}

function keyOf(name: string, title: string): string {
  return `${name}: ${title}`;
}

/** So many numbers from 0 to `end`, one from each of as many equal parts of it. */
export function spread(count: number, end: number, stream: number): number[] {
  const within = fc.sample(fc.noBias(fc.nat(999)), { seed: SEED + stream, numRuns: count });
  return within.map((each, part) => Math.floor(((part + each / 1_000) * end) / count));
}

function sample(rows: readonly Row[], size: number): readonly Row[] {
  const [drawn] = fc.sample(fc.shuffledSubarray([...rows], { minLength: size, maxLength: size }), {
    seed: SEED,
    numRuns: 1,
  });
  return drawn!;
}
