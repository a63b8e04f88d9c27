import { requestRollBack, takeHome, type EcsApi } from '@deploy-actions/aws';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Flight } from './flight.ts';
import type { Ports } from './ports.ts';
import { restore } from './rollOut.ts';
import { bringStepwiseBack } from './stepwise/bringBack.ts';
import { giveBackLoan, type Loan } from './traffic/loan.ts';

/** GitHub ends a cancelled job after five minutes, ms. */
const WAIT_MS = 4 * 60_000;

/** Brings one service back to its previous release, where that is wanted and safe. Idempotent. */
export async function bringBack(context: Context<Inputs>, ports: Ports, flight: Flight): Promise<void> {
  const { inputs, log } = context;
  const { ecs: api } = ports;
  const name = `${flight.cluster}/${flight.service}`;
  if (flight.stepwise) {
    await bringStepwiseBack(context, ports, flight, flight.stepwise);
  } else if (flight.ended) {
    await tidy(api, flight);
  } else if (!flight.rollbackSafe) {
    const message = `${name} is left with a release that must not be rolled back (rollback-safe: false), and nobody watches it.`;
    annotate({ level: 'error', title: `${flight.service}: a person has to look`, message });
  } else if (inputs['on-cancel'] === 'leave') {
    annotate({ level: 'warning', message: `The deployment of ${name} goes on unwatched (on-cancel: leave).` });
  } else if (flight.loan) {
    await takeBack(context, api, flight, flight.loan);
  } else {
    const { done, detail } = await requestRollBack(api, flight);
    log.line(`${name}: ${detail}`);
    if (done !== 'nothing') annotate({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
  }
  if (flight.restore) {
    await restore(api, flight);
    log.line(`${name}: deployment configuration restored`);
  }
}

/** Where ECS moves the traffic all of it is back at once; the rest is waited for, as the service is owed its configuration then. */
async function takeBack({ log }: Context<Inputs>, api: EcsApi, flight: Flight, loan: Loan): Promise<void> {
  const name = `${flight.cluster}/${flight.service}`;
  const { note, holder } = loan;
  const {
    sent,
    detail,
    tidy: isTidy,
  } = await takeHome(api, flight, {
    note,
    holder,
    withinMs: WAIT_MS,
    say: (line) => log.line(`${name}: ${line}`),
  });
  if (sent) annotate({ level: 'warning', message: `${name}: rollback requested. ${detail}` });
  if (isTidy) return;
  const message =
    `ECS is not done yet with taking ${name} back. What the service is owed is in its tags: the next deployment, or the ` +
    'action rollback, gives it back.';
  annotate({ level: 'warning', title: flight.service, message });
}

/** The release serves, or the one before does: what is left over is no reason to call somebody. */
async function tidy(api: EcsApi, flight: Flight): Promise<void> {
  const wrong = flight.loan ? await giveBackLoan(api, flight, flight.loan) : null;
  if (wrong !== null) annotate({ level: 'warning', title: flight.service, message: wrong });
}
