import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from '@deploy-actions/documents';
import type { Problem } from '@deploy-actions/strategy';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Suite } from '../../src/model.ts';
import { readCheckFile } from '../../src/checkFile/read.ts';

export const TARGET = 'https://app.example.com';

const CERTIFICATE = '-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----\n';

const files: Readonly<Record<string, string>> = {
  'ca.pem': CERTIFICATE,
  'key.pem': '-----BEGIN PRIVATE KEY-----',
  'order.schema.json': '{"type": "object"}',
  'broken.schema.json': '{"type": "thing"}',
};

/** Files that a check file may name. */
async function load(path: string): Promise<string> {
  const text = files[path];
  if (text === undefined) throw new Error('there is no such file');
  return await Promise.resolve(text);
}

/** Reads as the caller does who has a target. */
export function read(text: string, options: { readonly target?: string } = { target: TARGET }) {
  return readCheckFile(text, 'checks.yml', { ...options, load });
}

/** The suite of a text that must be right. */
export async function suiteOf(text: string, options?: { readonly target?: string }): Promise<Suite> {
  const reading = await read(text, options);
  if ('problems' in reading) throw new Error(reading.problems.map(line).join('\n'));
  return reading.suite;
}

/** `2:5 message`, as a person reads it. */
export async function problemsOf(text: string, options?: { readonly target?: string }): Promise<string[]> {
  const reading = await read(text, options);
  return 'problems' in reading ? reading.problems.map(line) : [];
}

export async function warningsOf(text: string): Promise<string[]> {
  const reading = await read(text);
  return 'problems' in reading ? reading.problems.map(line) : reading.warnings.map(line);
}

function line({ line: at, column, message }: Problem): string {
  return `${at}:${column} ${message}`;
}

const SCHEMA = join(import.meta.dirname, '../../../../../smoke-test/check-file.schema.json');

export const published = JSON.parse(readFileSync(SCHEMA, 'utf8')) as Readonly<Record<string, unknown>>;

const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(published);

/** What an editor says of a text, by the published JSON Schema. */
export function editorAccepts(text: string): boolean {
  return validate(parseDocument(text, 'checks.yml').content);
}
