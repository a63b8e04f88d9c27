import { cpSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';

/** A change for the worse, in one place of the compiled core. */
export interface Mutant {
  /** What is wrong with it, in words. */
  readonly name: string;
  /** The module within src, without its ending: `analysis/rateTest`. */
  readonly file: string;
  /** Must stand in the compiled module exactly once. */
  readonly from: string;
  readonly to: string;
}

/** Imports a module of the core, or of a mutant of it: `analysis/rateTest`. */
export type Load = <T>(module: string) => Promise<T>;

/** Throws when the core does not do as the property says. */
export type Property<Core> = (core: Core) => void | Promise<void>;

const BUILT = resolve(import.meta.dirname, '../src');

/** Mutants get the same random cases each time, so that none survives a run by luck. */
const SEED = 20_261_121;

const own: Load = <T>(module: string): Promise<T> => importFrom<T>(BUILT, module);

/**
 * Shows that the property holds for the core, and that it can fail: for each mutant it does.
 *
 * @param coreOf gathers the modules that the property needs
 */
export function holdsAndCatches<Core>(
  sentence: string,
  coreOf: (load: Load) => Promise<Core>,
  property: Property<Core>,
  mutants: readonly Mutant[],
): void {
  describe(sentence, () => {
    const folders: string[] = [];
    afterAll(() => {
      for (const folder of folders) rmSync(folder, { recursive: true });
    });

    test('holds', async () => {
      await property(await coreOf(own));
    });

    test.each(mutants)('would catch: $name', async (mutant) => {
      const folder = copyOf(mutant);
      folders.push(folder);
      const core = await coreOf((module) => importFrom(join(folder, 'src'), module));
      const failure = await failureOf(property, core);
      expect(failure).not.toBeNull();
      // a mutant that merely crashes shows nothing about the property
      expect(namesOf(failure)).not.toContain('TypeError');
      expect(namesOf(failure)).not.toContain('ReferenceError');
    });
  });
}

/** The built core in a folder of its own, with the one change. */
export function copyOf({ name, file, from, to }: Mutant): string {
  const text = readFileSync(join(BUILT, `${file}.js`), 'utf8');
  const found = text.split(from).length - 1;
  if (found !== 1) throw new Error(`Mutant "${name}": ${file} has \`${from}\` ${found} times, expected once.`);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'mutant-')));
  cpSync(BUILT, join(folder, 'src'), { recursive: true, filter: (path) => !/\.(?:map|d\.ts)$/.test(path) });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    join(folder, 'src', `${file}.js`),
    text.replace(from, () => to),
  );
  return folder;
}

function importFrom<T>(folder: string, module: string): Promise<T> {
  return import(pathToFileURL(join(folder, `${module}.js`)).href) as Promise<T>;
}

async function failureOf<Core>(property: Property<Core>, core: Core): Promise<unknown> {
  const before = fc.readConfigureGlobal();
  // the first counterexample is enough: nobody reads the smallest
  fc.configureGlobal({ ...before, seed: SEED, endOnFailure: true });
  try {
    await property(core);
    return null;
  } catch (error) {
    return error;
  } finally {
    fc.configureGlobal(before);
  }
}

/** The kinds of an error and of its causes; they may come from another realm. */
function namesOf(error: unknown): string[] {
  if (typeof error !== 'object' || error === null || !('name' in error)) return [];
  return [String(error.name), ...namesOf('cause' in error ? error.cause : null)];
}
