import { meant, type Finding, type Path } from '@deploy-actions/strategy';
import { namesIn, placeholdersIn, variableOf } from '../template/placeholders.ts';
import type { WrittenStep } from './schema/suite.ts';

interface PlacedStep {
  readonly step: WrittenStep;
  readonly path: Path;
}

export interface Text {
  readonly text: string;
  readonly path: Path;
}

/** Every `{{name}}` whose value no earlier step captures. */
export function placeholderFindings(steps: readonly PlacedStep[]): Finding[] {
  return steps.flatMap(({ step, path }, index) => {
    const before = namesOf(steps.slice(0, index));
    const later = namesOf(steps.slice(index));
    return textsOf(step, path).flatMap(({ text, path: at }) =>
      placeholdersIn(text).flatMap(({ name, offset }) => {
        const message = faultOf(name, before, later);
        return message === null ? [] : [{ path: at, offset, message }];
      }),
    );
  });
}

function faultOf(name: string, before: readonly string[], later: readonly string[]): string | null {
  const variable = variableOf(name);
  if (variable !== null) {
    return /^[A-Za-z_]\w*$/.test(variable) ? null : 'must name a variable of the environment: `{{env.NAME}}`.';
  }
  if (before.includes(name)) return null;
  const given = `\`{{${name.slice(0, 60)}}}\``;
  if (later.includes(name)) return `uses ${given} before it is captured: that must happen in a step above.`;
  const near = meant(name, before);
  if (near !== null) return `uses ${given}, which no step captures. Did you mean \`{{${near}}}\`?`;
  return `uses ${given}, which no step above captures; what the environment holds is \`{{env.NAME}}\`.`;
}

/** Captures that nothing reads: a slip of the pen, or left over. */
export function unusedCaptures(steps: readonly PlacedStep[]): Finding[] {
  return steps.flatMap(({ step, path }, index) => {
    const after = steps.slice(index + 1).flatMap((later) => textsOf(later.step, later.path));
    const used = new Set(after.flatMap(({ text }) => namesIn(text)));
    return Object.keys(step.capture ?? {})
      .filter((name) => !used.has(name))
      .map((name) => ({ path: [...path, 'capture', name], message: 'is captured, and no step below uses it.' }));
  });
}

function namesOf(steps: readonly PlacedStep[]): string[] {
  return steps.flatMap(({ step }) => Object.keys(step.capture ?? {}));
}

/** The texts of a step that are filled in: neither patterns of captures nor schemas are, nor steps within a check. */
export function textsOf(step: WrittenStep, path: Path): Text[] {
  const sent = Object.entries(step).filter(([key]) => key.startsWith('http'));
  const expected = Object.entries(step.expect ?? {}).filter(([key]) => key !== 'schema');
  return [
    ...sent.flatMap(([key, value]) => textsWithin(value, [...path, key])),
    ...expected.flatMap(([key, value]) => textsWithin(value, [...path, 'expect', key])),
  ];
}

export function textsWithin(value: unknown, path: Path): Text[] {
  if (typeof value === 'string') return [{ text: value, path }];
  if (Array.isArray(value)) return value.flatMap((each: unknown, index) => textsWithin(each, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => textsWithin(each, [...path, key]));
}
