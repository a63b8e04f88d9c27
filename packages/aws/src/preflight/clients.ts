import type { ECRClientConfig } from '@aws-sdk/client-ecr';
import { createEcrApi } from '../ecr/api.ts';
import type { ClientOptions } from '../ecs/client.ts';
import { identified } from '../identified.ts';
import { nameCalls } from '../nameCalls.ts';
import { regional } from '../regional.ts';
import { decisionsOf } from './simulation.ts';
import type {
  Decision,
  IamApi,
  LoadBalancingApi,
  LogsApi,
  ParametersApi,
  PreflightPorts,
  SecretsApi,
} from './ports.ts';

/** What may be said to every client instead of by the environment. */
type ClientConfig = Readonly<Pick<ECRClientConfig, 'credentials' | 'endpoint' | 'region'>>;

/** How a client for a region is made; null is the region of the configuration. */
type SettingsFor = (region: string | null) => ClientConfig & { readonly customUserAgent: [string, string][] };

/**
 * Ports to AWS. Each service's client is loaded by the first call to it.
 *
 * @param config over what comes from the environment, as for every AWS SDK
 */
export function createPreflightPorts(options: ClientOptions, config: ClientConfig = {}): PreflightPorts {
  const settings: SettingsFor = (region) => ({
    ...identified(options),
    ...config,
    ...(region && { region }),
  });
  return {
    ecr: createEcrApi(options, config),
    iam: createIamApi(settings),
    loadBalancing: createLoadBalancingApi(settings),
    logs: createLogsApi(settings),
    secrets: createSecretsApi(settings),
    parameters: createParametersApi(settings),
  };
}

function createIamApi(settings: SettingsFor): IamApi {
  const clientFor = regional(async (region) => {
    const { IAMClient } = await import('@aws-sdk/client-iam');
    return nameCalls(new IAMClient(settings(region)), 'iam');
  });
  return {
    async getRole(name) {
      const { GetRoleCommand } = await import('@aws-sdk/client-iam');
      const client = await clientFor();
      const call = client.send(new GetRoleCommand({ RoleName: name }));
      const answer = await orNull(call, 'NoSuchEntityException', 'NoSuchEntity');
      return answer && { arn: answer.Role!.Arn!, trustPolicy: answer.Role!.AssumeRolePolicyDocument ?? '' };
    },

    async simulate(roleArn, action, resources) {
      const { SimulatePrincipalPolicyCommand } = await import('@aws-sdk/client-iam');
      const client = await clientFor();
      const decisions = new Map<string, Decision>();
      let Marker: string | undefined;
      do {
        const command = new SimulatePrincipalPolicyCommand({
          PolicySourceArn: roleArn,
          ActionNames: [action],
          ResourceArns: [...resources],
          ...(Marker !== undefined && { Marker }),
        });
        const page = await orNull(client.send(command), 'NoSuchEntityException', 'NoSuchEntity');
        if (page === null) return null;
        for (const [resource, decision] of decisionsOf(page.EvaluationResults)) decisions.set(resource, decision);
        Marker = page.IsTruncated ? page.Marker : undefined;
      } while (Marker !== undefined);
      return decisions;
    },
  };
}

function createLoadBalancingApi(settings: SettingsFor): LoadBalancingApi {
  const clientFor = regional(async (region) => {
    const { ElasticLoadBalancingV2Client } = await import('@aws-sdk/client-elastic-load-balancing-v2');
    return nameCalls(new ElasticLoadBalancingV2Client(settings(region)), 'elasticloadbalancing');
  });
  return {
    async describeTargetGroup(arn) {
      const { DescribeTargetGroupsCommand } = await import('@aws-sdk/client-elastic-load-balancing-v2');
      const client = await clientFor();
      const call = client.send(new DescribeTargetGroupsCommand({ TargetGroupArns: [arn] }));
      const answer = await orNull(call, 'TargetGroupNotFoundException', 'TargetGroupNotFound');
      const group = answer?.TargetGroups?.[0];
      return group ? { targetType: group.TargetType ?? 'instance', protocol: group.Protocol ?? '' } : null;
    },
  };
}

function createLogsApi(settings: SettingsFor): LogsApi {
  const clientFor = regional(async (region) => {
    const { CloudWatchLogsClient } = await import('@aws-sdk/client-cloudwatch-logs');
    return nameCalls(new CloudWatchLogsClient(settings(region)), 'logs');
  });
  return {
    async logGroupExists(region, name) {
      const { DescribeLogGroupsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
      const client = await clientFor(region);
      // groups come in the order of their names: one that is the prefix itself is on the first page
      const command = new DescribeLogGroupsCommand({ logGroupNamePrefix: name });
      const { logGroups = [] } = await client.send(command);
      return logGroups.some(({ logGroupName }) => logGroupName === name);
    },
  };
}

function createSecretsApi(settings: SettingsFor): SecretsApi {
  const clientFor = regional(async (region) => {
    const { SecretsManagerClient } = await import('@aws-sdk/client-secrets-manager');
    return nameCalls(new SecretsManagerClient(settings(region)), 'secretsmanager');
  });
  return {
    async describeSecret(region, arn) {
      const { DescribeSecretCommand } = await import('@aws-sdk/client-secrets-manager');
      const client = await clientFor(region);
      const call = client.send(new DescribeSecretCommand({ SecretId: arn }));
      const answer = await orNull(call, 'ResourceNotFoundException');
      return answer && { deletedAt: answer.DeletedDate ?? null };
    },

    async getResourcePolicy(region, arn) {
      const { GetResourcePolicyCommand } = await import('@aws-sdk/client-secrets-manager');
      const client = await clientFor(region);
      const call = client.send(new GetResourcePolicyCommand({ SecretId: arn }));
      const answer = await orNull(call, 'ResourceNotFoundException');
      return answer && { arn: answer.ARN!, policy: answer.ResourcePolicy ?? null };
    },
  };
}

function createParametersApi(settings: SettingsFor): ParametersApi {
  const clientFor = regional(async (region) => {
    const { SSMClient } = await import('@aws-sdk/client-ssm');
    return nameCalls(new SSMClient(settings(region)), 'ssm');
  });
  return {
    async existing(region, names) {
      const { DescribeParametersCommand } = await import('@aws-sdk/client-ssm');
      const client = await clientFor(region);
      const found = new Set<string>();
      let NextToken: string | undefined;
      do {
        const ParameterFilters = [{ Key: 'Name', Option: 'Equals', Values: [...names] }];
        const page = await client.send(new DescribeParametersCommand({ ParameterFilters, MaxResults: 50, NextToken }));
        for (const { Name } of page.Parameters ?? []) found.add(Name!);
        NextToken = page.NextToken;
      } while (NextToken);
      return found;
    },
  };
}

/** The call's answer; null when it says by one of these names that there is no such thing. */
async function orNull<T>(call: Promise<T>, ...names: readonly string[]): Promise<T | null> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof Error && names.includes(error.name)) return null;
    throw error;
  }
}
