import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from '@jest/globals';
import { readGate, type GateInputs } from '../../src/gate/gate.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.close();
    server.closeAllConnections();
  }
});

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function gateOf(inputs: Partial<GateInputs>) {
  const reading = await readGate({ env: {}, ...inputs });
  if ('problems' in reading) throw new Error(reading.problems.map(({ message }) => message).join('\n'));
  return reading.gate;
}

const ask = async (inputs: Partial<GateInputs>) => (await gateOf(inputs))!.ask(AbortSignal.timeout(20_000));

const file = (text: string) => ({ name: 'checks.yml', text, load: () => Promise.reject(new Error('none')) });
const once = 'defaults: { failureThreshold: 1, deadlineSeconds: 1 }\n';

test('without a check file or an entry check there is no gate', async () => {
  expect(await gateOf({})).toBeNull();
});

describe('a check file', () => {
  test('passes when the candidate answers as it says', async () => {
    const target = await serve((request, response) => response.end(request.url));
    const result = await ask({ target, file: file('checks: [{ httpGet: { path: /ready } }]') });
    expect([result.passed, result.reports.map((report) => report.result)]).toEqual([true, ['passed']]);
  });

  test('an answer that is wrong does not pass, and says why', async () => {
    const target = await serve((_request, response) => response.writeHead(500).end());
    const result = await ask({ target, file: file(`${once}checks: [{ httpGet: { path: /ready } }]`) });
    expect([result.passed, result.why]).toEqual([false, expect.stringContaining('500')]);
  });

  test('what is not there has not passed', async () => {
    const result = await ask({
      target: 'http://127.0.0.1:9',
      file: file(`${once}checks: [{ httpGet: { path: /ready } }]`),
    });
    expect(result.passed).toBe(false);
  });

  test('what is secret in it is told, so that it is masked, and in no reason', async () => {
    const target = await serve((request, response) => response.writeHead(500).end(request.headers.authorization));
    const text = `${once}checks: [{ httpGet: { path: /ready, headers: { authorization: "Bearer {{env.SHOP}}" } } }]`;
    const inputs = { target, file: file(text), env: { SHOP: 's3cr3t-value' } };
    expect((await gateOf(inputs))!.secrets).toContain('s3cr3t-value');
    expect(JSON.stringify(await ask(inputs))).not.toContain('s3cr3t-value');
  });

  test('all that is wrong is said at once, with its place', async () => {
    const reading = await readGate({
      env: {},
      file: file('checks: [{ httpGat: { path: /ready } }]'),
      entryCheck: { path: '/', timeoutMs: 1 },
    });
    expect(reading).toEqual({
      problems: [
        expect.objectContaining({ file: 'checks.yml', line: 1 }),
        { message: expect.stringContaining('say at which address') },
      ],
    });
  });
});

describe("the plan's entry check", () => {
  test('asks its path of the candidate', async () => {
    const asked: string[] = [];
    const target = await serve((request, response) => {
      asked.push(request.url!);
      response.end();
    });
    const { passed } = await ask({ target, entryCheck: { path: '/healthz', timeoutMs: 5_000 } });
    expect([passed, asked[0]]).toEqual([true, '/healthz']);
  });

  test('does not pass when the candidate has not answered well in time', async () => {
    const target = await serve((_request, response) => response.writeHead(503).end());
    expect(await ask({ target, entryCheck: { path: '/healthz', timeoutMs: 1_000 } })).toMatchObject({ passed: false });
  });
});
