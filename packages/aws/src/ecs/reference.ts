/** Where a task definition comes from. */
export type TaskDefinitionSource =
  | { readonly kind: 'current' }
  | { readonly kind: 'file'; readonly path: string }
  /** A family, `family:revision` or an ARN: what ECS itself takes as a reference. */
  | { readonly kind: 'registered'; readonly reference: string };

/** Family names as ECS allows them, with or without a revision. */
const FAMILY = /^[A-Za-z0-9_-]{1,255}(:\d+)?$/;

/** Tells the four ways of naming a task definition apart; what could not be a family or an ARN is a path. */
export function taskDefinitionSource(given: string | undefined): TaskDefinitionSource {
  if (given === undefined) return { kind: 'current' };
  if (given.startsWith('arn:') || FAMILY.test(given)) return { kind: 'registered', reference: given };
  return { kind: 'file', path: given };
}
