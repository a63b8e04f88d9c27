import { afterAll } from '@jest/globals';

const lines: string[][] = [];

/** Notes a row of the table that is printed at the end: where it happened, and how it ended. */
export function note(where: readonly string[], result: string): void {
  lines.push([...where, result]);
}

/** Prints what was noted when all rows of this file have run. */
export function printTable(header: readonly string[]): void {
  afterAll(() => {
    const rows = [[...header], ...lines.toSorted((one, other) => (one.join() < other.join() ? -1 : 1))];
    const widths = header.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
    const text = rows.map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]!))
        .join('  ')
        .trimEnd(),
    );
    process.stdout.write(`\n${text.join('\n')}\n\n`);
  });
}
