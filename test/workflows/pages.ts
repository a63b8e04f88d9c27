import { parseAllDocuments } from 'yaml';
import type { Contract, Repository, Step, Values } from './source.ts';
import { contractOf, oursOf } from './uses.ts';

/** What pages say of workflows and actions, held against what these declare. */

/** Of a page, what it says of a workflow below a heading that is its file's name. */
export function sectionOf(page: string, file: string): string | undefined {
  return page.split(/^## /m).find((each) => each.startsWith(`${file}\n`));
}

/** Where a section's table of inputs, and what it says of outputs, are not what the workflow declares. */
export function sectionProblems(section: string, { inputs, outputs }: Contract): string[] {
  const declared = Object.entries(inputs ?? {});
  const rows = new Map(
    [...section.matchAll(/^\| `([\w-]+)` .*?\| ([^|]*?) *\|$/gm)].map(([, name, preset]) => [name!, preset!.trim()]),
  );
  return [
    ...declared.filter(([name]) => !rows.has(name)).map(([name]) => `the input ${name} is not told`),
    ...[...rows.keys()].filter((name) => inputs?.[name] === undefined).map((name) => `there is no input ${name}`),
    ...declared.flatMap(([name, { required, default: preset }]) => {
      const told = rows.get(name);
      return told === undefined || isDefault(told, required === true, preset)
        ? []
        : [`${name} is not ${told} by default`];
    }),
    ...Object.keys(outputs ?? {})
      .filter((name) => !section.includes(`\`${name}\``))
      .map((name) => `the output ${name} is not told`),
  ];
}

/** Where there is no default, what holds then may be said in words, or be a variable of the repository. */
function isDefault(told: string, isRequired: boolean, preset: unknown): boolean {
  if (isRequired) return told === 'must be given';
  if (preset !== undefined && preset !== '')
    return told.replaceAll('`', '') === `${preset as string | number | boolean}`;
  return told !== 'must be given' && !/^`(?!vars\.)/.test(told) && !/^(?:true|false|\d+)$/.test(told);
}

/** Where the YAML on a page uses of ours what is not there, or gives it what it does not take. */
export function snippetProblems(page: string, repository: Repository): string[] {
  return [...page.matchAll(/^( *)```yaml\n([^]*?)^ *```$/gm)]
    .flatMap(([, indent, text]) => text!.replaceAll(new RegExp(`^${indent}`, 'gm'), '').split(/^# \.\.\.$/m))
    .flatMap((text) => parseAllDocuments(text))
    .flatMap((document) => usesIn(document.toJS()))
    .flatMap(({ uses, with: given }) => {
      if (oursOf(uses) === null) return [];
      const contract = contractOf({ uses }, repository);
      if (contract === undefined) return [`${uses} is not there, or cannot be used`];
      const takes = contract.inputs ?? {};
      const unknown = Object.keys(given).filter((name) => takes[name] === undefined);
      return unknown.map((name) => `${uses} has no input ${name}`);
    });
}

type Use = Pick<Step, 'uses'> & { readonly with?: Values | null };

/** Whatever uses something, at any depth. */
function usesIn(value: unknown): Array<{ readonly uses: string; readonly with: Values }> {
  if (typeof value !== 'object' || value === null) return [];
  const { uses, with: given } = value as Use;
  const here = typeof uses === 'string' ? [{ uses, with: given ?? {} }] : [];
  return [...here, ...Object.values(value).flatMap(usesIn)];
}
