import { bringBack, giveBack, readHistory, takeStepwiseHome } from '@deploy-actions/aws';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Flight } from './flight.ts';
import type { Ports } from './ports.ts';
import { WAIT_MS, warn } from './told.ts';

/** Brings a rollback that main began to its end: a rollback is never rolled back. Idempotent. */
export async function finish({ inputs, log, signal }: Context<Inputs>, ports: Ports, flight: Flight): Promise<void> {
  const { open, kept, wantedArn, stepwise, ...ref } = flight;
  const { service } = ref;
  if (!open) {
    if (kept) warn(service, await giveBack(ports.ecs, ref, kept));
    return log.line(`${service}: its own deployment configuration is given back`);
  }
  if (stepwise) {
    const { result, reason } = await takeStepwiseHome(
      { api: ports.ecs, rules: ports.rules, ref },
      ports.scaling,
      stepwise,
      {
        intervalMs: inputs['poll-interval-seconds'] * 1_000,
        timeoutMs: WAIT_MS,
        signal,
        say: (line) => log.line(`${service}: ${line}`),
      },
    );
    return log.line(`${service}: ${result}: ${reason}`);
  }
  const history = await readHistory(ports.ecs, ref).catch(() => ({ deployments: [], newest: null }));
  const brought = await bringBack(
    ports,
    { ...ref, wantedArn, history },
    {
      intervalMs: inputs['poll-interval-seconds'] * 1_000,
      timeoutMs: WAIT_MS,
      signal,
      tagged: null,
      kept,
      holder: ports.holder,
      note: () => undefined,
      onFound: () => undefined,
      say: (line) => log.line(`${service}: ${line}`),
    },
  );
  const { result, reason, owed } = brought;
  log.line(`${service}: ${result}: ${reason}`);
  warn(service, brought.warnings);
  if (result === 'rollback-failed') throw new Error(reason);
  if (result === 'superseded') annotate({ level: 'warning', title: service, message: reason });
  if (owed) {
    const message =
      `ECS still brings ${service} back. Its own deployment configuration has to be given back when it is done; ` +
      'the tags of the service have it.';
    annotate({ level: 'warning', title: service, message });
  }
}
