import type { ContainerDefinition, LoadBalancer } from '@aws-sdk/client-ecs';
import type { TaskDefinition } from '../src/ecs/taskDefinition.ts';
import type { PreflightInput, PreflightService } from '../src/preflight/input.ts';
import type { Decision, PreflightPorts, TargetGroup } from '../src/preflight/ports.ts';
import { preflight } from '../src/preflight/preflight.ts';

export const IMAGE = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop:v2';
export const TASK_ROLE = 'arn:aws:iam::123456789012:role/shop';
export const EXECUTION_ROLE = 'arn:aws:iam::123456789012:role/team/execution';
export const GROUP = 'arn:aws:elasticloadbalancing:eu-central-1:123456789012:targetgroup/shop/0123456789abcdef';
export const SECRET = 'arn:aws:secretsmanager:eu-central-1:123456789012:secret:shop/db-AbCdEf';
export const PARAMETER = 'arn:aws:ssm:eu-central-1:123456789012:parameter/shop/token';

/** A small AWS: what exists in it, and what may be asked. */
export interface World {
  images: Set<string>;
  /** Trust policies by the ARN of their role. */
  roles: Map<string, string>;
  groups: Map<string, TargetGroup>;
  logGroups: Set<string>;
  secrets: Map<string, { deletedAt: Date | null; policy: boolean }>;
  parameters: Set<string>;
  /** What the execution role may do with a secret or parameter that is not just `allowed`. */
  decisions: Map<string, Decision>;
  /** IAM actions that the caller may not use. */
  denied: Set<string>;
}

type Mutable<T> = { -readonly [key in keyof T]: T[key] };
export type Container = Mutable<ContainerDefinition>;

/** A deployment that pre-flight has nothing to say about, for tests to spoil. */
export interface Situation {
  world: World;
  task: Record<string, unknown>;
  web: Container;
  service: Mutable<PreflightService>;
  balancer: LoadBalancer;
  input: Mutable<Partial<PreflightInput>>;
}

export const NOW = new Date('2026-03-01T12:00:00Z');
export const TRUSTS_ECS = trustPolicy({ Service: 'ecs-tasks.amazonaws.com' });

export function trustPolicy(principal: unknown, more: object = {}): string {
  const statement = { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more };
  return encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: [statement] }));
}

export function soundSituation(): Situation {
  const web: Container = {
    name: 'web',
    image: IMAGE,
    portMappings: [{ containerPort: 8080 }],
    secrets: [
      { name: 'DB', valueFrom: `${SECRET}:password::` },
      { name: 'TOKEN', valueFrom: PARAMETER },
      { name: 'FLAG', valueFrom: 'flag' },
    ],
    logConfiguration: { logDriver: 'awslogs', options: { 'awslogs-group': '/ecs/shop' } },
  };
  const balancer = { targetGroupArn: GROUP, containerName: 'web', containerPort: 8080 };
  return {
    web,
    balancer,
    task: {
      family: 'shop',
      networkMode: 'awsvpc',
      cpu: '256',
      memory: '512',
      taskRoleArn: TASK_ROLE,
      executionRoleArn: EXECUTION_ROLE,
      containerDefinitions: [web],
    },
    service: {
      serviceArn: 'arn:aws:ecs:eu-central-1:123456789012:service/shop/shop',
      launchType: 'FARGATE',
      loadBalancers: [balancer],
    },
    input: {},
    world: {
      images: new Set([IMAGE]),
      roles: new Map([
        [TASK_ROLE, TRUSTS_ECS],
        [EXECUTION_ROLE, TRUSTS_ECS],
      ]),
      groups: new Map([[GROUP, { targetType: 'ip', protocol: 'HTTP' }]]),
      logGroups: new Set(['/ecs/shop']),
      secrets: new Map([[SECRET, { deletedAt: null, policy: false }]]),
      parameters: new Set(['/shop/token', 'flag']),
      decisions: new Map(),
      denied: new Set(),
    },
  };
}

/** What pre-flight says after the spoiling, as `severity check subject: message`. */
export async function findingsOf(spoil: (situation: Situation) => void): Promise<string[]> {
  const situation = soundSituation();
  spoil(situation);
  const findings = await preflight(inputOf(situation), portsOf(situation.world));
  return findings.map(({ severity, check, subject, message }) => `${severity} ${check} ${subject}: ${message}`);
}

export function inputOf({ task, service, input }: Situation): PreflightInput {
  const taskDefinition = task as TaskDefinition;
  return { taskDefinition, service, now: NOW, timeoutMs: 30 * 60_000, credentialsExpireAt: null, ...input };
}

export function portsOf(world: World): PreflightPorts {
  const allow = (action: string) => {
    if (world.denied.has(action)) throw Object.assign(new Error('User is not authorized'), { name: 'AccessDenied' });
  };
  return {
    ecr: {
      async findImage({ account, region, repository, tag }) {
        allow('ecr:DescribeImages');
        const exists = world.images.has(`${account}.dkr.ecr.${region}.amazonaws.com/${repository}:${tag}`);
        return exists ? { found: true, digest: 'sha256:1' } : { found: false, missing: 'image' };
      },
    },
    iam: {
      async getRole(name) {
        allow('iam:GetRole');
        const role = [...world.roles].find(([arn]) => arn.endsWith(`/${name}`));
        return role ? { arn: role[0], trustPolicy: role[1] } : null;
      },
      async simulate(roleArn, _action, resources) {
        allow('iam:SimulatePrincipalPolicy');
        if (!world.roles.has(roleArn)) return null;
        return new Map(resources.map((arn) => [arn, world.decisions.get(arn) ?? 'allowed']));
      },
    },
    loadBalancing: {
      async describeTargetGroup(arn) {
        allow('elasticloadbalancing:DescribeTargetGroups');
        return world.groups.get(arn) ?? null;
      },
    },
    logs: {
      async logGroupExists(_region, name) {
        allow('logs:DescribeLogGroups');
        return world.logGroups.has(name);
      },
    },
    secrets: {
      async describeSecret(_region, arn) {
        allow('secretsmanager:DescribeSecret');
        return [...world.secrets].find(([each]) => each.startsWith(arn))?.[1] ?? null;
      },
      async getResourcePolicy(_region, arn) {
        allow('secretsmanager:GetResourcePolicy');
        const complete = [...world.secrets].find(([each]) => each.startsWith(arn));
        return complete ? { arn: complete[0], policy: complete[1].policy ? '{}' : null } : null;
      },
    },
    parameters: {
      async existing(_region, names) {
        allow('ssm:DescribeParameters');
        if (names.length > 50) throw new Error('50 values at most');
        return new Set(names.filter((name) => world.parameters.has(name)));
      },
    },
  };
}
