import type { Service } from '@aws-sdk/client-ecs';

/** Whether ECS itself sets the weights of the service's listener rules: then nobody else may. */
export function isEcsOwned({ deploymentConfiguration, loadBalancers = [] }: Service): boolean {
  const { strategy = 'ROLLING' } = deploymentConfiguration ?? {};
  return (
    strategy !== 'ROLLING' || loadBalancers.some(({ advancedConfiguration }) => advancedConfiguration !== undefined)
  );
}
