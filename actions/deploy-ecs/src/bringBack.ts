import { requestRollBack, type EcsApi } from '@deploy-actions/aws';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Flight } from './flight.ts';
import { restore } from './rollOut.ts';

/** Brings one service back to its previous release, where that is wanted and safe. Idempotent. */
export async function bringBack({ inputs, log }: Context<Inputs>, api: EcsApi, flight: Flight): Promise<void> {
  const name = `${flight.cluster}/${flight.service}`;
  if (!flight.ended) {
    if (!flight.rollbackSafe) {
      const message = `${name} is left with a release that must not be rolled back (rollback-safe: false), and nobody watches it.`;
      annotate({ level: 'error', title: `${flight.service}: a person has to look`, message });
    } else if (inputs['on-cancel'] === 'leave') {
      annotate({ level: 'warning', message: `The deployment of ${name} goes on unwatched (on-cancel: leave).` });
    } else {
      const { done, detail } = await requestRollBack(api, flight);
      log.line(`${name}: ${detail}`);
      if (done !== 'nothing') annotate({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
    }
  }
  if (flight.restore) {
    await restore(api, flight);
    log.line(`${name}: deployment configuration restored`);
  }
}
