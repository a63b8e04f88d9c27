import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';

const ROOT = resolve(import.meta.dirname, '../..');
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const page = textOf('docs/workflows.md');

/** What the page says of a workflow. */
const sectionOf = (name: string): string => page.split(/^## /m).find((each) => each.startsWith(`${name}.yml\n`))!;

describe.each(['rollback', 'control', 'reconcile', 'promote', 'deploy-azure'])(
  'what docs/workflows.md says of %s.yml',
  (name) => {
    const { on, jobs } = parse(textOf(`.github/workflows/${name}.yml`));
    const { inputs, outputs = {} } = on.workflow_call;

    test('is each input, with those that must be given', () => {
      const rows = [...sectionOf(name).matchAll(/^\| `([\w-]+)` .*\| ([^|]*?) *\|$/gm)];
      expect(rows.map(([, input]) => input)).toEqual(Object.keys(inputs));
      const required = Object.keys(inputs).filter((input) => inputs[input].required === true);
      expect(rows.filter(([, , byDefault]) => byDefault === 'must be given').map(([, input]) => input)).toEqual(
        required,
      );
    });

    test('is what its caller must allow: all that its jobs have, and no more', () => {
      const shown = parse(/```yaml\n([^]*?)```/.exec(sectionOf(name))![1]!).permissions;
      const all = Object.values(jobs as Record<string, { permissions: Record<string, string> }>).map(
        (job) => job.permissions,
      );
      const most: Record<string, string> = {};
      for (const [permission, level] of all.flatMap((each) => Object.entries(each)))
        if (most[permission] !== 'write') most[permission] = level;
      expect(shown).toEqual(most);
    });

    test('is each output', () => {
      for (const output of Object.keys(outputs)) expect(sectionOf(name)).toMatch(new RegExp(`\\b${output}\\b`));
    });

    test('holds where a person starts it, too: what is asked for by hand is asked for by name', () => {
      expect(Object.keys(inputs)).toEqual(expect.arrayContaining(Object.keys(on.workflow_dispatch?.inputs ?? {})));
    });
  },
);
