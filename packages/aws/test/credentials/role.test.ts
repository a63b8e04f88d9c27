import { describe, expect, test } from '@jest/globals';
import { roleFault, sessionName, stsEndpoint } from '../../src/credentials/role.ts';

const role = (partition = 'aws') => `arn:${partition}:iam::123456789012:role/deploy`;

describe('a role to assume', () => {
  test.each([role(), 'arn:aws:iam::123456789012:role/teams/shop/deploy_1+=,.@-', role('aws-cn'), role('aws-us-gov')])(
    '%s',
    (arn) => expect(roleFault(arn)).toBeNull(),
  );

  test.each([
    'deploy',
    'arn:aws:iam::1234:role/deploy',
    'arn:aws:iam::123456789012:user/deploy',
    'arn:aws:sts::123456789012:assumed-role/deploy/ci',
    'arn:azure:iam::123456789012:role/deploy',
    'arn:constructor:iam::123456789012:role/deploy',
    `${role()}\n`,
    `${role()} `,
    'arn:aws:iam::123456789012:role/',
  ])('not %j', (arn) => {
    expect(roleFault(arn)).toContain(`such as arn:aws:iam::123456789012:role/deploy, but is ${JSON.stringify(arn)}`);
  });
});

describe('STS is asked', () => {
  test.each([
    [
      'in the region of the environment',
      role(),
      { AWS_REGION: 'eu-central-1' },
      'https://sts.eu-central-1.amazonaws.com/',
    ],
    ['as the AWS CLI names it', role(), { AWS_DEFAULT_REGION: 'eu-west-1' }, 'https://sts.eu-west-1.amazonaws.com/'],
    ['in the first region, where none is named', role(), {}, 'https://sts.us-east-1.amazonaws.com/'],
    ['in China', role('aws-cn'), { AWS_REGION: 'cn-north-1' }, 'https://sts.cn-north-1.amazonaws.com.cn/'],
    ['in GovCloud', role('aws-us-gov'), {}, 'https://sts.us-gov-west-1.amazonaws.com/'],
    ['in the European sovereign cloud', role('aws-eusc'), {}, 'https://sts.eusc-de-east-1.amazonaws.eu/'],
    ['where all of AWS is', role(), { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' }, 'http://127.0.0.1:1'],
    [
      'where it is said to be',
      role(),
      { AWS_ENDPOINT_URL: 'http://127.0.0.1:1', AWS_ENDPOINT_URL_STS: 'https://vpce.example' },
      'https://vpce.example',
    ],
  ])('%s', (_, arn, env, endpoint) => expect(stsEndpoint(arn, env)).toBe(endpoint));
});

test('a session is named after action and run, by what STS takes', () => {
  expect(sessionName('canary-shift', '8123456789-1')).toBe('canary-shift-8123456789-1');
  expect(sessionName('a', 'b/c d')).toBe('a-b-c-d');
  expect(sessionName('a', 'x'.repeat(99))).toHaveLength(64);
});
