import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '@deploy-actions/documents';
import type { Problem } from '@deploy-actions/strategy';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Environment } from '../../src/environments/model.ts';
import { readEnvironments, type ReadEnvironment } from '../../src/environments/read.ts';

export const ROOT = join(import.meta.dirname, '../../../../..');

/** The environments of a text that must be right. */
export function readAll(text: string): readonly ReadEnvironment[] {
  const reading = readEnvironments(text, 'environments.yml');
  if ('problems' in reading) throw new Error(reading.problems.map(line).join('\n'));
  return reading.environments;
}

/** One of them, the first unless it is named. */
export function readOne(text: string, name?: string): ReadEnvironment {
  const all = readAll(text);
  const found = name === undefined ? all[0] : all.find(({ environment }) => environment.name === name);
  if (found === undefined) throw new Error(`there is no ${name ?? 'environment'}`);
  return found;
}

export function environmentOf(text: string, name?: string): Environment {
  return readOne(text, name).environment;
}

/** `2:5 message`, as a person reads it. */
export function problemsOf(text: string, file = 'environments.yml'): string[] {
  const reading = readEnvironments(text, file);
  return 'problems' in reading ? reading.problems.map(line) : [];
}

export function warningsOf(text: string): string[] {
  const reading = readEnvironments(text, 'environments.yml');
  if ('problems' in reading) throw new Error(reading.problems.map(line).join('\n'));
  return reading.warnings.map(line);
}

function line({ line: at, column, message }: Problem): string {
  return `${at}:${column} ${message}`;
}

/** An environment that has these lines, each indented as its block. */
export function withLines(lines: string, name = 'production'): string {
  const indented = lines.trim().split('\n');
  return `environments:\n  ${name}:\n${indented.map((each) => `    ${each}`).join('\n')}\n`;
}

export const published = JSON.parse(readFileSync(join(ROOT, 'docs/environments.schema.json'), 'utf8')) as Readonly<
  Record<string, unknown>
>;

const validate = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false }).compile(published);

/** What an editor says against a text, by the published JSON Schema. */
export function editorSays(text: string): string[] {
  if (validate(parseDocument(text, 'environments.yml').content)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
