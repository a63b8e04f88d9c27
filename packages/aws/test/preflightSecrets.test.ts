import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseSecretReference } from '../src/preflight/secretReference.ts';
import { decisionsOf } from '../src/preflight/simulation.ts';
import { EXECUTION_ROLE, findingsOf, PARAMETER, SECRET, type Situation } from './preflightWorld.ts';

describe('a reference to a secret', () => {
  test.each([
    [SECRET, SECRET],
    [`${SECRET}:password::`, SECRET],
    [`${SECRET}:password:AWSPREVIOUS:1234`, SECRET],
  ])('%s is a secret’s', (valueFrom, arn) => {
    const place = { region: 'eu-central-1', account: '123456789012' };
    expect(parseSecretReference(valueFrom)).toEqual({ kind: 'secret', arn, ...place });
  });

  test.each([
    ['token', ['token'], null],
    ['/shop/token', ['/shop/token'], null],
    [PARAMETER, ['/shop/token'], PARAMETER],
    [
      'arn:aws:ssm:eu-central-1:123456789012:parameter/token',
      ['token', '/token'],
      'arn:aws:ssm:eu-central-1:123456789012:parameter/token',
    ],
  ])('%s is a parameter’s', (valueFrom, names, arn) => {
    expect(parseSecretReference(valueFrom)).toMatchObject({ kind: 'parameter', names, arn });
  });

  test.each(['', 'a b', 'arn:', 'arn:aws:s3:::bucket', 'arn:aws:ssm:eu-central-1:1:document/x', 'hunter2!'])(
    '%j is none',
    (valueFrom) => expect(parseSecretReference(valueFrom)).toBeNull(),
  );

  test('never makes the parser throw', () => {
    const text = fc.oneof(
      fc.string(),
      fc.string().map((rest) => `arn:${rest}`),
      fc.string().map((rest) => SECRET + rest),
    );
    fc.assert(
      fc.property(text, (valueFrom) => {
        const reference = parseSecretReference(valueFrom);
        if (reference?.arn) expect(valueFrom).toContain(reference.arn);
      }),
    );
  });
});

describe('a simulation', () => {
  const result = { EvalActionName: 'ssm:GetParameters' };

  test('says what is allowed, denied or just not allowed', () => {
    const results = (['allowed', 'explicitDeny', 'implicitDeny'] as const).map((decision) => ({
      ...result,
      EvalResourceName: decision,
      EvalDecision: decision,
    }));
    expect(Object.fromEntries(decisionsOf(results))).toEqual({
      allowed: 'allowed',
      explicitDeny: 'explicitly denied',
      implicitDeny: 'not allowed',
    });
  });

  test('that lacks values of the moment decides nothing', () => {
    const denied = { ...result, EvalResourceName: 'a', EvalDecision: 'implicitDeny' } as const;
    expect(decisionsOf([{ ...denied, MissingContextValues: ['aws:SourceIp'] }]).get('a')).toBe('unclear');
  });

  test('that answers for all resources together is taken by its parts', () => {
    const parts = (['allowed', 'implicitDeny'] as const).map((decision, index) => ({
      EvalResourceName: ['a', 'b'][index]!,
      EvalResourceDecision: decision,
    }));
    const whole = { ...result, EvalResourceName: 'a', EvalDecision: 'implicitDeny' } as const;
    expect([...decisionsOf([{ ...whole, ResourceSpecificResults: parts }])]).toEqual([
      ['a', 'allowed'],
      ['b', 'not allowed'],
    ]);
  });

  test('that says nothing is empty', () => expect(decisionsOf(undefined).size).toBe(0));
});

describe('a secret', () => {
  test.each<[string, (situation: Situation) => void, RegExp]>([
    [
      'that does not exist',
      ({ world }) => world.secrets.clear(),
      /^error secrets .*:secret:shop\/db-AbCdEf: there is no such secret; `web\/DB` refers to it/,
    ],
    [
      'that is marked for deletion',
      ({ world }) => world.secrets.set(SECRET, { deletedAt: new Date(0), policy: false }),
      /^error secrets .*marked for deletion/,
    ],
    [
      'that is a parameter which does not exist',
      ({ world }) => world.parameters.delete('/shop/token'),
      /^error secrets .*parameter\/shop\/token: there is no such parameter; `web\/TOKEN` refers to it/,
    ],
    [
      'that is a parameter of another account',
      ({ web }) => (web.secrets = [{ name: 'X', valueFrom: 'arn:aws:ssm:eu-central-1:999999999999:parameter/x/y' }]),
      /^notice secrets .*another account/,
    ],
    [
      'of a private registry that does not exist',
      ({ web }) => (web.repositoryCredentials = { credentialsParameter: SECRET.replace('db', 'hub') }),
      /^error secrets .*`web\/repositoryCredentials` refers to it/,
    ],
    [
      'that a policy denies',
      ({ world }) => world.decisions.set(SECRET, 'explicitly denied'),
      new RegExp(`^error secret-access ${SECRET}: a policy denies the execution role \`${EXECUTION_ROLE}\``),
    ],
    [
      'that no policy allows',
      ({ world }) => world.decisions.set(SECRET, 'not allowed'),
      /^error secret-access .*may not read it\. Allow `secretsmanager:GetSecretValue` on it/,
    ],
    [
      'that no policy of the role allows, while the secret has its own',
      ({ world }) => {
        world.decisions.set(SECRET, 'not allowed');
        world.secrets.set(SECRET, { deletedAt: null, policy: true });
      },
      /^warning secret-access .*it is not certain/,
    ],
    [
      'that no policy of the role allows, while its own may not be read',
      ({ world }) => {
        world.decisions.set(SECRET, 'not allowed');
        world.denied.add('secretsmanager:GetResourcePolicy');
      },
      /^warning secret-access .*it is not certain/,
    ],
    [
      'whose ARN is not complete, so that no policy can be expected to name it',
      ({ world, web }) => {
        const valueFrom = SECRET.slice(0, -'-AbCdEf'.length);
        web.secrets = [{ name: 'DB', valueFrom }];
        world.decisions.set(valueFrom, 'not allowed');
      },
      /^warning secret-access .*it is not certain/,
    ],
    [
      'whose access depends on the moment',
      ({ world }) => world.decisions.set(PARAMETER, 'unclear'),
      /^warning secret-access .*Allow `ssm:GetParameters` on it/,
    ],
    [
      'that is a parameter given by name, which no policy allows',
      ({ world }) => world.decisions.set('arn:aws:ssm:eu-central-1:123456789012:parameter/flag', 'not allowed'),
      /^error secret-access web\/FLAG: .*Allow `ssm:GetParameters`/,
    ],
  ])('%s', async (_title, spoil, finding) => {
    expect(await findingsOf(spoil)).toEqual([expect.stringMatching(finding)]);
  });

  test.each(['hunter2', 'hunter2!'])(
    'that was given in place of a reference is not repeated: %s',
    async (valueFrom) => {
      const findings = await findingsOf(({ web }) => (web.secrets = [{ name: 'PASSWORD', valueFrom }]));
      expect(findings).toEqual([expect.stringMatching(/^error secrets web\/PASSWORD: /)]);
      expect(findings.join()).not.toContain('hunter2');
    },
  );

  test('is found among more parameters than one call takes', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `/many/${index}`);
    const findings = await findingsOf(({ world, web }) => {
      web.secrets = names.map((valueFrom, index) => ({ name: `P${index}`, valueFrom }));
      world.parameters = new Set(names.filter((name) => name !== '/many/59'));
    });
    expect(findings).toEqual([expect.stringMatching(/^error secrets \/many\/59: there is no such parameter/)]);
  });
});
