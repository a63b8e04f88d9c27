import { taskDefinitionWith } from '../contestants.ts';
import { newServes, notBefore, nothingDone, oldServes, once } from './claims.ts';
import { BREAKER, deploymentsOf, type Row } from './row.ts';

/** How deployments end, by their own doing and by that of others. */
export const endings: readonly Row[] = [
  {
    name: 'A good release',
    truth: 'green, once ECS has completed the deployment',
    exitCode: 0,
    service: BREAKER,
    holds: [newServes, notBefore, once],
  },
  {
    name: 'The release crashes; the circuit breaker rolls back',
    truth: 'red; names the exit code',
    exitCode: 1,
    tells: /exit code 1/i,
    image: 'shop:v2-crash',
    service: BREAKER,
    holds: [oldServes],
  },
  {
    name: 'The release crashes; the circuit breaker does not roll back',
    truth: 'red at once, not when the time is up; names the exit code',
    exitCode: 1,
    withinSeconds: 40,
    tells: /exit code 1/i,
    image: 'shop:v2-crash',
    service: { circuitBreaker: { enable: true, rollback: false } },
  },
  {
    name: 'The image cannot be pulled',
    truth: 'red; names the image',
    exitCode: 1,
    tells: /CannotPullContainerError/,
    image: 'shop:no-such-image',
    service: BREAKER,
    holds: [oldServes],
  },
  {
    name: 'The release fails its health checks',
    truth: 'red; names the health check',
    exitCode: 1,
    tells: /health check/i,
    image: 'shop:v2-unhealthy',
    service: BREAKER,
    holds: [oldServes],
  },
  {
    name: 'Another deployment takes over midway',
    truth: 'red; says so, and names no circuit breaker',
    exitCode: 1,
    tells: /^(?!.*circuit breaker).*(superseded|took over)/is,
    service: BREAKER,
    async meanwhile(sandbox) {
      const { invoke, cluster } = sandbox;
      await invoke('ecs', 'RegisterTaskDefinition', await taskDefinitionWith(sandbox, 'shop:v3'));
      await invoke('ecs', 'UpdateService', { cluster, service: 'shop', taskDefinition: 'shop' });
    },
  },
  {
    name: 'A person stops the deployment and rolls it back',
    truth: 'red; names no circuit breaker',
    exitCode: 1,
    tells: /^(?!.*circuit breaker).*(stop|roll|user|request)/is,
    service: BREAKER,
    holds: [oldServes],
    meanwhile: async (sandbox) => {
      const [{ serviceDeploymentArn }] = await deploymentsOf(sandbox);
      await sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType: 'ROLLBACK' });
    },
  },
  {
    name: 'A person stops the deployment and leaves it there',
    truth: 'red at once, not when the time is up',
    exitCode: 1,
    withinSeconds: 40,
    tells: /stopped/i,
    service: BREAKER,
    meanwhile: async (sandbox) => {
      const [{ serviceDeploymentArn }] = await deploymentsOf(sandbox);
      await sandbox.invoke('ecs', 'StopServiceDeployment', { serviceDeploymentArn, stopType: 'ABORT' });
    },
  },
  {
    name: 'An alarm goes off midway; ECS rolls back',
    truth: 'red; names the alarm',
    exitCode: 1,
    tells: /shop-5xx/,
    service: { alarms: { names: ['shop-5xx'], rollback: true } },
    holds: [oldServes],
    meanwhile: async ({ invoke }) => {
      const alarm = { AlarmName: 'shop-5xx', StateValue: 'ALARM', StateReason: 'Too many errors.' };
      await invoke('cloudwatch', 'SetAlarmState', alarm);
    },
  },
  {
    name: 'The first reads after UpdateService still show the state before it',
    truth: 'green: no false verdict',
    exitCode: 0,
    service: BREAKER,
    quirks: { staleReadsMs: 30_000 },
    holds: [newServes, notBefore],
  },
  {
    name: 'All new tasks run, but the old ones drain for long: IN_PROGRESS',
    truth: 'green, and not before ECS has completed the deployment',
    exitCode: 0,
    service: { ...BREAKER, deregistrationDelaySeconds: 300 },
    holds: [newServes, notBefore],
  },
  {
    name: 'Desired count 0',
    truth: 'green, with a warning that nothing runs',
    exitCode: 0,
    tells: /desired count|desired|0 tasks|no tasks/i,
    service: { ...BREAKER, desiredCount: 0 },
    holds: [notBefore],
  },
  {
    name: 'The service runs this release already',
    truth: 'green; nothing registered, nothing deployed',
    exitCode: 0,
    image: 'shop:v1',
    service: BREAKER,
    holds: [nothingDone],
  },
];
