import type { Service } from '@aws-sdk/client-ecs';
import type { Finding, Plan } from '@deploy-actions/strategy';
import { shortName } from '../ecs/shortName.ts';
import { isEcsOwned } from '../ecs/weightsOwner.ts';
import { isRolling } from './look.ts';

/** What is looked at before anything is changed. */
export interface Readiness {
  readonly service: Service;
  readonly release: string;
  /** Task definition that serves; null when nobody knows. */
  readonly stable: string | null;
  /** Targets of each group; null where there is none, or nobody could read them. */
  readonly healthy: number | null;
  readonly candidates: number | null;
  /** Tags that the service has, not counting a rollout's. */
  readonly tags: number;
}

/** ECS allows 50 tags; a rollout needs some of them. */
const MOST_TAGS = 50;
const TAGS_NEEDED = 8;

/** Why a service cannot take a release whose traffic is moved by its listener rules; all reasons at once, none when it can. */
export function serviceProblems(readiness: Readiness): Finding[] {
  const { service, tags } = readiness;
  const name = `\`${service.serviceName}\``;
  return [
    ...(service.status === 'ACTIVE' ? [] : [`${name} is ${service.status}: it takes no deployments.`]),
    ...ownershipProblems(name, service),
    ...capacityProblems(name, readiness),
    ...(readiness.release === readiness.stable ? [`${name} runs ${shortName(readiness.release)} already.`] : []),
    ...(readiness.stable === null ? [`what ${name} serves is not known: no deployment of it has completed.`] : []),
    ...(tags + TAGS_NEEDED > MOST_TAGS
      ? [`${name} has ${tags} tags: of ECS's ${MOST_TAGS} the rollout needs ${TAGS_NEEDED}. Remove some.`]
      : []),
  ].map((message) => ({ message, path: [] }));
}

/** Weights have one owner. */
function ownershipProblems(name: string, service: Service): string[] {
  const controller = service.deploymentController?.type ?? 'ECS';
  const { strategy = 'ROLLING' } = service.deploymentConfiguration ?? {};
  const attached = (service.loadBalancers ?? []).filter(({ targetGroupArn }) => targetGroupArn !== undefined);
  return [
    ...(controller === 'ECS' ? [] : [`${name} is deployed by ${controller}, which may move its traffic itself.`]),
    ...(service.schedulingStrategy === 'DAEMON'
      ? [`${name} is a DAEMON service: it cannot be scaled, so that there is no second one beside it.`]
      : []),
    ...(isEcsOwned(service)
      ? [
          `ECS itself moves the traffic of ${name} (strategy ${strategy}, \`advancedConfiguration\` of its target group): two that set ` +
            'the same weights would undo each other. Give a plan that ECS can do (`engine: native`), or a service without it.',
        ]
      : []),
    ...(attached.length === 1
      ? []
      : attached.length === 0
        ? [`${name} has no load balancer with a target group: there are no weights that could be shifted.`]
        : [`${name} has ${attached.length} target groups: one is the most whose traffic can be shifted step by step.`]),
  ];
}

function capacityProblems(name: string, { service, healthy, candidates }: Readiness): string[] {
  const { desiredCount = 0, runningCount = 0 } = service;
  if (desiredCount === 0) {
    return [
      `${name} has a desired count of 0: nothing serves it, so that no traffic could be shifted. Scale it up first.`,
    ];
  }
  const up = Math.min(runningCount, healthy ?? runningCount);
  return [
    ...(isRolling(service) ? [`a deployment of ${name} is under way. Wait for its end, or end it with rollback.`] : []),
    ...(up < desiredCount
      ? [
          `${name} has ${up} healthy tasks of the ${desiredCount} that it should: it could not take its traffic back. See to it first.`,
        ]
      : []),
    ...((candidates ?? 0) > 0
      ? [
          `the candidate's target group has ${candidates} targets already, which would get the traffic, too. Remove the service that ` +
            'registers them: `aws ecs delete-service --force` for the candidate of an earlier rollout.',
        ]
      : []),
  ];
}

/** What of a plan cannot be done by weights alone. */
export function planProblems({ rollback, strategy }: Plan): Finding[] {
  if (strategy === 'rolling') {
    const message =
      'a rolling deployment has no weights that could be set. Give a plan that shifts traffic, such as 25-50-100.';
    return [{ message, path: ['strategy'] }];
  }
  if (rollback !== 'gradual') return [];
  const message =
    'All traffic goes back at once: there is no gradual rollback yet. Give `immediate`, which is the default.';
  return [{ message, path: ['rollback'] }];
}

/** What is no reason not to, and should be known. */
export function serviceWarnings({ serviceRegistries = [], deployments = [], serviceName }: Service): Finding[] {
  const connected = deployments.some(({ serviceConnectConfiguration: connect }) => connect?.enabled === true);
  if (serviceRegistries.length === 0 && !connected) return [];
  const way = connected ? 'Service Connect' : 'service discovery';
  const message = `Who reaches \`${serviceName}\` by ${way} stays on the stable release until it is promoted: only the load balancer's traffic is shared out.`;
  return [{ message, path: [] }];
}
