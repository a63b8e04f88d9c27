import { existsSync } from 'node:fs';
import { join } from 'node:path';

const PHASES = ['pre', 'main', 'post'] as const;

/** One script that GitHub's runner starts: `dist/<action>/<phase>.js`. */
export interface Entry {
  readonly action: string;
  readonly phase: (typeof PHASES)[number];
}

/** The entries of the actions given, as their compiled code in `actions/build` has them. */
export function findEntries(root: string, actions: readonly string[]): Entry[] {
  return actions.flatMap((action) =>
    PHASES.filter((phase) => existsSync(join(root, 'actions/build', modulePath({ action, phase })))).map((phase) => ({
      action,
      phase,
    })),
  );
}

/**
 * The module that all bundles share. Each entry is imported lazily and so becomes a chunk of its own, next to chunks of
 * what several entries use: no code is shipped twice, and a start loads only what it needs.
 */
export function dispatcher(entries: readonly Entry[]): string {
  const cases = entries.map((entry) => `  '${key(entry)}': () => import('./actions/${modulePath(entry)}'),`);
  return `const entries = {\n${cases.join('\n')}\n};\n\nexport const run = (entry) => entries[entry]();\n`;
}

/** What stands in `dist/<action>/<phase>.js`. */
export function stub(entry: Entry): string {
  return `import { run } from '../index.js';\n\nawait run('${key(entry)}');\n`;
}

function key({ action, phase }: Entry): string {
  return `${action}/${phase}`;
}

function modulePath({ action, phase }: Entry): string {
  return `${action}/src/${phase}.js`;
}
