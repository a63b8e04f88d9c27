import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readGate, redacted, redactor, runSuite, suiteOfUrl, type Gate, type Report } from '@deploy-actions/observe';
import { annotate, annotationOf, ConfigurationError, environmentOf, mask, type Context } from '@deploy-actions/toolkit';
import type { Fault } from '@deploy-actions/azure';
import type { Inputs } from './action.generated.ts';

/**
 * So many answers in a row have to come from the release, for each instance: one of n that still has another release is missed by so many
 * random draws with a probability of (1 - 1/n)^8n, which is below e^-8, or 0.04%.
 */
const ASKED_PER_INSTANCE = 8;
const MOST_ASKED = 1_000;

/** A release that nobody can tell from another is only asked for its health. */
const ASKED_FOR_HEALTH = 2;

export interface Asking {
  /** `https://shop.azurewebsites.net` */
  readonly url: string;
  /** Empty for none. */
  readonly healthPath: string;
  readonly instances: number;
  readonly withinMs: number;
}

/**
 * Asks the release who it is, and for its health, until enough answers in a row are good. Where nothing was given to ask for, nothing is.
 *
 * @returns what is wrong
 */
export async function awaitAnswers({ inputs, signal, log }: Context<Inputs>, asking: Asking): Promise<Fault | null> {
  const { url, healthPath, instances, withinMs } = asking;
  const { identity } = inputs;
  if (identity === undefined && healthPath === '') return null;
  const count = (each: number) => Math.max(each, Math.min(MOST_ASKED, each * instances));
  const pace = {
    periodSeconds: 0.02,
    deadlineSeconds: withinMs / 1_000,
    successThreshold: count(identity === undefined ? ASKED_FOR_HEALTH : ASKED_PER_INSTANCE),
    // instances with the release before answer otherwise, until they are replaced
    failureThreshold: 1_000,
  };
  const reading = await suiteOfUrl(
    {
      url: new URL(healthPath === '' ? inputs['identity-path'] : healthPath, url).href,
      expectStatus: '2xx',
      ...(identity !== undefined && {
        identity,
        identityIn: inputs['identity-in'] ?? '',
        identityUrl: inputs['identity-path'],
      }),
      pace,
    },
    { env: {} },
  );
  if ('problems' in reading) throw new ConfigurationError(reading.problems);
  const result = await runSuite(reading.suite, { env: {}, signal, deadlineMs: withinMs });
  signal.throwIfAborted();
  const report = redacted(result, redactor([]));
  log.line(`${new URL(url).host}: ${report.result}: ${report.reason}`);
  return report.result === 'passed'
    ? null
    : { result: 'failed', reason: `The release does not answer as it should: ${report.reason}` };
}

/** The check file, read once for each address that it is asked at. */
export interface SmokeTest {
  /** @returns what is wrong */
  readonly ask: (url: string, reports: Report[]) => Promise<Fault | null>;
}

/** @throws {ConfigurationError} with all problems of the file */
export async function readSmokeTest({ inputs, workspace, signal, log }: Context<Inputs>): Promise<SmokeTest | null> {
  const name = inputs['smoke-test'];
  if (name === undefined) return null;
  const file = path.resolve(workspace, name);
  const text = await readFile(file, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    const message = `\`${name}\` is not a file that can be read (${cause.code}).`;
    throw new ConfigurationError([{ input: 'smoke-test', message }]);
  });
  // what a check file names lies beside it
  const load = (each: string) => readFile(path.resolve(path.dirname(file), each), 'utf8');
  const gateAt = async (target: string): Promise<Gate> => {
    const reading = await readGate({ file: { name, text, load }, target, env: environmentOf(process.env) });
    if ('problems' in reading) throw new ConfigurationError(reading.problems);
    for (const warning of reading.warnings) annotate(annotationOf(warning, 'warning'));
    mask(reading.gate!.secrets);
    return reading.gate!;
  };
  // what is wrong with it is known before anything is changed
  await gateAt('https://smoke.invalid');
  return {
    async ask(url, reports) {
      const { passed, why, reports: all } = await (await gateAt(url)).ask(signal);
      signal.throwIfAborted();
      reports.push(...all);
      log.line(`${new URL(url).host}: smoke test ${passed ? 'passed' : `not passed: ${why}`}`);
      return passed ? null : { result: 'failed', reason: `The smoke test was not passed: ${why}` };
    },
  };
}
