import type { DeploymentConfiguration } from '@aws-sdk/client-ecs';
import type { ServiceRef } from '../ecs/api.ts';
import { isUnderWay } from '../ecs/deploymentStatus.ts';
import { shortName } from '../ecs/shortName.ts';
import type { Newest } from './model.ts';

export interface ByHand extends ServiceRef {
  readonly taskDefinitionArn: string;
  /** What is under way, or ended last, where it is known. */
  readonly newest: Newest | null;
  /** What the service is deployed with in an emergency; null when that is its own. */
  readonly emergency: DeploymentConfiguration | null;
  /** Its own configuration, where that has to be given back. */
  readonly own: DeploymentConfiguration | null;
}

/** What a person has to type to bring a service back, command by command, with a comment above each. */
export function byHand({ cluster, service, taskDefinitionArn, newest, emergency, own }: ByHand): string[] {
  const at = `--cluster ${quoted(cluster)} --service ${quoted(service)}`;
  const configured = emergency ? ` --deployment-configuration ${quoted(JSON.stringify(emergency))}` : '';
  return [
    '# 1. See what serves and what is under way',
    `aws ecs describe-services --cluster ${quoted(cluster)} --services ${quoted(service)} --query 'services[0].[deployments,events[:5]]'`,
    ...(newest && isUnderWay(newest.status)
      ? [
          `# 2. Take the traffic from the release on trial`,
          `aws ecs stop-service-deployment --service-deployment-arn ${quoted(newest.arn)} --stop-type ROLLBACK`,
        ]
      : []),
    `# ${newest && isUnderWay(newest.status) ? 3 : 2}. Deploy ${shortName(taskDefinitionArn)}, all at once`,
    `aws ecs update-service ${at} --task-definition ${quoted(shortName(taskDefinitionArn))}${configured} --force-new-deployment`,
    '# then: wait until it serves',
    `aws ecs wait services-stable --cluster ${quoted(cluster)} --services ${quoted(service)}`,
    ...(own
      ? [
          '# last: give the service its own deployment configuration back',
          `aws ecs update-service ${at} --deployment-configuration ${quoted(JSON.stringify(own))}`,
        ]
      : []),
  ];
}

/** A word of a POSIX shell: bare where nothing in it means anything, else in single quotes. */
export function quoted(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}
