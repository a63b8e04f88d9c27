import { describe, expect, test } from '@jest/globals';
import { redacted } from '../../src/report/redacted.ts';
import { runSuite } from '../../src/run/suite.ts';
import { suite } from '../run/models.ts';
import { options } from '../run/world.ts';
import { recordings, resultOf } from './recorded.ts';
import { TOKEN } from './recording.ts';

const recorded = recordings();

/** What each suite in suites/ ends as, when the real hurl has run it. */
const ENDS: readonly (readonly [string, 'passed' | 'failed' | 'unreachable', string])[] = [
  ['passed', 'passed', 'passed'],
  ['retried', 'passed', 'passed'],
  ['status', 'failed', 'line 2: HTTP 200: expected as written, found <404>'],
  ['asserts', 'failed', 'line 5: jsonpath "$.status" == "down": expected string <down>, found string <up>; 3 more'],
  ['body', 'failed', 'line 4: other: expected as written, found Assert body value: -other'],
  ['refused', 'unreachable', 'GET http://127.0.0.1:1/: Failed to connect'],
  ['retriedInVain', 'unreachable', 'no answer in 3 attempts: GET http://127.0.0.1:1/: Failed to connect'],
  ['name', 'unreachable', 'Could not resolve host: nobody.invalid'],
  ['timeout', 'unreachable', 'Operation timed out after'],
  ['answeredThenReset', 'failed', 'GET {{base}}/reset: Empty reply from server'],
  ['cutOff', 'failed', 'end of response with 90 bytes missing'],
  ['notTls', 'failed', 'TLS connect error'],
  ['syntax', 'failed', 'line 2: [Asserts: expected what hurl can run, found Parsing JSON'],
  ['variable', 'failed', 'Undefined variable: you must set the variable nobody'],
  ['empty', 'failed', 'expected at least one request, found none'],
  ['hidden', 'failed', 'line 6: jsonpath "$.status" == "down"'],
];

describe('a run of hurl', () => {
  test.each(ENDS)('of %s.hurl has %s: %s', (name, result, reason) => {
    expect(resultOf(name, recorded[name]!)).toMatchObject({ result, reason: expect.stringContaining(reason) });
  });

  test('is recorded for each suite, and each is in the table', () => {
    expect(Object.keys(recorded).toSorted()).toEqual(ENDS.map(([name]) => name).toSorted());
  });

  test('tells each expectation that was not met, with the response', () => {
    const [{ lastBad } = { lastBad: null }] = resultOf('asserts', recorded['asserts']!).addresses;
    expect(lastBad).toMatchObject({
      request: 'GET http://127.0.0.1:8080/json',
      status: 200,
      mismatches: [
        { what: 'line 5: jsonpath "$.status" == "down"', expected: 'string <down>', found: 'string <up>' },
        { what: 'line 6: jsonpath "$.version" == "v3"', expected: 'string <v3>', found: 'string <v2>' },
        { what: 'line 7: jsonpath "$.none" exists', expected: 'something', found: 'none' },
        { what: 'line 8: header "content-type" contains "xml"', expected: 'contains string <xml>' },
      ],
      excerpt: { body: expect.stringContaining('"version":"v2"') },
    });
  });

  test('tells the phases of its last request, in milliseconds', () => {
    const timing = resultOf('status', recorded['status']!).addresses[0]?.last?.timing;
    const { timings } = (recorded['status']!.report as any)[0].entries[0].calls[0];
    expect(timing).toEqual({
      dnsMs: timings.name_lookup / 1_000,
      connectMs: (timings.connect - timings.name_lookup) / 1_000,
      tlsMs: null,
      ttfbMs: timings.start_transfer / 1_000,
      totalMs: timings.total / 1_000,
    });
  });

  test('counts the attempts of the request that was retried', () => {
    expect(resultOf('retried', recorded['retried']!).addresses).toMatchObject([{ attempts: 3 }]);
  });
});

describe('what nobody may see', () => {
  async function shown(name: string): Promise<string> {
    const result = resultOf(name, recorded[name]!);
    const others = [{ name, severity: 'gating', run: () => Promise.resolve(result) } as const];
    return JSON.stringify(redacted(await runSuite(suite(), options({ others }))));
  }

  test('is a token that was sent in a header, also where the server echoes it', async () => {
    expect(JSON.stringify(Object.values(recorded['asserts']!.bodies))).toContain(TOKEN);
    expect(await shown('asserts')).not.toContain(TOKEN);
  });

  test('is a query', async () => {
    expect(await shown('asserts')).not.toContain('session=abc');
    expect(await shown('refused')).not.toContain('token=abc');
  });

  test('is a response in which hurl knows of a secret that we do not', () => {
    expect(resultOf('hidden', recorded['hidden']!).addresses[0]?.lastBad).toMatchObject({ excerpt: null });
  });
});

describe('a run that did not come to its end', () => {
  const { asserts, passed } = recorded;

  test('has failed when the time was over, and when it was stopped', () => {
    const ended = { report: null, stderr: '', exitCode: 128, durationMs: 180_000 };
    expect(resultOf('passed', passed!, { ...ended, ending: 'over' })).toMatchObject({
      result: 'failed',
      reason: 'not within 3m',
    });
    expect(resultOf('passed', passed!, { ...ended, ending: 'stopped' })).toMatchObject({
      result: 'failed',
      reason: 'stopped before it had passed',
    });
  });

  test('never passes: by its exit code, by its report, or without one', () => {
    for (const change of [{ exitCode: 1 }, { report: null }, { ending: 'over' as const }]) {
      expect(resultOf('passed', passed!, change).result).toBe('failed');
    }
    expect(resultOf('asserts', asserts!, { exitCode: 0 }).result).toBe('failed');
  });

  test('tells what was printed where there is no report', () => {
    const said = { report: null, stderr: 'hurl: cannot open shared object file', exitCode: 127 };
    expect(resultOf('passed', passed!, said).reason).toContain('found hurl: cannot open shared object file');
  });
});
