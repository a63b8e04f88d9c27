import type { InputSpec, InputType, OutputSpec, OutputType } from '@deploy-actions/toolkit';
import { isMap, isScalar, LineCounter, parseDocument, type Document, type Pair as YamlPair } from 'yaml';
import { GenerationError } from './error.ts';
import { parseType, problemOfDefault } from './typeComment.ts';

export interface Described {
  readonly description: string;
}

/** One action.yml as our generator needs it: its types, which the official schema has no place for, come from comments. */
export interface Declaration {
  readonly name: string;
  readonly description: string;
  readonly inputs: ReadonlyArray<InputSpec & Described>;
  readonly outputs: ReadonlyArray<OutputSpec & Described>;
}

/**
 * Reads the text of an action.yml.
 * @throws GenerationError naming each input or output without a type, without a description or with an impossible default.
 */
export function readDeclaration(name: string, path: string, source: string): Declaration {
  const lineCounter = new LineCounter();
  const file = { path, lines: source.split('\n'), lineCounter, problems: [] as string[] };
  const document = parseDocument(source, { lineCounter });
  if (document.errors.length > 0)
    throw new GenerationError(document.errors.map((e) => `${path}: ${e.message}`).join('\n'));

  const declaration = {
    name,
    description: oneLine(document.get('description')),
    inputs: members(document, 'inputs').map((pair) => readInput(file, pair)),
    outputs: members(document, 'outputs').map((pair) => readOutput(file, pair)),
  };
  if (declaration.description === '') file.problems.push(`${path}:1: the action needs a description`);
  if (file.problems.length > 0) throw new GenerationError(file.problems.join('\n'));
  return declaration;
}

interface SourceFile {
  readonly path: string;
  readonly lines: readonly string[];
  readonly lineCounter: LineCounter;
  readonly problems: string[];
}

function readInput(file: SourceFile, pair: YamlPair): InputSpec & Described {
  const { name, description, line } = readNamed(file, pair);
  const type = typeBeside(file, name, line);
  const required = field(pair, 'required') === true;
  const defaultText = scalarText(field(pair, 'default'));
  const deprecation = oneLine(field(pair, 'deprecationMessage'));

  const complain = (problem: string): void =>
    void file.problems.push(`${file.path}:${line}: input '${name}' ${problem}`);
  if (required && defaultText !== '') complain('is required and has a default: it can be only one of both');
  const wrong = defaultText === '' ? undefined : problemOfDefault(type, defaultText);
  if (wrong !== undefined) complain(`has the default '${defaultText}', which ${wrong}`);

  return {
    name,
    description,
    type,
    required,
    ...(defaultText === '' ? {} : { default: defaultText }),
    ...(deprecation === '' ? {} : { deprecationMessage: deprecation }),
  };
}

function readOutput(file: SourceFile, pair: YamlPair): OutputSpec & Described {
  const { name, description, line } = readNamed(file, pair);
  const type = typeBeside(file, name, line);
  if (!isOutputType(type)) file.problems.push(`${file.path}:${line}: output '${name}' can be a string or an enum only`);
  return { name, description, type: isOutputType(type) ? type : { kind: 'string' } };
}

function readNamed(file: SourceFile, pair: YamlPair): { name: string; description: string; line: number } {
  const name = isScalar(pair.key) ? scalarText(pair.key.value) : '';
  const offset = isScalar(pair.key) ? (pair.key.range?.[0] ?? 0) : 0;
  const { line } = file.lineCounter.linePos(offset);
  const description = oneLine(field(pair, 'description'));
  if (description === '') file.problems.push(`${file.path}:${line}: '${name}' needs a description`);
  return { name, description, line };
}

/**
 * The type from the comment lines that touch the line of the name, above or below. They are found by line, as the YAML
 * library hangs comments on different nodes depending on what precedes them; indentation tells whose they are.
 */
function typeBeside(file: SourceFile, name: string, line: number): InputType {
  const indent = (text: string): number => text.length - text.trimStart().length;
  const own = indent(file.lines[line - 1] ?? '');
  const comments = [
    ...commentLines(file.lines.slice(0, line - 1).toReversed()).filter((text) => indent(text) <= own),
    ...commentLines(file.lines.slice(line)).filter((text) => indent(text) > own),
  ];
  const types = comments.flatMap((text) => /^\s*#\s*@type\b(.*)$/.exec(text)?.[1] ?? []);
  try {
    if (types.length !== 1) throw new Error(`needs one comment '# @type …' beside its name, it has ${types.length}`);
    return parseType(types[0] ?? '');
  } catch (error) {
    file.problems.push(`${file.path}:${line}: '${name}': ${(error as Error).message}`);
    return { kind: 'string' };
  }
}

function commentLines(lines: readonly string[]): readonly string[] {
  const end = lines.findIndex((text) => !/^\s*#/.test(text));
  return end < 0 ? lines : lines.slice(0, end);
}

function members(document: Document, key: 'inputs' | 'outputs'): readonly YamlPair[] {
  const map = document.get(key);
  return isMap(map) ? map.items : [];
}

function field(pair: YamlPair, name: string): unknown {
  return isMap(pair.value) ? pair.value.get(name) : undefined;
}

function isOutputType(type: InputType): type is OutputType {
  return type.kind === 'string' || type.kind === 'enum';
}

/** A scalar as a workflow sees it; anything else is empty. */
function scalarText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? `${value}` : '';
}

function oneLine(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/\s+/g, ' ').trim() : '';
}
