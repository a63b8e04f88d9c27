/**
 * How the text of an input becomes a value. An action.yml names the type in a comment beside each input,
 * e.g. `# @type integer 1..360`; the generated specification of the action carries it here.
 */
export type InputType =
  | { readonly kind: 'string' }
  | { readonly kind: 'boolean' }
  /** A whole number from `min` to `max`, both included. */
  | { readonly kind: 'integer'; readonly min: number; readonly max: number }
  /** A decimal number from `min` to `max`, both included. */
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'enum'; readonly values: readonly string[] }
  /** A list with one item per non-empty line; empty when the input is left out. */
  | { readonly kind: 'lines' }
  /** A list with one `key=value` per non-empty line; empty when the input is left out. */
  | { readonly kind: 'pairs' };

export interface InputSpec {
  readonly name: string;
  readonly type: InputType;
  readonly required: boolean;
  /** The text a workflow that leaves the input out gets; absent when there is none, or an empty one. */
  readonly default?: string;
  readonly deprecationMessage?: string;
}

export type OutputType = { readonly kind: 'string' } | { readonly kind: 'enum'; readonly values: readonly string[] };

export interface OutputSpec {
  readonly name: string;
  readonly type: OutputType;
}

/** What action.yml declares, as data: the inputs and outputs of one action in the order of the file. */
export interface ActionSpec {
  /** The name of the action's folder, e.g. `deploy-ecs`. */
  readonly name: string;
  readonly inputs: readonly InputSpec[];
  readonly outputs: readonly OutputSpec[];
}

/** One line of an input of type `pairs`. */
export interface Pair {
  readonly key: string;
  readonly value: string;
  /** The line of the input it stands on, from 1: for messages that point at it. */
  readonly line: number;
}
