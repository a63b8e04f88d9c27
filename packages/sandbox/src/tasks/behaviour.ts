import { behaviourOfCommand } from './command.ts';
import { parseImage } from '../core/images.ts';

/** How a container behaves. Durations are ms of sandbox time, except `latencyP95Ms`. */
export interface Behaviour {
  /** False: there is no such image, so that pulling fails. */
  readonly exists: boolean;
  /** Share of requests answered with status 500, 0 to 1. */
  readonly errorRate: number;
  /** 95th percentile of the answer time, in real ms: traffic is not compressed. 0 answers at once. */
  readonly latencyP95Ms: number;
  /** Answers 503 to everything for this long after its start. */
  readonly slowStartMs: number;
  /** Answers 503 to health checks. */
  readonly unhealthy: boolean;
  /** Accepts requests and never answers. */
  readonly hang: boolean;
  /** The same, but answers health checks as a healthy one does. */
  readonly hangsRequests: boolean;
  /** Ends by itself; `listens` tells whether it serves until then. */
  readonly ends: {
    readonly afterMs: number;
    readonly exitCode: number;
    readonly listens: boolean;
    /** What it prints at its end. */
    readonly lines?: readonly string[];
  } | null;
  readonly ignoresSigterm: boolean;
}

const HEALTHY: Behaviour = {
  exists: true,
  errorRate: 0,
  latencyP95Ms: 0,
  slowStartMs: 0,
  unhealthy: false,
  hang: false,
  hangsRequests: false,
  ends: null,
  ignoresSigterm: false,
};

/** How long a container that crashes at start runs, ms of sandbox time. */
const CRASH_AFTER_MS = 1_000;

/** A wrong value in the environment; the message names the variable. */
export class BehaviourError extends Error {}

/**
 * Reads a behaviour off the image's tag, then lets the command, then the environment change it. Unknown tags and variables change
 * nothing; a known variable with a value that means nothing throws {@link BehaviourError}.
 */
export function behaviourOf(
  image: string,
  environment: Readonly<Record<string, string>>,
  command?: readonly string[],
): Behaviour {
  const tag = parseImage(image).tag ?? '';
  const fromTag = TRAITS.flatMap(({ tag: pattern, effect }) => {
    const value = new RegExp(`(?:^|-)${pattern}(?=-|$)`).exec(tag);
    return value ? [effect(value[1] ?? 'true')] : [];
  });
  const fromEnvironment = TRAITS.flatMap(({ variable, effect }) => {
    const value = variable ? environment[variable] : '';
    if (!value) return [];
    const changed = effect(value);
    if (!changed) throw new BehaviourError(`${variable}: '${value}' is not a value that it takes`);
    return [changed];
  });
  return Object.assign({}, HEALTHY, ...fromTag, behaviourOfCommand(command), ...fromEnvironment) as Behaviour;
}

interface Trait {
  /** As a part of the tag; the group holds the value, `true` if there is none. */
  readonly tag: string;
  readonly variable: string | null;
  /** Null for a value that means nothing. */
  readonly effect: (value: string) => Partial<Behaviour> | null;
}

const DURATION = String.raw`(\d+(?:\.\d+)?(?:ms|s|m))`;

/** One row per behaviour; a later row wins where two set the same. */
const TRAITS: readonly Trait[] = [
  { tag: 'no-such-image', variable: null, effect: () => ({ exists: false }) },
  {
    tag: String.raw`errors-(\d+(?:\.\d+)?pct)`,
    variable: 'SANDBOX_ERRORS',
    effect: (value) => given(share(value), (errorRate) => ({ errorRate })),
  },
  {
    tag: `slow-p95-${DURATION}`,
    variable: 'SANDBOX_LATENCY_P95',
    effect: (value) => given(duration(value), (latencyP95Ms) => ({ latencyP95Ms })),
  },
  {
    tag: `slow-start-${DURATION}`,
    variable: 'SANDBOX_SLOW_START',
    effect: (value) => given(duration(value), (slowStartMs) => ({ slowStartMs })),
  },
  {
    tag: 'unhealthy',
    variable: 'SANDBOX_UNHEALTHY',
    effect: (value) => given(truth(value), (unhealthy) => ({ unhealthy })),
  },
  { tag: 'hang', variable: 'SANDBOX_HANG', effect: (value) => given(truth(value), (hang) => ({ hang })) },
  {
    tag: 'hangs-requests',
    variable: 'SANDBOX_HANGS_REQUESTS',
    effect: (value) => given(truth(value), (hangsRequests) => ({ hangsRequests })),
  },
  {
    tag: 'ignores-sigterm',
    variable: 'SANDBOX_IGNORES_SIGTERM',
    effect: (value) => given(truth(value), (ignoresSigterm) => ({ ignoresSigterm })),
  },
  {
    tag: String.raw`exit-(\d{1,3})`,
    variable: 'SANDBOX_EXIT',
    effect: (value) =>
      given(exitStatus(value), (exitCode) => ({ ends: { afterMs: CRASH_AFTER_MS, exitCode, listens: false } })),
  },
  { tag: `crash(?:-after-${DURATION})?`, variable: 'SANDBOX_CRASH', effect: crash },
];

/** `true`: at start; `false`: never; a duration: after serving that long. */
function crash(value: string): Partial<Behaviour> | null {
  const always = truth(value);
  if (always === false) return { ends: null };
  if (always) return { ends: { afterMs: CRASH_AFTER_MS, exitCode: 1, listens: false } };
  return given(duration(value), (afterMs) => ({ ends: { afterMs, exitCode: 1, listens: true } }));
}

function given<T>(value: T | null, effect: (value: T) => Partial<Behaviour>): Partial<Behaviour> | null {
  return value === null ? null : effect(value);
}

/** `5%`, `5pct` or `0.05`. */
function share(text: string): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(%|pct)?$/.exec(text) ?? [];
  const value = Number(digits) / (unit ? 100 : 1);
  return value <= 1 ? value : null;
}

/** `900ms`, `20s` or `1.5m`, in ms. */
function duration(text: string): number | null {
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(ms|s|m)$/.exec(text) ?? [];
  return digits ? Number(digits) * { ms: 1, s: 1_000, m: 60_000 }[unit as 'ms' | 's' | 'm'] : null;
}

function truth(text: string): boolean | null {
  return text === 'true' ? true : text === 'false' ? false : null;
}

function exitStatus(text: string): number | null {
  return /^\d{1,3}$/.test(text) && Number(text) <= 255 ? Number(text) : null;
}
