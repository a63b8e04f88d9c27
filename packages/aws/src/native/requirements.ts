import type { LoadBalancer, Service, ServiceDeployment } from '@aws-sdk/client-ecs';
import type { Finding } from '@deploy-actions/strategy';
import { shortName } from '../ecs/shortName.ts';

/** What is looked at before anything is changed. */
export interface Readiness {
  readonly service: Service;
  /** Task definition of the release. */
  readonly release: string;
  /** What serves now; null when nobody knows. */
  readonly stable: string | null;
  /** A deployment that is under way and is not the rollout's own. */
  readonly inFlight: Pick<ServiceDeployment, 'serviceDeploymentArn' | 'status'> | null;
  /** Tags that the service has, not counting a rollout's. */
  readonly tags: number;
}

/** ECS allows 50 tags; a rollout needs some of them. */
const MOST_TAGS = 50;
const TAGS_NEEDED = 8;

/** Why a service cannot take a release whose traffic ECS moves; all reasons at once, none when it can. */
export function serviceProblems(readiness: Readiness): Finding[] {
  const { service } = readiness;
  const name = `\`${service.serviceName}\``;
  const controller = service.deploymentController?.type ?? 'ECS';
  return [
    ...(service.status === 'ACTIVE' ? [] : [`${name} is ${service.status}: it takes no deployments.`]),
    ...(controller === 'ECS' ? [] : [foreignController(name, controller)]),
    ...(service.schedulingStrategy === 'DAEMON'
      ? [`${name} is a DAEMON service: ECS moves no traffic of those. Deploy it with \`strategy: rolling\`.`]
      : []),
    ...(service.desiredCount === 0
      ? [`${name} has a desired count of 0: nothing serves it, so that no traffic could be shifted. Scale it up first.`]
      : []),
    ...(controller === 'ECS' ? balancerProblems(name, service.loadBalancers ?? []) : []),
    ...flightProblems(name, readiness),
    ...(readiness.release === readiness.stable ? [`${name} runs ${shortName(readiness.release)} already.`] : []),
    ...(readiness.tags + TAGS_NEEDED > MOST_TAGS
      ? [
          `${name} has ${readiness.tags} tags: of ECS's ${MOST_TAGS} the rollout needs ${TAGS_NEEDED}, to write down what ` +
            'the service is to be given back. Remove some.',
        ]
      : []),
  ].map((message) => ({ message, path: [] }));
}

function foreignController(name: string, controller: string): string {
  return (
    `${name} is deployed by ${controller}, whose traffic ECS does not move. Move it to ECS's own controller first ` +
    '(`aws ecs update-service --deployment-controller type=ECS`).'
  );
}

function flightProblems(name: string, { inFlight }: Readiness): string[] {
  if (inFlight === null) return [];
  return [
    `another deployment of ${name} is under way (${inFlight.serviceDeploymentArn}, ${inFlight.status}): it would be ` +
      'stopped by this one. Wait for its end, or end it with rollback.',
  ];
}

function balancerProblems(name: string, balancers: readonly LoadBalancer[]): string[] {
  const attached = balancers.filter(({ targetGroupArn }) => targetGroupArn !== undefined);
  if (attached.length === 0) {
    return [
      `${name} has no load balancer with a target group: there are no weights that could be shifted and read back. ` +
        'Deploy it with `strategy: rolling` (deploy-ecs), or attach a target group.',
    ];
  }
  return attached.flatMap((each) => {
    const missing = (['alternateTargetGroupArn', 'productionListenerRule', 'roleArn'] as const).filter(
      (member) => !each.advancedConfiguration?.[member],
    );
    return missing.length === 0 ? [] : [incomplete(name, each, missing)];
  });
}

/** With what the service has already in its place, so that the example can be completed and sent. */
function incomplete(name: string, balancer: LoadBalancer, missing: readonly string[]): string {
  const { targetGroupArn = '' } = balancer;
  const example = {
    ...balancer,
    advancedConfiguration: {
      alternateTargetGroupArn: '<ARN of a second, empty target group of the same kind>',
      productionListenerRule: `<ARN of the listener rule that forwards to ${targetGroupArn.split('/')[1] ?? 'it'}>`,
      testListenerRule: '<optional: ARN of a rule for test traffic>',
      roleArn: '<ARN of a role with AmazonECSInfrastructureRolePolicyForLoadBalancers>',
      ...balancer.advancedConfiguration,
    },
  };
  return (
    `${name} lacks ${missing.join(', ')} in the \`advancedConfiguration\` of its target group ${targetGroupArn}: without ` +
    'it ECS cannot move traffic. Its `loadBalancers` need an entry like this (UpdateService, which replaces the tasks once):\n' +
    `${JSON.stringify(example, null, 2)}\n` +
    'Or deploy it with `strategy: rolling`.'
  );
}
