import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What every script of a fixture can use: `tell('GITHUB_OUTPUT', 'a=b')` appends a line to a file of the runner. */
const PRELUDE = `
import { appendFileSync } from 'node:fs';
const env = process.env;
const tell = (file, line) => appendFileSync(env[file], line + '\\n');
`;

export interface FixtureScripts {
  readonly pre?: string;
  readonly main: string;
  readonly post?: string;
  /** Further lines of action.yml: of `runs`, and at its top. */
  readonly runs?: string;
  readonly top?: string;
}

export interface Fixture extends Disposable {
  readonly folder: string;
}

/** An action in a folder of its own, which is gone at the end of the test. */
export function actionWith({ top = '', runs = '', ...scripts }: FixtureScripts): Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'fixture-action-'));
  const names = Object.entries(scripts).map(([phase, source]) => {
    writeFileSync(join(folder, `${phase}.mjs`), PRELUDE + source);
    return `  ${phase}: ${phase}.mjs`;
  });
  writeFileSync(
    join(folder, 'action.yml'),
    ['name: Fixture', top, 'runs:', '  using: node24', ...names, runs === '' ? '' : `  ${runs}`].join('\n'),
  );
  return { folder, [Symbol.dispose]: () => rmSync(folder, { recursive: true }) };
}
