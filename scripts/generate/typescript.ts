import type { InputSpec, InputType } from '@deploy-actions/toolkit';
import type { Declaration, Described } from './declaration.ts';

/** The TypeScript that an action reads its inputs and sets its outputs with. */
export function typescriptOf({ name, inputs, outputs }: Declaration): string {
  const spec = JSON.stringify({ name, inputs, outputs }, (key, value: unknown) =>
    key === 'description' ? undefined : value,
  );
  const imports = ['ActionSpec', ...(inputs.some(({ type }) => type.kind === 'pairs') ? ['Pair'] : [])];
  return `// Made from ${name}/action.yml by \`npm run generate\`.
import type { ${imports.join(', ')} } from '@deploy-actions/toolkit';

export interface Inputs {
${inputs.map((input) => member(input, typeOfInput(input))).join('\n')}
}

export interface Outputs {
${outputs.map((output) => member(output, typeOf(output.type))).join('\n')}
}

export const spec = ${spec} as const satisfies ActionSpec;
`;
}

function member({ name, description }: { name: string } & Described, type: string): string {
  return `  /** ${description.replaceAll('*/', '*\\/')} */\n  readonly ${JSON.stringify(name)}: ${type};`;
}

/** An input that may be left out and has no default can be absent; a list is empty then. */
function typeOfInput({ type, required, default: text }: InputSpec): string {
  const present = required || text !== undefined || type.kind === 'lines' || type.kind === 'pairs';
  return present ? typeOf(type) : `${typeOf(type)} | undefined`;
}

function typeOf(type: InputType): string {
  switch (type.kind) {
    case 'integer':
    case 'number':
      return 'number';
    case 'enum':
      return type.values.map((value) => JSON.stringify(value)).join(' | ');
    case 'lines':
      return 'readonly string[]';
    case 'pairs':
      return 'readonly Pair[]';
    default:
      return type.kind;
  }
}
