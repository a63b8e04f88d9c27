/**
 * What must be known to move the weights of a rollout, to put them back, and to leave nothing behind: by any process, from the
 * journal or from the tags of the stable service alone. Plain JSON, without secrets.
 */
export interface StepwiseNote {
  readonly format: typeof STEPWISE_FORMAT;
  /** ARN of the release's task definition. */
  readonly release: string;
  /** ARN of the task definition that served before. */
  readonly stable: string;
  /** Name of the service that the candidate runs as, beside the stable one and in its cluster. */
  readonly candidate: string;
  /** ARN of the target group of each. */
  readonly groups: { readonly stable: string; readonly candidate: string };
  /** The listener rules, or listeners whose default action it is, that share the traffic out, and how they did before. */
  readonly rules: readonly NotedRule[];
  /** Whether scaling in was suspended before; null where nothing scales the service. */
  readonly scaleInSuspended: boolean | null;
  /** For how long visitors may stay with the candidate after its last weight, in seconds; none where that is not to be waited for. */
  readonly stickySeconds?: number;
}

export interface NotedRule {
  readonly arn: string;
  /** Of the stable service's target group, and of the candidate's: whoever keeps the rule as code finds it as it was. */
  readonly weights: readonly [stable: number, candidate: number];
  /** For how long it keeps visitors, in seconds, where that is shortened for the time of the rollout. */
  readonly sticky?: number;
}

/** Of the notes that a service can have, this is the second kind: see native's `NOTE_FORMAT`. */
export const STEPWISE_FORMAT = 2;

/** Whether a journal's or a service's note is of a stepwise rollout. */
export function isStepwise(note: unknown): boolean {
  return (Object(note) as { format?: unknown }).format === STEPWISE_FORMAT;
}

/**
 * @param value what a journal or tags hold
 * @throws TypeError for what is no note of a stepwise rollout
 */
export function parseStepwiseNote(value: unknown): StepwiseNote {
  const note = Object(value) as Record<string, unknown>;
  const groups = Object(note['groups']) as Record<string, unknown>;
  const rules = note['rules'];
  const texts = {
    ...pick(note, ['release', 'stable', 'candidate']),
    ...pick(groups, ['stable', 'candidate'], 'groups.'),
  };
  const wrong = [
    ...(isStepwise(note) ? [] : ['format']),
    ...Object.entries(texts).flatMap(([key, each]) => (typeof each === 'string' && each !== '' ? [] : [key])),
    ...(Array.isArray(rules) && rules.length > 0 && rules.every(isRule) ? [] : ['rules']),
    ...(([true, false, null] as unknown[]).includes(note['scaleInSuspended']) ? [] : ['scaleInSuspended']),
    ...(isSeconds(note['stickySeconds']) ? [] : ['stickySeconds']),
  ];
  if (wrong.length > 0) throw new TypeError(`The note of the stepwise rollout cannot be read: ${wrong.join(', ')}.`);
  const { format, release, stable, candidate, scaleInSuspended, stickySeconds } = note as unknown as StepwiseNote;
  const { stable: own, candidate: other } = groups as StepwiseNote['groups'];
  return {
    format,
    release,
    stable,
    candidate,
    groups: { stable: own, candidate: other },
    rules,
    scaleInSuspended,
    ...(stickySeconds !== undefined && { stickySeconds }),
  } as StepwiseNote;
}

function isRule(value: unknown): boolean {
  const { arn, weights, sticky } = Object(value) as Record<string, unknown>;
  const isWeighted = Array.isArray(weights) && weights.length === 2 && weights.every(Number.isInteger);
  return typeof arn === 'string' && isWeighted && isSeconds(sticky);
}

/** Or none. */
function isSeconds(value: unknown): boolean {
  return value === undefined || (Number.isInteger(value) && (value as number) >= 0);
}

function pick(from: Record<string, unknown>, keys: readonly string[], prefix = ''): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [`${prefix}${key}`, from[key]]));
}
