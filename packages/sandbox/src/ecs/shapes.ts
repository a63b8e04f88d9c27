import { listOf, mapOf, structure, type Shape } from '../core/shapes.ts';

/**
 * The types of what ECS's operations read of their input.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Operations.html
 */

const strings = listOf('String');
const tags = listOf(structure({ key: 'String', value: 'String' }));
const environment = listOf(structure({ name: 'String', value: 'String' }));
const paging = { nextToken: 'String', maxResults: 'Number' } as const;

const network = structure({
  awsvpcConfiguration: structure({ subnets: strings, securityGroups: strings, assignPublicIp: 'String' }),
});
const providers = listOf(structure({ capacityProvider: 'String', weight: 'Number', base: 'Number' }));

const container = structure({
  name: 'String',
  image: 'String',
  essential: 'Boolean',
  cpu: 'Number',
  memory: 'Number',
  memoryReservation: 'Number',
  command: strings,
  entryPoint: strings,
  environment,
  secrets: listOf(structure({ name: 'String', valueFrom: 'String' })),
  portMappings: listOf(structure({ containerPort: 'Number', hostPort: 'Number', protocol: 'String', name: 'String' })),
  dependsOn: listOf(structure({ containerName: 'String', condition: 'String' })),
  healthCheck: structure({
    command: strings,
    interval: 'Number',
    timeout: 'Number',
    retries: 'Number',
    startPeriod: 'Number',
  }),
  stopTimeout: 'Number',
  startTimeout: 'Number',
  logConfiguration: structure({ logDriver: 'String', options: mapOf('String') }),
});

const deploymentConfiguration = structure({
  minimumHealthyPercent: 'Number',
  maximumPercent: 'Number',
  strategy: 'String',
  bakeTimeInMinutes: 'Number',
  linearConfiguration: structure({ stepPercent: 'Number', stepBakeTimeInMinutes: 'Number' }),
  canaryConfiguration: structure({ canaryPercent: 'Number', canaryBakeTimeInMinutes: 'Number' }),
  lifecycleHooks: listOf(
    structure({
      targetType: 'String',
      hookTargetArn: 'String',
      roleArn: 'String',
      lifecycleStages: strings,
      timeoutConfiguration: structure({ timeoutInMinutes: 'Number', action: 'String' }),
    }),
  ),
  alarms: structure({ alarmNames: strings, enable: 'Boolean', rollback: 'Boolean' }),
  deploymentCircuitBreaker: structure({
    enable: 'Boolean',
    rollback: 'Boolean',
    resetOnHealthyTask: 'Boolean',
    thresholdConfiguration: structure({ type: 'String', value: 'Number' }),
  }),
});

/** What CreateService and UpdateService have in common. */
const service = {
  cluster: 'String',
  taskDefinition: 'String',
  desiredCount: 'Number',
  deploymentConfiguration,
  networkConfiguration: network,
  capacityProviderStrategy: providers,
  platformVersion: 'String',
  healthCheckGracePeriodSeconds: 'Number',
  enableExecuteCommand: 'Boolean',
  enableECSManagedTags: 'Boolean',
  propagateTags: 'String',
  loadBalancers: listOf(
    structure({
      targetGroupArn: 'String',
      containerName: 'String',
      containerPort: 'Number',
      loadBalancerName: 'String',
      advancedConfiguration: structure({
        alternateTargetGroupArn: 'String',
        productionListenerRule: 'String',
        testListenerRule: 'String',
        roleArn: 'String',
      }),
    }),
  ),
} as const;

const overrides = structure({
  cpu: 'String',
  memory: 'String',
  taskRoleArn: 'String',
  executionRoleArn: 'String',
  containerOverrides: listOf(
    structure({ name: 'String', command: strings, environment, cpu: 'Number', memory: 'Number' }),
  ),
});

export const ecsInputs: Readonly<Record<string, Shape>> = {
  CreateCluster: structure({ clusterName: 'String', tags }),
  DescribeClusters: structure({ clusters: strings, include: strings }),
  ListClusters: structure(paging),
  RegisterTaskDefinition: structure({
    family: 'String',
    networkMode: 'String',
    requiresCompatibilities: strings,
    cpu: 'String',
    memory: 'String',
    executionRoleArn: 'String',
    taskRoleArn: 'String',
    containerDefinitions: listOf(container),
    tags,
  }),
  DescribeTaskDefinition: structure({ taskDefinition: 'String', include: strings }),
  DeregisterTaskDefinition: structure({ taskDefinition: 'String' }),
  ListTaskDefinitions: structure({ familyPrefix: 'String', status: 'String', sort: 'String', ...paging }),
  ListTaskDefinitionFamilies: structure({ familyPrefix: 'String', status: 'String', ...paging }),
  CreateService: structure({
    ...service,
    serviceName: 'String',
    clientToken: 'String',
    launchType: 'String',
    schedulingStrategy: 'String',
    deploymentController: structure({ type: 'String' }),
    tags,
  }),
  UpdateService: structure({ ...service, service: 'String', forceNewDeployment: 'Boolean' }),
  DeleteService: structure({ cluster: 'String', service: 'String', force: 'Boolean' }),
  DescribeServices: structure({ cluster: 'String', services: strings, include: strings }),
  ListServices: structure({ cluster: 'String', launchType: 'String', schedulingStrategy: 'String', ...paging }),
  ListServiceDeployments: structure({
    cluster: 'String',
    service: 'String',
    status: strings,
    createdAt: structure({ before: 'Number', after: 'Number' }),
    ...paging,
  }),
  DescribeServiceDeployments: structure({ serviceDeploymentArns: strings }),
  ContinueServiceDeployment: structure({ serviceDeploymentArn: 'String', hookId: 'String', action: 'String' }),
  StopServiceDeployment: structure({ serviceDeploymentArn: 'String', stopType: 'String' }),
  DescribeServiceRevisions: structure({ serviceRevisionArns: strings }),
  RunTask: structure({
    cluster: 'String',
    taskDefinition: 'String',
    count: 'Number',
    overrides,
    startedBy: 'String',
    group: 'String',
    launchType: 'String',
    platformVersion: 'String',
    propagateTags: 'String',
    clientToken: 'String',
    capacityProviderStrategy: providers,
    networkConfiguration: network,
    tags,
  }),
  StopTask: structure({ cluster: 'String', task: 'String', reason: 'String' }),
  DescribeTasks: structure({ cluster: 'String', tasks: strings, include: strings }),
  ListTasks: structure({
    cluster: 'String',
    serviceName: 'String',
    family: 'String',
    startedBy: 'String',
    desiredStatus: 'String',
    launchType: 'String',
    ...paging,
  }),
  TagResource: structure({ resourceArn: 'String', tags }),
  UntagResource: structure({ resourceArn: 'String', tagKeys: strings }),
  ListTagsForResource: structure({ resourceArn: 'String' }),
};
