import { redacted, redactor, runSuite, secretsOfSuite, type Report } from '@deploy-actions/observe';
import {
  annotate,
  annotationOf,
  ConfigurationError,
  environmentOf,
  mask,
  messageWithCauses,
  type Context,
  type Ending,
} from '@deploy-actions/toolkit';
import type { Inputs, Outputs } from './action.generated.ts';
import { secretsNamed } from './environment.ts';
import { hurlFiles } from './hurl.ts';
import { progress } from './progress.ts';
import { prepareReports, tell, type ReportFile } from './reports.ts';
import { linesOf } from './show.ts';
import { readSuite } from './suite.ts';

/** Asks the system, and tells how it ended. Throws only for what is wrong before anything was asked. */
export async function smokeTest(context: Context<Inputs>, processEnv: NodeJS.ProcessEnv): Promise<Ending> {
  const { inputs, log, signal } = context;
  const env = environmentOf(processEnv);
  const named = secretsNamed(inputs.secrets, env);
  mask(named.values);

  const { suite, warnings, files, hurl, redact } = await log.phase('What is checked', async () => {
    const read = await readAll(context, env, named.problems);
    const secrets = [...named.values, ...read.hurl.secrets, ...secretsOfSuite(read.suite, env)];
    mask(secrets);
    const ofSecrets = redactor(secrets);
    for (const line of [...linesOf(read.suite), ...read.hurl.files]) log.line(ofSecrets(line));
    return { ...read, redact: ofSecrets };
  });
  if (inputs.annotations) for (const warning of warnings) annotate(annotationOf(warning, 'warning'));
  if (inputs['dry-run']) return dryRun(suite.checks.length + hurl.files.length);

  const others = hurl.files.length === 0 ? [] : await log.phase('hurl', () => hurl.checks());
  const deadlineSeconds = inputs['deadline-seconds'];
  const result = await log.phase('Checks', () =>
    runSuite(suite, {
      env,
      signal,
      concurrency: inputs.concurrency,
      secrets: [...named.values, ...hurl.secrets],
      others,
      onEvent: progress((line) => log.line(line)),
      ...(deadlineSeconds !== undefined && { deadlineMs: deadlineSeconds * 1_000 }),
    }),
  );
  mask(result.secrets);
  const ran = redacted(result, redact);
  const report = signal.aborted ? { ...ran, reason: messageWithCauses(signal.reason) } : ran;
  const written = await tell(report, redact(titleOf(inputs)), files, inputs.annotations && !signal.aborted);
  log.line(`${signal.aborted ? 'stopped' : report.result}: ${report.reason}`);
  return endingOf(report, written, signal.aborted);
}

async function readAll(
  context: Context<Inputs>,
  env: Readonly<Record<string, string>>,
  problems: ConfigurationError['problems'],
) {
  const { inputs, workspace } = context;
  const [read, hurl, reports] = await Promise.all([
    readSuite(inputs, workspace, env, inputs.files.length > 0).catch(configurationError),
    hurlFiles(context, env).catch(configurationError),
    prepareReports(inputs, workspace),
  ]);
  const wrong = [read, hurl].flatMap((each) => (each instanceof ConfigurationError ? each.problems : []));
  const all = [...problems, ...wrong, ...reports.problems];
  if (all.length > 0 || read instanceof ConfigurationError || hurl instanceof ConfigurationError) {
    throw new ConfigurationError(all);
  }
  return { ...read, hurl, files: reports.files };
}

/** So that what is wrong elsewhere is told with it. */
function configurationError(error: unknown): ConfigurationError {
  if (error instanceof ConfigurationError) return error;
  throw error;
}

function titleOf({ url, 'check-file': file }: Inputs): string {
  const asked = url === undefined ? null : URL.parse(url);
  const subject = asked === null ? file : asked.host + asked.pathname;
  return subject === undefined ? 'Smoke test' : `Smoke test of ${subject}`;
}

function dryRun(checks: number): Ending {
  const reason = `Dry run: nothing was asked; ${checks === 1 ? '1 check' : `${checks} checks`} would be.`;
  return { ok: true, outputs: { ...outputsOf({ result: 'skipped', reason }, []) } };
}

function endingOf({ result, reason, checks }: Report, written: readonly ReportFile[], isStopped: boolean): Ending {
  const passed = checks.filter((check) => check.result === 'passed').length;
  const failed = checks.filter(
    (check) => check.severity === 'gating' && (check.result === 'failed' || check.result === 'unreachable'),
  ).length;
  const outputs = outputsOf({ result: isStopped ? 'stopped' : result, reason }, written);
  const counts = { 'passed-checks': String(passed), 'failed-checks': String(failed) };
  return { ok: result === 'passed' && !isStopped, outputs: { ...outputs, ...counts } };
}

function outputsOf({ result, reason }: Pick<Outputs, 'result' | 'reason'>, written: readonly ReportFile[]): Outputs {
  const pathOf = (input: ReportFile['input']) => written.find((file) => file.input === input)?.path ?? '';
  return {
    result,
    reason,
    'passed-checks': '',
    'failed-checks': '',
    'junit-file': pathOf('junit-file'),
    'json-file': pathOf('json-file'),
  };
}
