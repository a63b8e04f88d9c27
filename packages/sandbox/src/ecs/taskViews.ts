import { Timestamp, timestamp } from '../core/api.ts';
import type { Task, TaskContainer } from './model.ts';
import { platformVersionOf } from './serviceSettings.ts';
import { containerHealth } from './taskHealth.ts';
import type { World } from './world.ts';

/** A task as DescribeTasks shows it, tags included. */
export function taskView(world: World, task: Task): Record<string, unknown> {
  const { settings, taskDefinition } = task;
  const health = task.containers.map(({ definition }) => containerHealth(world, task, definition));
  const checked = task.containers.some(({ definition }) => definition.healthCheck);
  return {
    taskArn: task.arn,
    clusterArn: task.cluster.arn,
    taskDefinitionArn: taskDefinition.arn,
    group: task.group,
    startedBy: task.startedBy ?? undefined,
    version: task.version,
    lastStatus: task.lastStatus,
    desiredStatus: task.desiredStatus,
    healthStatus: checked && health.includes('HEALTHY') ? 'HEALTHY' : 'UNKNOWN',
    stopCode: task.stop?.code,
    stoppedReason: task.stop?.reason,
    launchType: settings.launchType,
    capacityProviderName: settings['capacityProviderName'],
    platformVersion: platformVersionOf(settings),
    platformFamily: settings['platformFamily'],
    cpu: task.overrides.cpu ?? taskDefinition.definition.cpu,
    memory: task.overrides.memory ?? taskDefinition.definition.memory,
    availabilityZone: `${world.region}a`,
    connectivity: task.pullStartedAt === null ? undefined : 'CONNECTED',
    connectivityAt: timestamp(task.pullStartedAt),
    enableExecuteCommand: settings.enableExecuteCommand ?? false,
    overrides: task.overrides,
    attributes: [{ name: 'ecs.cpu-architecture', value: 'x86_64' }],
    attachments: [networkAttachment(task)],
    containers: task.containers.map((container, index) => containerView(task, container, health[index]!)),
    createdAt: new Timestamp(task.createdAt),
    pullStartedAt: timestamp(task.pullStartedAt),
    pullStoppedAt: timestamp(task.pullStoppedAt),
    startedAt: timestamp(task.startedAt),
    stoppingAt: timestamp(task.stoppingAt),
    executionStoppedAt: timestamp(task.executionStoppedAt),
    stoppedAt: timestamp(task.stoppedAt),
    tags: task.tags,
  };
}

function containerView(task: Task, container: TaskContainer, healthStatus: string): object {
  const override = task.overrides.containerOverrides?.find(({ name }) => name === container.definition.name);
  const definition = { ...container.definition, ...(override && sizes(override)) };
  return {
    containerArn: container.arn,
    taskArn: task.arn,
    name: definition.name,
    image: definition.image,
    imageDigest: container.running ? container.imageDigest : undefined,
    runtimeId: container.running ? container.runtimeId : undefined,
    lastStatus: containerStatus(task, container),
    exitCode: container.exitCode ?? undefined,
    reason: container.reason ?? undefined,
    networkBindings: [],
    networkInterfaces: [{ attachmentId: task.interfaceId.replace('eni-', ''), privateIpv4Address: task.ip }],
    healthStatus,
    cpu: String(definition.cpu ?? 0),
    memory: definition.memory === undefined ? undefined : String(definition.memory),
    memoryReservation: definition.memoryReservation === undefined ? undefined : String(definition.memoryReservation),
  };
}

function sizes({ cpu, memory }: { cpu?: number; memory?: number }) {
  return { ...(cpu !== undefined && { cpu }), ...(memory !== undefined && { memory }) };
}

function containerStatus(task: Task, { running, exitCode }: TaskContainer): string {
  if (exitCode !== null || task.lastStatus === 'STOPPED') return 'STOPPED';
  return running ? 'RUNNING' : 'PENDING';
}

/** https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_Attachment.html */
function networkAttachment(task: Task): object {
  const subnet = task.settings.networkConfiguration?.awsvpcConfiguration?.subnets?.[0];
  const octets = task.ip.split('.').map((octet) => Number(octet).toString(16).padStart(2, '0'));
  return {
    id: task.interfaceId.replace('eni-', ''),
    type: 'ElasticNetworkInterface',
    status: attachmentStatus(task),
    details: [
      ...(subnet === undefined ? [] : [{ name: 'subnetId', value: subnet }]),
      { name: 'networkInterfaceId', value: task.interfaceId },
      { name: 'macAddress', value: `02:00:${octets.join(':')}` },
      { name: 'privateDnsName', value: `ip-${task.ip.replaceAll('.', '-')}.ec2.internal` },
      { name: 'privateIPv4Address', value: task.ip },
    ],
  };
}

function attachmentStatus({ lastStatus }: Task): string {
  if (lastStatus === 'PROVISIONING') return 'ATTACHING';
  if (lastStatus === 'DEPROVISIONING') return 'DETACHING';
  return lastStatus === 'STOPPED' ? 'DELETED' : 'ATTACHED';
}
