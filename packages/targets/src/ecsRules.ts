import type { BalancerApi, EcsApi, ServiceRef } from '@deploy-actions/aws';
import type { Finding } from '@deploy-actions/strategy';

/**
 * Why the weights that ECS gives could not be read back, for services that have them: found out before anything is sent, as a
 * rollout without could neither go forward nor see that it is back.
 */
export async function ruleFindings(api: EcsApi, balancer: BalancerApi, ref: ServiceRef): Promise<Finding[]> {
  const service = await api.describeService(ref);
  const rules = (service?.loadBalancers ?? []).flatMap(
    ({ advancedConfiguration }) => advancedConfiguration?.productionListenerRule ?? [],
  );
  const findings = await Promise.all(
    rules.map((rule) =>
      balancer.forwards(rule).then(
        () => null,
        (error: Error) => ({ message: `the listener rule ${rule} cannot be read: ${error.message}`, path: [] }),
      ),
    ),
  );
  return findings.filter((each) => each !== null);
}
