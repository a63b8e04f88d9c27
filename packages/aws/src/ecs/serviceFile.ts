import { parseObject } from '@deploy-actions/documents';
import type { Problem } from '@deploy-actions/strategy';
import type { ServiceRef } from './api.ts';
import { checkShape } from './checkShape.ts';
import { serviceShape } from './model.ts';
import type { ServiceDefinition } from './writes.ts';

export interface ParsedService {
  readonly definition: ServiceDefinition;
  readonly problems: readonly Problem[];
  readonly notices: readonly Problem[];
}

/** What the action sets itself when it creates a service. */
const SET_BY_US = ['cluster', 'serviceName', 'taskDefinition', 'clientToken'];

/** Reads what CreateService takes from JSON or YAML, with the place of everything that is wrong. */
export function parseService(text: string, file: string): ParsedService {
  const { content, problems, locate } = parseObject(text, file, 'a service: what CreateService takes');
  if (content === null) return { definition: {}, problems, notices: [] };
  const report = checkShape(content, serviceShape());
  const ours = SET_BY_US.filter((key) => key in content).map((key) =>
    locate({ path: [key], message: `\`${key}\` is set by the action: leave it out of this file.` }),
  );
  return {
    definition: content,
    problems: [...ours, ...report.problems.map(locate)],
    notices: report.unknown.map(locate),
  };
}

/** A service file to begin with, for the error that says that one is needed. */
export function serviceTemplate({ service }: ServiceRef): string {
  return [
    `# ${service}.yml: what CreateService takes (aws ecs create-service --generate-cli-skeleton)`,
    'launchType: FARGATE',
    'desiredCount: 2',
    'deploymentConfiguration:',
    '  deploymentCircuitBreaker: { enable: true, rollback: true }',
    'networkConfiguration:',
    '  awsvpcConfiguration:',
    '    subnets: [subnet-…]',
    '    securityGroups: [sg-…]',
    'loadBalancers:',
    '  - { targetGroupArn: arn:…, containerName: …, containerPort: 8080 }',
  ].join('\n');
}
