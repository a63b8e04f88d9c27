import type { EntryCheck, Problem } from '@deploy-actions/strategy';
import { suiteOfUrl } from '../checkFile/one.ts';
import { targetFault } from '../checkFile/schema/texts.ts';
import { readCheckFile, type SuiteReading } from '../checkFile/read.ts';
import type { Suite } from '../model.ts';
import type { Report } from '../report/model.ts';
import { redacted } from '../report/redacted.ts';
import { redactor } from '../redact.ts';
import { proxiesOf } from '../run/proxy.ts';
import { secretsOfSuite } from '../run/secrets.ts';
import { runSuite } from '../run/suite.ts';

/** What must pass before a candidate gets traffic. */
export interface Gate {
  /** To be masked before anything is asked. */
  readonly secrets: readonly string[];
  /**
   * Asks all of it. What could not be reached has not passed: nobody knows what is there. The reason tells no secret.
   */
  ask(signal: AbortSignal): Promise<GateResult>;
}

export interface GateResult {
  readonly passed: boolean;
  readonly why: string;
  /** One for each suite, without secrets. */
  readonly reports: readonly Report[];
}

export interface GateInputs {
  /** A check file, with the name that its problems carry. */
  readonly file?: { readonly name: string; readonly text: string; readonly load: (file: string) => Promise<string> };
  /** Base address of the candidate. */
  readonly target?: string;
  /** The plan's own. */
  readonly entryCheck?: EntryCheck;
  /** For `{{env.NAME}}`, and for proxies. */
  readonly env: Readonly<Record<string, string>>;
}

export type GateReading =
  { readonly gate: Gate | null; readonly warnings: readonly Problem[] } | { readonly problems: readonly Problem[] };

/** Reads the entry gate of a rollout: a check file, the plan's entry check, or both; null when there is neither. Never rejects. */
export async function readGate(inputs: GateInputs): Promise<GateReading> {
  const readings = await Promise.all([...ofFile(inputs), ...ofPlan(inputs)]);
  const problems = readings.flatMap((each) => ('problems' in each ? each.problems : []));
  if (problems.length > 0) return { problems };
  const read = readings.flatMap((each) => ('suite' in each ? [each] : []));
  const suites = read.map(({ suite }) => throughProxies(suite, inputs.env));
  const warnings = read.flatMap((each) => each.warnings);
  return { gate: suites.length === 0 ? null : gateOf(suites, inputs.env), warnings };
}

function ofFile({ file, target, env }: GateInputs): Promise<SuiteReading>[] {
  if (file === undefined) return [];
  return [readCheckFile(file.text, file.name, { load: file.load, env, ...(target !== undefined && { target }) })];
}

function ofPlan({ entryCheck, target, env }: GateInputs): Promise<SuiteReading>[] {
  if (entryCheck === undefined) return [];
  if (target !== undefined && targetFault(target) !== null) {
    return [Promise.resolve({ problems: [{ input: 'target', message: `\`target\` ${targetFault(target)}` }] })];
  }
  const url = target === undefined ? null : URL.parse(entryCheck.path, target);
  if (url === null) {
    const message = `The plan asks ${entryCheck.path} of the candidate before it gets traffic: say at which address it answers then.`;
    return [Promise.resolve({ problems: [{ message }] })];
  }
  // to answer well once within that time is all that it asks for
  const pace = { deadlineSeconds: entryCheck.timeoutMs / 1_000, successThreshold: 1, periodSeconds: 1 };
  return [suiteOfUrl({ url: url.href, pace }, { env })];
}

function throughProxies(suite: Suite, env: GateInputs['env']): Suite {
  return { ...suite, network: { ...suite.network, proxy: suite.network.proxy ?? proxiesOf(env) } };
}

function gateOf(suites: readonly Suite[], env: GateInputs['env']): Gate {
  const secrets = suites.flatMap((suite) => secretsOfSuite(suite, env));
  const redact = redactor(secrets);
  return {
    secrets,
    async ask(signal) {
      const results = await Promise.all(suites.map((suite) => runSuite(suite, { env, signal })));
      const reports = results.map((result) => redacted(result, redact));
      const bad = reports.find(({ result }) => result !== 'passed');
      return { passed: bad === undefined, why: (bad ?? reports[0]!).reason, reports };
    },
  };
}
