import type { InputType } from '@deploy-actions/toolkit';

const KINDS = 'string, boolean, integer MIN..MAX, number MIN..MAX, enum A | B, lines, pairs';

/**
 * Reads what follows `@type` in a comment of action.yml.
 * @throws Error that names the types there are.
 */
export function parseType(text: string): InputType {
  const [, kind = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(text.trim()) ?? [];
  switch (kind) {
    case 'string':
    case 'boolean':
    case 'lines':
    case 'pairs':
      if (rest === '') return { kind };
      break;
    case 'integer':
    case 'number': {
      const [, min, max] = /^(-?[\d.]+)\.\.(-?[\d.]+)$/.exec(rest) ?? [];
      const range = { kind, min: Number(min), max: Number(max) };
      if (isNumber(kind, range.min) && isNumber(kind, range.max) && range.min < range.max) return range;
      break;
    }
    case 'enum': {
      const values = rest.split('|').map((value) => value.trim());
      if (values.every((value) => value !== '')) return { kind, values };
      break;
    }
  }
  throw new Error(`'@type ${text.trim()}' is not a type; there are: ${KINDS}`);
}

/** What is wrong with the default of an input, if anything: a default must be a value that a person could give. */
export function problemOfDefault(type: InputType, text: string): string | undefined {
  switch (type.kind) {
    case 'boolean':
      return ['true', 'false'].includes(text) ? undefined : "is neither 'true' nor 'false'";
    case 'integer':
    case 'number': {
      const value = Number(text);
      if (!isNumber(type.kind, value)) return `is not of type ${type.kind}`;
      return value >= type.min && value <= type.max ? undefined : `is not within ${type.min} to ${type.max}`;
    }
    case 'enum':
      return type.values.includes(text) ? undefined : `is none of ${type.values.join(', ')}`;
    default:
      return undefined;
  }
}

function isNumber(kind: 'integer' | 'number', value: number): boolean {
  return kind === 'integer' ? Number.isInteger(value) : Number.isFinite(value);
}
