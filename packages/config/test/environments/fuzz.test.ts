import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { environmentFor } from '../../src/environments/environmentFor.ts';
import type { Environment } from '../../src/environments/model.ts';
import { readEnvironments } from '../../src/environments/read.ts';
import { readWindows } from '../../src/windows/windows.ts';
import { parts } from './keys.ts';
import { editorSays } from './reading.ts';
import { snippets } from './snippets.ts';

/** A sample in the first tier, all of them in `npm run test:matrix`. */
const RUNS = process.env['MATRIX'] === 'full' ? 10_000 : 500;

const LONGEST = 10_000;

/** A secret, put together here so that no scanner takes this file for a leak. */
const SECRET = `ghp_${'0a1B2c3D4e'.repeat(4)}`;

const SEEDS = [
  ...Object.values(snippets).map(({ text }) => text),
  `x-e: &e { service: web, cluster: shop }\ndefaults: { ecs: *e, variables: { A: b } }\nenvironments: { a: { inherits: b, ecs: { <<: *e, engine: auto } }, b: { strategy: rolling } }\n`,
  `environments:\n  a: { variables: { TOKEN: ${SECRET} }, database: "postgres://a:${SECRET}@b/c" }\n`,
];

const pieces = [
  'environments defaults inherits branches ecs azure deployment strategy canary stages criteria rollback triggers analysis',
  'approvals approval secrets variables windows hotfix production a b none rolling true null .nan 1e9 -1 0 100 10@10m main',
  '* ** , { } [ ] " \' # &a *a << ? !!set % ${{ __proto__ constructor toString',
].flatMap((line) => line.split(' '));

const spaces = [': ', ':\n  ', ':\n    ', '- ', '\n', '\n  ', '\n    ', '|\n', '>\n', '\r\n', '\t', '\uFEFF', ' '];

const word = fc.constantFrom(...pieces, ...spaces, SECRET);

/** A file with a few pieces cut out, put in or doubled. */
const mutated = fc
  .tuple(
    fc.constantFrom(...SEEDS),
    fc.array(fc.tuple(fc.nat(1_500), fc.nat(8), fc.oneof(word, fc.string({ maxLength: 3 }), fc.constant(''))), {
      maxLength: 6,
    }),
  )
  .map(([seed, cuts]) =>
    cuts.reduce((text, [at, length, put]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + put + text.slice(place + length);
    }, seed),
  );

const made = fc.array(word, { maxLength: 60 }).map((words) => words.join(''));

/** One piece again and again: what takes a reader ever longer. */
const repeated = fc
  .tuple(
    fc.constantFrom('', 'environments:\n', 'environments: { a: { variables: {'),
    fc.array(word, { minLength: 1, maxLength: 4 }),
  )
  .map(([begin, words]) => begin + words.join('').repeat(LONGEST).slice(0, LONGEST));

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(SECRET, -0, 1e300, '', ' ', [], {}, [[]], [{}], { a: { b: {} } }, null, true, 'main', [
    'main',
  ]),
);

/** Files of the right keys, with values of which some are right, some were meant for another key, and some are anything. */
const plausible = fc
  .array(
    fc.tuple(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.array(
        fc.constantFrom(...Object.entries(parts)).chain(([name, { within, values }]) =>
          fc.tuple(
            fc.constant({ name, within }),
            fc
              .constantFrom(...Object.entries(values))
              .chain(([key, [right, wrong]]) =>
                fc.tuple(
                  fc.constant(key),
                  fc.oneof(
                    { weight: 8, arbitrary: fc.constant(right) },
                    { weight: 1, arbitrary: fc.constant(wrong) },
                    { weight: 1, arbitrary: strange },
                  ),
                ),
              ),
          ),
        ),
        { maxLength: 6 },
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => {
    const file: { defaults: object; environments: Record<string, object> } = { defaults: {}, environments: {} };
    for (const [environment, said] of blocks) {
      for (const [{ name, within }, [key, value]] of said) {
        const part = within({ [key]: value }) as { defaults?: object; environments?: { a?: object } };
        if (name === 'defaults') Object.assign(file.defaults, part.defaults);
        file.environments[environment] = { ...file.environments[environment], ...part.environments?.a };
      }
    }
    return JSON.stringify(file, null, 2);
  });

const text = fc.oneof(
  { weight: 5, arbitrary: mutated },
  { weight: 2, arbitrary: made },
  { weight: 5, arbitrary: plausible },
  { weight: 1, arbitrary: fc.string() },
);

test('whatever is written, environments keep their promises, or every problem is clear and has its place', () => {
  let read = 0;
  fc.assert(
    fc.property(text, fc.constantFrom('environments.yml', 'environments.json'), (given, file) => {
      read += expectDeclaredResult(given, file) ? 1 : 0;
    }),
    { numRuns: RUNS },
  );
  // or the promises would be kept by nobody
  expect(read).toBeGreaterThan(RUNS / 50);
}, 900_000);

test('text without end does not make the reader hang', () => {
  fc.assert(
    fc.property(repeated, (given) => {
      expectDeclaredResult(given, 'environments.yml');
    }),
    { numRuns: RUNS / 100 },
  );
}, 900_000);

test('what the reader takes, editors do not refuse', () => {
  fc.assert(
    fc.property(plausible, (given) => {
      const reading = readEnvironments(given, 'environments.yml');
      if ('environments' in reading) expect(editorSays(given)).toEqual([]);
    }),
    { numRuns: RUNS },
  );
}, 900_000);

function expectDeclaredResult(given: string, file: string): boolean {
  const reading = readEnvironments(given, file);
  const lines = given.split('\n').length;
  const problems = 'problems' in reading ? reading.problems : reading.warnings;
  for (const problem of problems) {
    expect(problem).toMatchObject({ file, message: expect.stringMatching(/^\S.*\S$/s) });
    expect(problem.message).not.toMatch(/undefined|\[object |Expected .* but received/);
    expect(problem.message.length).toBeLessThan(500);
    expect(problem.line).toBeGreaterThanOrEqual(1);
    expect(problem.line).toBeLessThanOrEqual(lines);
    expect(problem.column).toBeGreaterThanOrEqual(1);
  }
  expect(JSON.stringify(reading)).not.toContain(SECRET.slice(0, 20));
  if ('problems' in reading) expect(problems).not.toEqual([]);
  else for (const { environment, origins } of reading.environments) expectPromises(environment, origins, lines);
  return 'environments' in reading;
}

function expectPromises(environment: Environment, origins: object, lines: number): void {
  const { name, target, approvals, windows, freezes, branches, variables, secrets, plan } = environment;
  expect(environmentFor([environment], { name })).toMatchObject({ kind: 'one' });
  // it is plain data
  expect(JSON.parse(JSON.stringify(environment))).toEqual(environment);
  if (target?.kind === 'ecs') expect(target.services.length).toBeGreaterThan(0);
  expect(approvals.minimum > 0).toBe(approvals.required);
  expect(readWindows({ windows, freezes }).ok).toBe(true);
  for (const pattern of branches) {
    const ref = `refs/heads/${pattern.replaceAll('*', 'x')}`;
    expect(environmentFor([environment], { ref })).toMatchObject({ kind: 'one' });
  }
  for (const value of Object.values(variables)) expect(typeof value).toBe('string');
  expect(secrets.filter(({ name: secret }) => Object.hasOwn(variables, secret))).toEqual([]);
  if (plan !== null) expect(plan.stages.at(-1)?.weight).toBe(100);
  for (const origin of Object.values(origins) as { readonly line: number }[]) {
    expect(origin.line).toBeGreaterThanOrEqual(1);
    expect(origin.line).toBeLessThanOrEqual(lines);
  }
}
