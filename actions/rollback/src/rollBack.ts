import { bringBack, prepare, type Prepared, shortName } from '@deploy-actions/aws';
import { Cancelled, ConfigurationError, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { endingOf, type ServiceEnding } from './ending.ts';
import { createFlights, type Flight } from './flight.ts';
import type { Ports } from './ports.ts';
import { takeBack } from './takeBack.ts';
import { journalOf } from './remembers.ts';
import { dryRun, show } from './show.ts';
import { warn } from './told.ts';

/** Brings the services back and tells how it ended. Throws only for what is wrong before anything was changed. */
export async function rollBack(context: Context<Inputs>, ports: Ports): Promise<Ending> {
  const { inputs, log, signal } = context;
  const services = await log.phase('Find what to go back to', () => prepareAll(context, ports));
  await log.phase('What will be done', async () => services.forEach((each) => show(context, each)));
  signal.throwIfAborted();
  if (inputs['dry-run']) return endingOf(context, services.map(dryRun));
  const save = createFlights();
  const endings = await log.phase('Roll back', () =>
    Promise.all(services.map((each) => (each.stepwise ? takeBack : bring)(context, ports, save, each))),
  );
  return endingOf(context, endings);
}

/** @throws {ConfigurationError} with the problems of all services: none is changed when one cannot be */
async function prepareAll(context: Context<Inputs>, ports: Ports): Promise<Prepared[]> {
  const { inputs } = context;
  // of an ARN the name is the last part
  const names = [...new Set(inputs.service.map(shortName))];
  const all = await Promise.all(
    names.map(async (service) => {
      const ref = { cluster: inputs.cluster ?? 'default', service };
      const preparation = await prepare(ports, ref, inputs.to, inputs.preflight, journalOf(context, process.env, ref));
      if (!preparation.ok) warn(service, preparation.warnings);
      return preparation;
    }),
  );
  const problems = all.flatMap((each) => (each.ok ? [] : each.problems));
  if (problems.length > 0) {
    const distinct = new Map(problems.map((problem) => [problem.message, problem]));
    throw new ConfigurationError([...distinct.values()]);
  }
  return all.flatMap((each) => (each.ok ? [each.prepared] : []));
}

async function bring(
  { inputs, log, signal }: Context<Inputs>,
  ports: Ports,
  save: (flight: Flight) => void,
  prepared: Prepared,
): Promise<ServiceEnding> {
  const { ref, chosen, history, tagged } = prepared;
  const wantedArn = chosen.taskDefinitionArn;
  let begun = false;
  let serviceDeploymentArn: string | null = null;
  try {
    const brought = await bringBack(
      ports,
      { ...ref, wantedArn, history },
      {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: inputs['timeout-minutes'] * 60_000,
        signal,
        tagged,
        holder: ports.holder,
        note: (kept) => {
          begun = true;
          save({ ...ref, wantedArn, open: true, kept });
        },
        onFound: (arn) => (serviceDeploymentArn = arn),
        say: (line) => log.line(`${ref.service}: ${line}`),
      },
    );
    const { owed, result } = brought;
    if (begun || owed) save({ ...ref, wantedArn, open: result === 'timed-out' && owed !== null, kept: owed });
    return { ...brought, prepared };
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error;
    const rest = begun
      ? 'ECS goes on with the rollback, and the post step brings it to its end: a rollback is not rolled back.'
      : 'Nothing was changed.';
    const reason = `Cancelled: ${error.message}. ${rest}`;
    return { result: 'stopped', reason, serviceDeploymentArn, newest: null, owed: null, warnings: [], prepared };
  }
}
