import { expect, test } from '@jest/globals';
import { candidateDefinition, candidateName } from '../../src/stepwise/candidate.ts';
import type { StepwiseNote } from '../../src/index.ts';

const note = { release: 'shop:2', groups: { stable: 'arn:blue', candidate: 'arn:green' } } as StepwiseNote;
const options = {
  rollout: 'r1',
  desiredCount: 2,
  tags: { team: 'shop', 'deploy-actions:rollout': 'r1', 'aws:cloudformation:stack-id': 'x' },
};

test('each rollout has a candidate service of its own, with a name that ECS takes', () => {
  const [one, other, long] = [
    candidateName('shop', 'r1'),
    candidateName('shop', 'r2'),
    candidateName('x'.repeat(255), 'r1'),
  ];
  expect(one).toMatch(/^shop-candidate-[0-9a-f]{8}$/);
  expect(other).not.toBe(one);
  expect(long).toHaveLength(255);
});

test('a candidate is the stable service with another release, on another target group', () => {
  const networkConfiguration = { awsvpcConfiguration: { subnets: ['subnet-1'], securityGroups: ['sg-1'] } };
  const stable = {
    serviceName: 'shop',
    taskDefinition: 'shop:1',
    desiredCount: 8,
    launchType: 'FARGATE' as const,
    capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
    platformVersion: '1.4.0',
    networkConfiguration,
    healthCheckGracePeriodSeconds: 30,
    propagateTags: 'NONE' as const,
    loadBalancers: [{ targetGroupArn: 'arn:blue', containerName: 'web', containerPort: 8080 }],
    serviceRegistries: [{ registryArn: 'arn:registry' }],
    deploymentConfiguration: {
      minimumHealthyPercent: 50,
      maximumPercent: 150,
      alarms: { alarmNames: ['a'], enable: true, rollback: true },
    },
  };
  expect(candidateDefinition(stable, note, options)).toEqual({
    taskDefinition: 'shop:2',
    desiredCount: 2,
    loadBalancers: [{ targetGroupArn: 'arn:green', containerName: 'web', containerPort: 8080 }],
    capacityProviderStrategy: [{ capacityProvider: 'FARGATE_SPOT', weight: 1 }],
    platformVersion: '1.4.0',
    networkConfiguration,
    healthCheckGracePeriodSeconds: 30,
    deploymentConfiguration: {
      minimumHealthyPercent: 50,
      maximumPercent: 150,
      deploymentCircuitBreaker: { enable: true, rollback: false },
    },
    tags: [
      { key: 'team', value: 'shop' },
      { key: 'deploy-actions:candidate-of', value: 'r1' },
    ],
  });
});
