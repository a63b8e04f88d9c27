import * as v from 'valibot';

/**
 * Faults that can be injected into calls.
 * - `throttle`: answered ThrottlingException (HTTP 400), as ECS does
 * - `error`: answered with `code` and `status`; by default InternalFailure, 500
 * - `deny`: answered AccessDeniedException that names action and resource
 * - `expire`: answered ExpiredTokenException, as with credentials whose session is over
 * - `reset`: the connection is reset before the call takes effect
 * - `drop`: the call takes effect, the connection is reset instead of an answer
 * - `silent`: never answered, the connection stays open; nothing takes effect
 * - `unanswered`: takes effect, and is never answered
 * - `stale`: answered as before the last change; only for {@link STALE_READS}
 * - `delay`: takes effect and is answered after `ms` of wall time
 */
export const faultKinds = [
  'throttle',
  'error',
  'deny',
  'expire',
  'reset',
  'drop',
  'silent',
  'unanswered',
  'stale',
  'delay',
] as const;

/** The reads that AWS is known to answer from before an update. */
const STALE_READS = ['ecs:DescribeServices', 'ecs:ListServiceDeployments'];

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

export const faultSchema = v.pipe(
  v.strictObject({
    /** `ecs:UpdateService`, `ecs:*` or `*`. */
    on: v.pipe(v.string(), v.regex(/^(\*|[a-z0-9-]+:(\*|[A-Za-z]+))$/, 'must be `service:Action`, `service:*` or `*`')),
    kind: v.picklist(faultKinds),
    /** Matching calls to let through first. */
    skip: v.optional(count, 0),
    /** Matching calls to hit after that; without it all of them. */
    times: v.optional(v.pipe(count, v.minValue(1))),
    code: v.optional(v.string()),
    message: v.optional(v.string()),
    status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(400), v.maxValue(599))),
    ms: v.optional(count),
  }),
  v.check(
    ({ kind, on }) => kind !== 'stale' || STALE_READS.includes(on),
    `stale can only be ${STALE_READS.join(' or ')}`,
  ),
);

export type FaultSpec = v.InferInput<typeof faultSchema>;
export type Fault = v.InferOutput<typeof faultSchema>;

/** The faults in force; each call is asked for once and counts against every fault that matches it. */
export interface Faults {
  /** Adds faults. Throws {@link FaultSpecError} listing all that is wrong, and adds none then. */
  add(specs: unknown): void;
  clear(): void;
  /** The fault that hits this call, if any. */
  take(service: string, action: string): Fault | null;
  snapshot(): (Fault & { seen: number })[];
}

export class FaultSpecError extends Error {}

/** Whether the call must not take effect, without a word about it. */
export function preventsSilently(fault: Fault | null): boolean {
  return fault?.kind === 'reset' || fault?.kind === 'silent';
}

/** Whether the call takes effect, and its answer is lost. */
export function losesAnswer(fault: Fault | null): boolean {
  return fault?.kind === 'drop' || fault?.kind === 'unanswered';
}

/** Whether the connection stays open without an answer: a client that has no time-out waits for ever. */
export function leavesWaiting(fault: Fault | null): boolean {
  return fault?.kind === 'silent' || fault?.kind === 'unanswered';
}

export function createFaults(): Faults {
  let active: { fault: Fault; seen: number }[] = [];
  return {
    add(specs) {
      const parsed = v.safeParse(v.array(faultSchema), Array.isArray(specs) ? specs : [specs]);
      if (!parsed.success) {
        throw new FaultSpecError(
          parsed.issues.map((each) => `${v.getDotPath(each) ?? 'fault'}: ${each.message}`).join('\n'),
        );
      }
      active.push(...parsed.output.map((fault) => ({ fault, seen: 0 })));
    },
    clear: () => void (active = []),
    take(service, action) {
      let hit: Fault | null = null;
      for (const entry of active) {
        if (!matches(entry.fault.on, service, action)) continue;
        entry.seen += 1;
        const { skip, times = Infinity } = entry.fault;
        if (entry.seen > skip && entry.seen <= skip + times) hit ??= entry.fault;
      }
      return hit;
    },
    snapshot: () => active.map(({ fault, seen }) => ({ ...fault, seen })),
  };
}

function matches(on: string, service: string, action: string): boolean {
  const [wantedService, wantedAction] = on.split(':');
  return on === '*' || (wantedService === service && (wantedAction === '*' || wantedAction === action));
}
