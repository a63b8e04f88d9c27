import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { checkNames, sortFindings } from '../src/preflight/finding.ts';
import { preflight } from '../src/preflight/preflight.ts';
import {
  EXECUTION_ROLE,
  findingsOf,
  GROUP,
  IMAGE,
  inputOf,
  NOW,
  PARAMETER,
  portsOf,
  SECRET,
  soundSituation,
  TASK_ROLE,
  trustPolicy,
  type Situation,
} from './preflightWorld.ts';

/** Defects that have nothing to do with each other, and the finding that each must lead to. */
const defects: readonly (readonly [finding: string, spoil: (situation: Situation) => void])[] = [
  [`error images ${IMAGE}`, ({ world }) => world.images.clear()],
  [`error roles ${TASK_ROLE}`, ({ world }) => world.roles.delete(TASK_ROLE)],
  [`error roles ${EXECUTION_ROLE}`, ({ world }) => world.roles.set(EXECUTION_ROLE, trustPolicy({ Service: 'ec2' }))],
  [
    `error load-balancers ${GROUP}`,
    ({ world }) => world.groups.set(GROUP, { targetType: 'instance', protocol: 'HTTP' }),
  ],
  ['error load-balancers web:8080', ({ web }) => (web.portMappings = [{ containerPort: 80 }])],
  ['error log-groups /ecs/shop', ({ world }) => world.logGroups.clear()],
  [`error secrets ${SECRET}`, ({ world }) => world.secrets.clear()],
  [`error secrets ${PARAMETER}`, ({ world }) => world.parameters.delete('/shop/token')],
  [`error secret-access ${SECRET}`, ({ world }) => world.decisions.set(SECRET, 'explicitly denied')],
  [`error secret-access ${PARAMETER}`, ({ world }) => world.decisions.set(PARAMETER, 'not allowed')],
  ['error size memory', ({ task }) => (task['memory'] = '4096')],
  [
    'warning credentials AWS credentials',
    ({ input }) => (input.credentialsExpireAt = new Date(NOW.getTime() + 60_000)),
  ],
];

describe('pre-flight', () => {
  test('has nothing to say about a deployment that is sound', async () => {
    expect(await findingsOf(() => undefined)).toEqual([]);
  });

  test('tells every defect at once, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.subarray([...defects]), async (chosen) => {
        const situation = soundSituation();
        for (const [, spoil] of chosen) spoil(situation);
        const findings = await preflight(inputOf(situation), portsOf(situation.world));
        const told = findings.map(({ severity, check, subject }) => `${severity} ${check} ${subject}`);
        expect(told.toSorted()).toEqual(chosen.map(([finding]) => finding).toSorted());
        expect(findings).toEqual(sortFindings(findings));
      }),
      { numRuns: 300 },
    );
  });

  test('tells errors first, then warnings, then notices, each in the order of the checks', () => {
    const shuffled = fc.array(
      fc.record({
        check: fc.constantFrom(...checkNames),
        severity: fc.constantFrom('error', 'warning', 'notice'),
        subject: fc.constantFrom('a', 'b'),
        message: fc.constant('x.'),
      }),
    );
    const rank = ({ severity }: { severity: string }) => ['error', 'warning', 'notice'].indexOf(severity);
    fc.assert(
      fc.property(shuffled, (findings) => {
        const ranks = sortFindings(findings).map(rank);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        expect(sortFindings(findings)).toEqual(sortFindings(findings.toReversed()));
      }),
    );
  });

  test.each([
    ['ecr:DescribeImages', 'images'],
    ['iam:GetRole', 'roles'],
    ['iam:SimulatePrincipalPolicy', 'secret-access'],
    ['elasticloadbalancing:DescribeTargetGroups', 'load-balancers'],
    ['logs:DescribeLogGroups', 'log-groups'],
    ['secretsmanager:DescribeSecret', 'secrets'],
    ['ssm:DescribeParameters', 'secrets'],
  ])('without %s says that %s could not be checked, and fails nothing', async (action, check) => {
    const findings = await findingsOf(({ world }) => world.denied.add(action));
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) {
      expect(finding).toMatch(new RegExp(`^warning ${check} .*could not be checked: it needs \`${action}\``));
    }
  });

  test('never throws, whatever is in the task definition', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()),
        fc.jsonValue(),
        async (task, container) => {
          const situation = soundSituation();
          situation.task = { ...situation.task, containerDefinitions: [container], ...task };
          const findings = await preflight(inputOf(situation), portsOf(situation.world));
          expect(findings.every(({ message }) => message !== '')).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });
});

const keys = [
  'cpu',
  'memory',
  'networkMode',
  'taskRoleArn',
  'executionRoleArn',
  'runtimePlatform',
  'containerDefinitions',
];
