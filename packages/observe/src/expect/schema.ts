import type { ErrorObject, ValidateFunction } from 'ajv';
import { keysOf, loadAjv } from './ajv.ts';
import { bounded } from './bounded.ts';
import type { Mismatch } from './mismatch.ts';
import { cut, show } from './show.ts';

/** Errors that are told one by one. */
const MOST_ERRORS = 20;

/** Of a longer body only the first error is looked for: millions of errors would fill the memory. Bytes. */
const LONGEST_FOR_ALL_ERRORS = 256 * 1024;

/** Where a document does not fit a JSON Schema (draft 2020-12, formats are asserted). */
export async function schemaMismatches(schema: object, document: unknown, bytes: number): Promise<readonly Mismatch[]> {
  try {
    const validators = await validatorsOf(schema);
    const validate = bytes > LONGEST_FOR_ALL_ERRORS ? validators.first : validators.all;
    const judged = bounded(() => (validate(document) ? [] : (validate.errors ?? [])));
    if (judged.stopped !== null)
      return [said('', 'a value that fits the schema', `no answer: comparing ${judged.stopped}`)];
    return [...judged.value.slice(0, MOST_ERRORS).map((error) => of(error, document)), ...rest(judged.value.length)];
  } catch (error) {
    return [said('', 'a JSON Schema that can be used', cut((error as Error).message))];
  }
}

interface Validators {
  readonly all: ValidateFunction;
  readonly first: ValidateFunction;
}

const known = new WeakMap<object, Validators>();

async function validatorsOf(schema: object): Promise<Validators> {
  const createAjv = await loadAjv();
  const compiled = known.get(schema);
  if (compiled !== undefined) return compiled;
  const compile = (allErrors: boolean): ValidateFunction =>
    createAjv({ allErrors, ownProperties: true }).compile(schema);
  const both = { all: compile(true), first: compile(false) };
  known.set(schema, both);
  return both;
}

function of({ instancePath, message, params }: ErrorObject, document: unknown): Mismatch {
  const names = Object.values(params as Record<string, unknown>).filter((each) => typeof each === 'string');
  const unnamed = names.filter((name) => !message?.includes(name));
  const more = unnamed.length > 0 ? ` (${unnamed.map((name) => cut(name)).join(', ')})` : '';
  return said(instancePath, cut(`${message ?? 'what the schema says'}${more}`), show(at(document, instancePath)));
}

function rest(errors: number): readonly Mismatch[] {
  return errors > MOST_ERRORS ? [said('', 'a value that fits the schema', `${errors - MOST_ERRORS} more errors`)] : [];
}

function said(path: string, expected: string, found: string): Mismatch {
  return { what: path === '' ? 'schema' : `schema ${cut(path)}`, expected, found };
}

/** The value that a JSON Pointer (RFC 6901) leads to. */
function at(document: unknown, pointer: string): unknown {
  return keysOf(pointer).reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined,
    document,
  );
}
