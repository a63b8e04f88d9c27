import type { InputSpec, InputType } from '@deploy-actions/toolkit';
import type { Declaration } from './declaration.ts';
import { GenerationError } from './error.ts';

export function inputsTable({ inputs }: Declaration): string {
  const rows = inputs.map((input) => [
    `\`${input.name}\``,
    typeInWords(input.type),
    presence(input),
    input.deprecationMessage === undefined
      ? input.description
      : `${input.description} **Deprecated:** ${input.deprecationMessage}`,
  ]);
  return table(['Input', 'Type', 'Default', 'Description'], rows);
}

export function outputsTable({ outputs }: Declaration): string {
  return table(
    ['Output', 'Description'],
    outputs.map(({ name, description }) => [`\`${name}\``, description]),
  );
}

export function actionsTable(declarations: readonly Declaration[]): string {
  return table(
    ['Action', 'What it does'],
    declarations.map(({ name, description }) => [`[\`${name}\`](${name}/README.md)`, description]),
  );
}

/**
 * Puts a table between `<!-- NAME-start -->` and `<!-- NAME-end -->`.
 * @throws GenerationError when the two marks are not there.
 */
export function fill(text: string, path: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}-start -->`, `<!-- ${name}-end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new GenerationError(`${path} needs the lines '${start}' and '${end}' for its table`);
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`;
}

function presence({ required, default: text }: InputSpec): string {
  if (required) return '**required**';
  return text === undefined ? '' : `\`${text}\``;
}

function typeInWords(type: InputType): string {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return `${type.kind}, ${type.min} to ${type.max}`;
    case 'enum':
      return type.values.map((value) => `\`${value}\``).join(' or ');
    case 'lines':
      return 'list, one per line';
    case 'pairs':
      return 'list of `key=value`, one per line';
    default:
      return type.kind;
  }
}

function table(head: readonly string[], rows: ReadonlyArray<readonly string[]>): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
