import { ConfigurationError, type Problem } from './errors.ts';
import type { ActionSpec, InputSpec, InputType, Pair } from './spec.ts';

/**
 * Turns the texts of an action's inputs into the values that action.yml declares.
 *
 * @param read gives the text of an input, '' when it was not given (the runner has filled in defaults already)
 * @throws {ConfigurationError} with every problem of every input
 */
export function parseInputs<Inputs>(spec: ActionSpec, read: (name: string) => string): Inputs {
  const problems: Problem[] = [];
  const values = spec.inputs.map((input) => {
    const { value, messages } = parseInput(input, read(input.name));
    problems.push(...messages.map((message) => ({ input: input.name, message })));
    return [input.name, value] as const;
  });
  if (problems.length > 0) throw new ConfigurationError(problems);
  return Object.fromEntries(values) as Inputs;
}

interface Parsed {
  readonly value?: unknown;
  readonly messages: readonly string[];
}

function parseInput({ type, required, default: fallback }: InputSpec, given: string): Parsed {
  const text = given.trim() || (fallback ?? '');
  if (text === '') {
    if (required) return { messages: ['is required, but was not given or is empty.'] };
    return { value: isList(type) ? [] : undefined, messages: [] };
  }
  return parsers[type.kind](text, type as never);
}

function isList(type: InputType): boolean {
  return type.kind === 'lines' || type.kind === 'pairs';
}

/** One parser per kind of input; the text is trimmed and not empty. */
const parsers: { [K in InputType['kind']]: (text: string, type: Extract<InputType, { kind: K }>) => Parsed } = {
  string: (text) => valid(text),
  boolean: (text) => {
    // YAML 1.2 core schema, as @actions/core's getBooleanInput
    if (['true', 'True', 'TRUE'].includes(text)) return valid(true);
    if (['false', 'False', 'FALSE'].includes(text)) return valid(false);
    return invalid(text, '`true` or `false`');
  },
  integer: (text, { min, max }) => {
    const value = /^[+-]?\d+$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? valid(value) : invalid(text, `a whole number from ${min} to ${max}`);
  },
  number: (text, { min, max }) => {
    const value = /^[+-]?\d+(\.\d+)?$/.test(text) ? Number(text) : NaN;
    return value >= min && value <= max ? valid(value) : invalid(text, `a number from ${min} to ${max}`);
  },
  enum: (text, { values }) =>
    values.includes(text) ? valid(text) : invalid(text, `one of ${values.map((each) => `\`${each}\``).join(', ')}`),
  lines: (text) => valid(numberedLines(text).map(({ content }) => content)),
  pairs: (text) => {
    const parsed = numberedLines(text).map(parsePair);
    return {
      value: parsed.flatMap((each) => (typeof each === 'string' ? [] : [each])),
      messages: parsed.filter((each) => typeof each === 'string'),
    };
  },
};

/** The lines that say something, with their numbers; comments begin with `#`. */
function numberedLines(text: string): { content: string; line: number }[] {
  return text
    .split(/\r?\n/)
    .map((content, index) => ({ content: content.trim(), line: index + 1 }))
    .filter(({ content }) => content !== '' && !content.startsWith('#'));
}

/** The key ends at the first `=`; the value may hold more of them. The line itself may hold a secret: not repeated. */
function parsePair({ content, line }: { content: string; line: number }): Pair | string {
  const end = content.indexOf('=');
  const key = content.slice(0, end).trim();
  if (end < 0) return `line ${line} must be \`name=value\`, but holds no \`=\`.`;
  if (key === '') return `line ${line} must be \`name=value\`, but has no name before the \`=\`.`;
  return { key, value: content.slice(end + 1).trim(), line };
}

function valid(value: unknown): Parsed {
  return { value, messages: [] };
}

function invalid(text: string, allowed: string): Parsed {
  return { messages: [`must be ${allowed}, but is ${JSON.stringify(text)}.`] };
}
