import type { Check, Suite } from '../model.ts';
import { runCheck, type Run } from './check.ts';
import { teller, type RunEvent } from './events.ts';
import { Limiter } from './limiter.ts';
import { realPorts, type Ports } from './ports.ts';
import type { CheckResult, SuiteResult } from './result.ts';
import { secretsOfSuite } from './secrets.ts';
import { verdictOfSuite, type Role } from './verdict.ts';

export interface RunOptions {
  /** For `{{env.NAME}}`. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends everything at once. */
  readonly signal: AbortSignal;
  /** Attempts at the same time, 1 or more; a sample is one attempt, with a concurrency of its own. 10 unless told. */
  readonly concurrency?: number;
  /** For the whole run, identity included, in milliseconds; the deadlines of its checks hold besides. */
  readonly deadlineMs?: number;
  /** Texts that are secret besides those that are sent or captured. */
  readonly secrets?: readonly string[];
  readonly onEvent?: (event: RunEvent) => void;
  /** Checks that other programs make, beside those of the suite: after the identity has held. */
  readonly others?: readonly OtherCheck[];
}

/** A check that another program makes. */
export interface OtherCheck {
  readonly name: string;
  readonly severity: Check['severity'];
  /**
   * Its result, whatever happens. Takes its turn with the attempts of the suite.
   *
   * @param timeLeftMs for all of it
   */
  readonly run: (timeLeftMs: number, signal: AbortSignal) => Promise<CheckResult>;
}

const CONCURRENCY = 10;

/** So many times the identity is asked again, at least: behind a balancer, one answer may be the luck of the draw. */
const ASKED_AGAIN = 3;

/**
 * Runs a suite: first the identity, at every address; nothing else is asked before it holds. Then all checks. Then the identity
 * again, since an older release that still answers now and then, or has come back, must not pass. Never throws for what servers do.
 *
 * @param ports for tests; the network and the clock of the machine otherwise
 */
export async function runSuite(suite: Suite, options: RunOptions, ports: Ports = realPorts): Promise<SuiteResult> {
  const begunAt = ports.clock.now();
  const secrets = [...secretsOfSuite(suite, options.env), ...(options.secrets ?? [])];
  const tell = teller(secrets, options.onEvent);
  const run: Run = {
    target: suite.target,
    network: suite.network,
    env: options.env,
    signal: options.signal,
    ports,
    limiter: new Limiter(options.concurrency ?? CONCURRENCY),
    deadlineAt: begunAt + (options.deadlineMs ?? Infinity),
    onAttempt: tell.ofAttempt,
  };
  const ask = async (check: Check, role: Role): Promise<CheckResult> => {
    const result = await runCheck(check, role, run);
    tell.ofCheck(result, role);
    return result;
  };

  const askOther = async (other: OtherCheck): Promise<CheckResult> => {
    const result = await run.limiter.run(() => other.run(run.deadlineAt - ports.clock.now(), options.signal));
    tell.ofCheck(result, 'check');
    return result;
  };
  const others = options.others ?? [];

  const identity =
    suite.identity === undefined ? null : await ask({ ...suite.identity, severity: 'gating' }, 'identity');
  const held = identity === null || identity.result === 'passed';
  const checks = held
    ? await Promise.all([...suite.checks.map((check) => ask(check, 'check')), ...others.map(askOther)])
    : [...suite.checks, ...others].map((check) => skipped(check, identity));
  const good = held && checks.every(({ severity, result }) => severity === 'advisory' || result === 'passed');
  const again = suite.identity !== undefined && good && checks.length > 0;
  const identityAfter = again ? await ask(askedAgain(suite.identity), 'identity-again') : null;
  return {
    ...verdictOfSuite(identity, checks, identityAfter),
    begunAt,
    durationMs: ports.clock.now() - begunAt,
    identity,
    checks,
    identityAfter,
    secrets: [...new Set([...secrets, ...capturedIn([identity, ...checks, identityAfter])])],
  };
}

/** One after the other without a pause; one answer of another release is the end. */
function askedAgain(identity: Check): Check {
  const { pace } = identity;
  return {
    ...identity,
    severity: 'gating',
    pace: {
      ...pace,
      initialDelayMs: 0,
      successThreshold: Math.max(pace.successThreshold, ASKED_AGAIN),
      failureThreshold: 1,
    },
  };
}

function skipped({ name, severity }: Pick<Check, 'name' | 'severity'>, identity: CheckResult): CheckResult {
  const reason = `not asked, since ${identity.name} did not hold`;
  return { name, severity, result: 'skipped', reason, durationMs: 0, addresses: [], gone: [] };
}

function capturedIn(checks: readonly (CheckResult | null)[]): string[] {
  return checks.flatMap((check) =>
    (check?.addresses ?? []).flatMap(({ last, lastBad }) => [...(last?.secrets ?? []), ...(lastBad?.secrets ?? [])]),
  );
}
