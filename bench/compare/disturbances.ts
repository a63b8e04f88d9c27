import { newServes, notBefore, oldServes, once } from './claims.ts';
import { BREAKER, onceEach, type Row } from './row.ts';

/** What goes wrong between an action and ECS, and with the action itself. */
export const disturbances: readonly Row[] = [
  {
    name: 'Every call is throttled once',
    truth: 'green; nothing done twice',
    exitCode: 0,
    service: BREAKER,
    faults: onceEach({ kind: 'throttle' }),
    holds: [newServes, notBefore, once],
  },
  {
    name: 'Every call is answered 500 once',
    truth: 'green; nothing done twice',
    exitCode: 0,
    service: BREAKER,
    faults: onceEach({ kind: 'error' }),
    holds: [newServes, notBefore, once],
  },
  {
    name: 'The connection of every call is reset once',
    truth: 'green; nothing done twice',
    exitCode: 0,
    service: BREAKER,
    faults: onceEach({ kind: 'reset' }),
    holds: [newServes, notBefore, once],
  },
  {
    name: 'The answer to RegisterTaskDefinition is lost',
    truth: 'green; one revision registered',
    exitCode: 0,
    service: BREAKER,
    faults: [{ on: 'ecs:RegisterTaskDefinition', kind: 'drop', times: 1 }],
    holds: [newServes, notBefore, once],
  },
  {
    name: 'The answer to UpdateService is lost',
    truth: 'green; one deployment made',
    exitCode: 0,
    service: BREAKER,
    faults: [{ on: 'ecs:UpdateService', kind: 'drop', times: 1 }],
    holds: [newServes, notBefore, once],
  },
  {
    name: 'UpdateService is not permitted',
    truth: 'red; names the action; the service as before',
    exitCode: 1,
    tells: /ecs:UpdateService/,
    service: BREAKER,
    faults: [{ on: 'ecs:UpdateService', kind: 'deny' }],
    holds: [oldServes],
  },
  {
    name: 'The time is up: the image cannot be pulled, and there is no circuit breaker',
    truth: 'red after the time given (1 minute); names what was pending',
    exitCode: 1,
    tells: /CannotPullContainerError|0 of 2/,
    image: 'shop:no-such-image',
    holds: [oldServes],
  },
  {
    name: 'The job is cancelled midway',
    truth: 'red; the previous release is brought back',
    exitCode: 1,
    service: BREAKER,
    meanwhile: (_sandbox, cancel) => cancel(),
    holds: [oldServes],
  },
];
