import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { idTokenOf } from '../src/idToken.ts';
import { jobOf } from '../src/job.ts';

const SECRET = 'request-secret';
let close: (() => void) | null = null;

afterEach(() => close?.());

/** Answers one after the other as given, the last one for ever; what was asked is in `asked`. */
async function endpoint(...answers: (readonly [status: number, body: string])[]) {
  const asked: { readonly url: string; readonly authorization: string | undefined }[] = [];
  const listener: RequestListener = (request, response) => {
    const [status, body] = answers[Math.min(asked.length, answers.length - 1)]!;
    asked.push({ url: request.url!, authorization: request.headers.authorization });
    response.writeHead(status).end(body);
  };
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  close = () => {
    server.close();
    server.closeAllConnections();
  };
  const { port } = server.address() as AddressInfo;
  const env = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `http://127.0.0.1:${port}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET,
  };
  return { asked, env, ask: idTokenOf(env)! };
}

describe('the OIDC token of a job', () => {
  test('is asked for by an audience, with the secret that the job has for that', async () => {
    const { asked, ask } = await endpoint([200, JSON.stringify({ count: 3, value: 'a.b.c' })]);
    expect(await ask('sts.amazonaws.com')).toBe('a.b.c');
    expect(await ask('api://a b')).toBe('a.b.c');
    expect(asked).toEqual([
      { url: '/token?api-version=2.0&audience=sts.amazonaws.com', authorization: `Bearer ${SECRET}` },
      { url: '/token?api-version=2.0&audience=api%3A%2F%2Fa%20b', authorization: `Bearer ${SECRET}` },
    ]);
  });

  test('is asked for again where GitHub fails, or answers something else', async () => {
    const { asked, ask } = await endpoint([503, 'busy'], [429, ''], [200, '<html>'], [200, '{"value":"a.b.c"}']);
    expect(await ask('a')).toBe('a.b.c');
    expect(asked).toHaveLength(4);
  });

  test.each([
    [
      'a refusal, at once',
      [401, `no ${SECRET}`],
      /^GitHub did not give the job's OIDC token: it answered HTTP 401\.$/,
      1,
    ],
    ['no token in the answer', [200, '{"secret":1}'], /holds no token/, 4],
    ['null', [200, 'null'], /holds no token/, 4],
    ['no JSON', [200, `not ${SECRET}`], /is no JSON/, 4],
  ] as const)('is not given: %s', async (_, answer, message, calls) => {
    const { asked, ask } = await endpoint(answer);
    const failure = await ask('a').catch((error: Error) => error.message);
    expect(failure).toMatch(message);
    expect(failure).not.toContain(SECRET);
    expect(asked).toHaveLength(calls);
  });

  test('is not given where nobody listens: neither address nor secret is told', async () => {
    const { env, ask } = await endpoint([200, '']);
    close!();
    const failure = await ask('a').catch((error: Error) => error.message);
    expect(failure).toBe("GitHub did not give the job's OIDC token: it cannot be reached (ECONNREFUSED).");
    expect(failure).not.toContain(env.ACTIONS_ID_TOKEN_REQUEST_URL);
  });

  test.each([
    ['nothing', {}],
    ['an empty address', { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: SECRET }],
    ['no secret', { ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1' }],
  ])('cannot be asked for with %s', (_, env) => {
    expect(idTokenOf(env)).toBeNull();
  });
});

test('a job is named by run and attempt, and hands on nothing of the runner’s own', async () => {
  const { env } = await endpoint([200, '']);
  const lines: string[] = [];
  const job = jobOf({ line: (text) => lines.push(text) }, { ...env, GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' });
  job.say('hello');
  expect([job.id, job.env, lines]).toEqual(['7-2', { GITHUB_RUN_ID: '7', GITHUB_RUN_ATTEMPT: '2' }, ['hello']]);
  expect(jobOf({ line: () => undefined }, {})).toMatchObject({ id: 'local-1', idToken: null });
});
