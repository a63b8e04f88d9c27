import { Timestamp, type Operation } from '../core/api.ts';
import { digestOf } from '../core/images.ts';
import type { Revision, Service } from './model.ts';
import { targetGroupsOf } from './serviceSettings.ts';
import { arnOf, type World } from './world.ts';

/** https://docs.aws.amazon.com/AmazonECS/latest/developerguide/service-revision.html */
export function addRevision(world: World, service: Service, targetGroups: readonly string[]): Revision {
  const revision: Revision = {
    arn: arnOf(world, 'service-revision', service.cluster.name, service.name, world.ids.digits()),
    createdAt: world.clock.now(),
    taskDefinition: service.taskDefinition,
    settings: service.settings,
    targetGroups,
  };
  service.revisions.unshift(revision);
  return revision;
}

export function revisionOperations(world: World): Record<string, Operation> {
  return {
    DescribeServiceRevisions: ({ serviceRevisionArns = [] }: { serviceRevisionArns?: string[] }) => {
      const all = [...world.services.values()].flatMap((service) =>
        service.revisions.map((revision) => ({ service, revision })),
      );
      const found = serviceRevisionArns.map((arn) => all.find(({ revision }) => revision.arn === arn));
      return {
        serviceRevisions: found.filter((each) => each !== undefined).map(revisionView),
        failures: serviceRevisionArns.filter((_, index) => !found[index]).map((arn) => ({ arn, reason: 'MISSING' })),
      };
    },
  };
}

/** Members of the service that its revision repeats. */
const REPEATED = [
  'capacityProviderStrategy',
  'launchType',
  'platformVersion',
  'platformFamily',
  'loadBalancers',
  'serviceRegistries',
  'networkConfiguration',
  'serviceConnectConfiguration',
  'volumeConfigurations',
  'vpcLatticeConfigurations',
];

function revisionView({ service, revision }: { service: Service; revision: Revision }): object {
  const { settings, taskDefinition } = revision;
  return {
    serviceRevisionArn: revision.arn,
    serviceArn: service.arn,
    clusterArn: service.cluster.arn,
    taskDefinition: taskDefinition.arn,
    ...Object.fromEntries(REPEATED.filter((key) => key in settings).map((key) => [key, settings[key]])),
    containerImages: taskDefinition.definition.containerDefinitions.map(({ name, image }) => ({
      containerName: name,
      imageDigest: digestOf(image),
      image,
    })),
    guardDutyEnabled: false,
    createdAt: new Timestamp(revision.createdAt),
    resolvedConfiguration: {
      loadBalancers: targetGroupsOf(settings).map(({ advancedConfiguration }, index) => ({
        targetGroupArn: revision.targetGroups[index],
        productionListenerRule: advancedConfiguration?.productionListenerRule,
      })),
    },
  };
}
