import { describe, test } from '@jest/globals';
import * as fc from 'fast-check';

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

/** With it, also those matrices are complete that `npm run test:matrix` has not the time for. */
const ALL = process.env['ROWS'] === 'all';

/**
 * Runs a matrix, or a sample of so many of its rows. Each failure names the command that repeats it.
 *
 * @param longSize the sample of the long tier, for a matrix that is too long for it; all rows otherwise
 */
export function matrix(name: string, rows: readonly Row[], sampleSize: number, longSize = rows.length): void {
  const size = ALL ? rows.length : COMPLETE ? Math.min(longSize, rows.length) : sampleSize;
  describe(`${name} (${size} of ${rows.length} rows, SEED=${SEED})`, () => {
    for (const { title, run, timeoutMs } of size < rows.length ? sample(rows, size) : rows) {
      // the titles of a suite are matched with its name before them
      const repeat = `SEED=${SEED} ROWS=all npm run test:matrix -- -t '${title}$'`;
      test.concurrent(
        title,
        () =>
          run().catch((cause: unknown) => {
            throw new Error(`Repeat by: ${repeat}`, { cause });
          }),
        timeoutMs,
      );
    }
  });
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
