import {
  ContinueServiceDeploymentCommand,
  CreateServiceCommand,
  DeleteServiceCommand,
  DescribeServiceDeploymentsCommand,
  DescribeServiceRevisionsCommand,
  DescribeServicesCommand,
  DescribeTaskDefinitionCommand,
  DescribeTasksCommand,
  ListClustersCommand,
  ListServiceDeploymentsCommand,
  ListServicesCommand,
  ListTagsForResourceCommand,
  ListTasksCommand,
  RegisterTaskDefinitionCommand,
  StopServiceDeploymentCommand,
  TagResourceCommand,
  UntagResourceCommand,
  UpdateServiceCommand,
  type ECSClient,
  type Service,
  type ServiceDeployment,
  type ServiceDeploymentBrief,
  type ServiceRevision,
  type Task,
  type UpdateServiceCommandInput,
} from '@aws-sdk/client-ecs';
import { receiveRaw, sendRaw } from './rawJson.ts';
import { createTaskApi, type TaskApi } from './taskApi.ts';
import type { TaskDefinition } from './taskDefinition.ts';

/** A service by its cluster and name. */
export interface ServiceRef {
  readonly cluster: string;
  readonly service: string;
}

/** What deployments need of ECS: one call to it per function. Errors are the SDK's, with their names. */
export interface EcsApi extends TaskApi {
  /** Null when the cluster has no such service. */
  describeService(ref: ServiceRef): Promise<Service | null>;
  /** As ECS keeps it, tags included; also members that this SDK does not know. */
  describeTaskDefinition(reference: string): Promise<TaskDefinition>;
  /** @returns the ARN of the new revision */
  registerTaskDefinition(taskDefinition: TaskDefinition): Promise<string>;
  updateService(ref: ServiceRef, changes: ServiceChanges): Promise<Service>;
  /** Takes what CreateService takes, as it is. */
  createService(ref: ServiceRef, definition: Readonly<Record<string, unknown>>): Promise<Service>;
  /** With all that runs of it; what is under way is drained. */
  deleteService(ref: ServiceRef): Promise<void>;
  /** The deployments created since, newest first; the first page of them, which is up to 100. */
  listServiceDeployments(ref: ServiceRef, createdAfter: Date): Promise<ServiceDeploymentBrief[]>;
  describeServiceDeployment(arn: string): Promise<ServiceDeployment>;
  describeServiceRevisions(arns: readonly string[]): Promise<ServiceRevision[]>;
  rollBackServiceDeployment(arn: string): Promise<void>;
  /** Lets a paused deployment go on to its next step. ECS takes one answer per hook, and refuses a second. */
  continueServiceDeployment(arn: string, hookId: string): Promise<void>;
  /** Tags of a service, by its ARN. */
  listTags(resourceArn: string): Promise<Tags>;
  /** Adds or replaces these; others stay. */
  tag(resourceArn: string, tags: Tags): Promise<void>;
  /** Tags that are not there do no harm. */
  untag(resourceArn: string, keys: readonly string[]): Promise<void>;
  /** The tasks of the service that stopped in the last hour, up to {@link STOPPED_TASKS}; two calls per hundred. */
  stoppedTasks(ref: ServiceRef): Promise<Task[]>;
  /** Names of the services of a cluster; without one, of the clusters. The first page of them, which is up to 100. */
  listNames(cluster?: string): Promise<string[]>;
}

/** Values by key. */
export type Tags = Readonly<Record<string, string>>;

/** Enough to see why tasks fail, also after a deployment that kept failing for an hour. */
const STOPPED_TASKS = 1_000;

export type ServiceChanges = Omit<UpdateServiceCommandInput, 'cluster' | 'service'>;

/**
 * @param client for calls that may be repeated at will
 * @param writer for calls whose repetition somebody decides on: see sendOnce
 */
export function createEcsApi(client: ECSClient, writer: ECSClient = client): EcsApi {
  return {
    ...createTaskApi(client),

    async describeService({ cluster, service }) {
      const { services } = await client.send(new DescribeServicesCommand({ cluster, services: [service] }));
      return services?.[0] ?? null;
    },

    async describeTaskDefinition(taskDefinition) {
      const command = new DescribeTaskDefinitionCommand({ taskDefinition, include: ['TAGS'] });
      const answer = receiveRaw(command);
      await client.send(command);
      const { taskDefinition: described, tags } = answer() as { taskDefinition: TaskDefinition; tags?: unknown[] };
      return tags && tags.length > 0 ? { ...described, tags } : described;
    },

    async registerTaskDefinition(taskDefinition) {
      const command = new RegisterTaskDefinitionCommand({ family: '', containerDefinitions: [] });
      sendRaw(command, taskDefinition);
      const { taskDefinition: registered } = await writer.send(command);
      return registered!.taskDefinitionArn!;
    },

    async updateService({ cluster, service }, changes) {
      const { service: updated } = await writer.send(new UpdateServiceCommand({ cluster, service, ...changes }));
      return updated!;
    },

    async createService({ cluster, service: serviceName }, definition) {
      const command = new CreateServiceCommand({ serviceName });
      sendRaw(command, { ...definition, cluster, serviceName });
      const { service } = await writer.send(command);
      return service!;
    },

    async deleteService({ cluster, service }) {
      await client.send(new DeleteServiceCommand({ cluster, service, force: true }));
    },

    async listServiceDeployments({ cluster, service }, createdAfter) {
      const { serviceDeployments = [] } = await client.send(
        new ListServiceDeploymentsCommand({ cluster, service, createdAt: { after: createdAfter }, maxResults: 100 }),
      );
      return serviceDeployments.toSorted((a, b) => Number(b.createdAt) - Number(a.createdAt));
    },

    async describeServiceDeployment(arn) {
      const { serviceDeployments, failures } = await client.send(
        new DescribeServiceDeploymentsCommand({ serviceDeploymentArns: [arn] }),
      );
      const deployment = serviceDeployments?.[0];
      if (!deployment) throw new Error(`ECS does not know ${arn} (${failures?.[0]?.reason ?? 'no reason given'}).`);
      return deployment;
    },

    async describeServiceRevisions(arns) {
      const { serviceRevisions = [] } = await client.send(
        new DescribeServiceRevisionsCommand({ serviceRevisionArns: [...arns] }),
      );
      return serviceRevisions;
    },

    async rollBackServiceDeployment(serviceDeploymentArn) {
      await client.send(new StopServiceDeploymentCommand({ serviceDeploymentArn, stopType: 'ROLLBACK' }));
    },

    async continueServiceDeployment(serviceDeploymentArn, hookId) {
      await writer.send(new ContinueServiceDeploymentCommand({ serviceDeploymentArn, hookId, action: 'CONTINUE' }));
    },

    async listTags(resourceArn) {
      const { tags = [] } = await client.send(new ListTagsForResourceCommand({ resourceArn }));
      return Object.fromEntries(tags.map(({ key = '', value = '' }) => [key, value]));
    },

    async tag(resourceArn, given) {
      const tags = Object.entries(given).map(([key, value]) => ({ key, value }));
      await client.send(new TagResourceCommand({ resourceArn, tags }));
    },

    async untag(resourceArn, tagKeys) {
      await client.send(new UntagResourceCommand({ resourceArn, tagKeys: [...tagKeys] }));
    },

    async stoppedTasks({ cluster, service }) {
      const tasks: Task[] = [];
      let nextToken: string | undefined;
      do {
        const page = await client.send(
          new ListTasksCommand({ cluster, serviceName: service, desiredStatus: 'STOPPED', nextToken }),
        );
        if (page.taskArns?.length) {
          const described = await client.send(new DescribeTasksCommand({ cluster, tasks: page.taskArns }));
          tasks.push(...(described.tasks ?? []));
        }
        nextToken = page.nextToken;
      } while (nextToken !== undefined && tasks.length < STOPPED_TASKS);
      return tasks;
    },

    async listNames(cluster) {
      const arns =
        cluster === undefined
          ? (await client.send(new ListClustersCommand({ maxResults: 100 }))).clusterArns
          : (await client.send(new ListServicesCommand({ cluster, maxResults: 100 }))).serviceArns;
      return (arns ?? []).map((arn) => arn.slice(arn.lastIndexOf('/') + 1));
    },
  };
}
