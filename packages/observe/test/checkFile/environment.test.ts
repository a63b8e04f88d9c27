import { expect, test } from '@jest/globals';
import { suiteOfUrl } from '../../src/checkFile/one.ts';
import { readCheckFile } from '../../src/checkFile/read.ts';

const env = { SMOKE_PASSWORD: 'x', EMPTY: '' };

const FILE = `target: https://app.example.com
identity: { path: /version, json: { $.commit: '{{env.GITHUB_SHA}}' } }
checks:
  - httpGet: { path: /, auth: { bearer: 'a{{env.SMOKE_PASWORD}}' } }
  - name: two
    steps:
      - httpGet: { path: / }
        expect: { body: '{{env.EMPTY}}' }
      - httpGet: { path: '/{{ env.SMOKE_PASSWORD }}' }
`;

test('each variable that the environment does not have is a problem at its place', async () => {
  const reading = await readCheckFile(FILE, 'checks.yml', { env });
  const problems = 'problems' in reading ? reading.problems : [];
  expect(problems.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '2:48 `identity.json["$.commit"]` uses `{{env.GITHUB_SHA}}`, which the environment of the step does not have.',
    '4:43 `checks[0].httpGet.auth.bearer` uses `{{env.SMOKE_PASWORD}}`, which the environment of the step does not have. Did you mean `{{env.SMOKE_PASSWORD}}`?',
    '8:26 `checks[1].steps[0].expect.body` uses `{{env.EMPTY}}`, which is empty: a secret that does not exist gives an empty text.',
  ]);
});

test('without an environment, names are not looked up', async () => {
  expect(await readCheckFile(FILE, 'checks.yml')).toHaveProperty('suite');
});

test('for one URL, the problem names the input', async () => {
  const identity = { identity: '{{env.B}}', identityIn: 'json $.a', identityUrl: '/{{env.C}}' };
  const reading = await suiteOfUrl({ url: 'https://a/{{env.A}}', expectBody: '{{env.D}}', ...identity }, { env: {} });
  const problems = 'problems' in reading ? reading.problems : [];
  expect(new Set(problems.map(({ input }) => input))).toEqual(
    new Set(['expect-body', 'identity', 'identity-url', 'url']),
  );
});

test('the identity of one URL may be asked at a path of its host', async () => {
  const inputs = { url: 'https://a:8443/health?deep=1', identity: 'v2', identityIn: 'body', identityUrl: '/version' };
  expect(await suiteOfUrl(inputs)).toMatchObject({
    suite: { identity: { steps: [{ url: 'https://a:8443/version' }] } },
  });
});
