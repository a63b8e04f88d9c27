import { describe, expect, test } from '@jest/globals';
import { commands, decisions, results, type Fact, type JournalRecord } from '@deploy-actions/strategy';
import fc from 'fast-check';
import { JournalError } from '../../src/journal/faults.ts';
import { messageOf, recordIn } from '../../src/journal/message.ts';
import { opened, plan, record } from './records.ts';

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '\n\n{"version":1}',
    '@octocat',
    'fixes #1',
    '\u001B[2J',
    '\u202Egnihtyna',
    '\u2028',
    '\ud800',
    '```',
    '\0',
  ),
);
const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const weight = fc.double({ min: 0, max: 100, noNaN: true });
const evidence = fc.array(finite, { maxLength: 8 });
const counted = fc.record({ requests: fc.nat(), events: fc.nat() });
const goal = fc.oneof(
  fc
    .constantFrom('prepare' as const, 'promote' as const, 'restore' as const, 'retire' as const)
    .map((kind) => ({ kind })),
  weight.map((value) => ({ kind: 'weight' as const, weight: value })),
);
const owner = fc.record({ id: text, name: text });
const note = fc.dictionary(text, fc.jsonValue() as fc.Arbitrary<unknown>);
const tally = fc.record({
  evidence,
  stableEvidence: fc.option(evidence),
  excess: fc.option(evidence),
  reached: fc.boolean(),
  candidate: counted,
  stable: counted,
  atStage: fc.record({
    windows: fc.nat(),
    counted: fc.record({ candidate: fc.nat(), stable: fc.nat() }),
    candidate: fc.nat(),
    stable: fc.nat(),
    checks: fc.nat(),
  }),
  missing: fc.nat(),
  failures: fc.nat(),
});
const analysis = fc.record({
  throughMs: fc.option(fc.nat()),
  stage: fc.nat(),
  tallies: fc.array(tally, { maxLength: 3 }),
});

const kind = <const K extends string>(name: K) => fc.constant(name);
const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.record({ kind: kind('opened'), rollout: text, target: text, release: text, plan: fc.constant(plan), note }),
  fc.record({ kind: kind('taken-over'), from: owner, why: text }),
  fc.record({ kind: kind('left'), why: text }),
  fc.record({ kind: kind('noted'), note }),
  fc.record({ kind: kind('intended'), goal, stage: fc.nat(), why: text }),
  fc.record({ kind: kind('applied'), goal, sent: fc.option(fc.boolean()), detail: text }),
  fc.record({ kind: kind('verified'), stage: fc.nat(), weight }),
  fc.record({ kind: kind('smoke-tested'), stage: fc.nat(), passed: fc.boolean(), why: text }),
  fc.record({ kind: kind('judged'), stage: fc.nat(), decision: fc.constantFrom(...decisions), why: text, analysis }),
  fc.record({ kind: kind('lost'), windows: fc.nat() }),
  fc.record({ kind: kind('commanded'), command: fc.constantFrom(...commands), by: text, why: text }),
  fc.record({ kind: kind('commanded'), command: kind('promote'), by: text, why: text, stage: fc.integer({ min: -1 }) }),
  fc.record({ kind: kind('foreign'), what: text }),
  fc.record({ kind: kind('ended'), result: fc.constantFrom(...results, 'rollback-failed' as const), reason: text }),
);
const anyRecord: fc.Arbitrary<JournalRecord> = fc
  .tuple(fact, fc.nat(), fc.integer({ min: 1 }), owner)
  .map(([each, atMs, epoch, who]) => record(each, { atMs, epoch, owner: who }));

/** As JSON gives it back: -0 is 0 there. */
const plainly = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('a message', () => {
  test('gives back its record, and is a short line of its own and a line of ASCII', () => {
    fc.assert(
      fc.property(anyRecord, (each) => {
        const message = messageOf(each);
        const [subject, empty, json, ...rest] = message.split('\n');
        expect([empty, rest]).toEqual(['', ['']]);
        expect(subject!.length).toBeLessThanOrEqual(120);
        expect(subject).not.toMatch(/[\p{C}#]|(?<!\w)@/u);
        expect(json).toMatch(/^[ -~]+$/);
        expect(json).not.toMatch(/[@#]/);
        expect(recordIn(message, 'x')).toEqual(plainly(each));
      }),
      { numRuns: 1_000 },
    );
  });

  test('that anybody else wrote is refused, by where it is; nothing else is ever thrown', () => {
    const message = fc.oneof(
      text,
      fc.json().map((json) => `x\n\n${json}`),
      // a record with one part of it in the place of another
      fc.tuple(anyRecord, fc.string({ maxLength: 5 }), fc.nat(2_000)).map(([each, put, at]) => {
        const whole = messageOf(each);
        return whole.slice(0, at) + put + whole.slice(at + put.length);
      }),
      fc.tuple(anyRecord, fc.jsonValue(), fc.nat()).map(([each, value, n]) => {
        const keys = Object.keys(each);
        return `x\n\n${JSON.stringify({ ...each, [keys[n % keys.length]!]: value })}`;
      }),
    );
    fc.assert(
      fc.property(message, (each) => {
        try {
          expect(recordIn(each, 'refs/x 1234')).toMatchObject({ version: 1 });
        } catch (error) {
          if (!(error instanceof JournalError)) throw error;
          expect(error.message).toMatch(/^refs\/x 1234 is /);
        }
      }),
      { numRuns: 2_000 },
    );
  });

  test('keeps what a later release of the action added to a record', () => {
    const json = JSON.stringify({ ...record({ kind: 'lost', windows: 1 }), more: { a: 1 } });
    expect(recordIn(`x\n\n${json}`, 'x')).toMatchObject({ kind: 'lost', more: { a: 1 } });
  });

  test.each<[string, object, string, RegExp]>([
    ['of a newer version', { version: 2, kind: 'new' }, 'newer', /record of version 2; .* reads up to 1.*newer one/],
    ['of an unknown kind', { kind: 'new' }, 'damaged', /`kind` must be/],
    ['with a weight that none is', { weight: 101 }, 'damaged', /`weight` must be <=100.*delete the ref/],
    ['without an owner', { owner: undefined }, 'damaged', /`owner` must be/],
    ['of no epoch', { epoch: 0 }, 'damaged', /`epoch` must be >=1/],
  ])('%s is refused: what is wrong, and what to do', (_name, change, fault, words) => {
    const json = JSON.stringify({ ...record({ kind: 'verified', stage: 0, weight: 10 }), ...change });
    const refusal = { fault, message: expect.stringMatching(words) };
    expect(() => recordIn(`x\n\n${json}`, 'refs/x 1234')).toThrow(expect.objectContaining(refusal));
  });
});

describe('is not written', () => {
  const judged = (value: number) => {
    const state = { throughMs: value, stage: 0, tallies: [] };
    return record({ kind: 'judged', stage: 0, decision: 'hold', why: '', analysis: state });
  };

  test.each<[string, JournalRecord, RegExp]>([
    ['infinity, which JSON has not', record({ kind: 'verified', stage: Infinity, weight: 1 }), /`stage` must be/],
    ['a time that is no number', record({ kind: 'lost', windows: NaN }), /`windows` must be/],
    ['what would be as long as a book', record({ kind: 'foreign', what: 'x'.repeat(60_000) }), /60\d+ bytes of 60000/],
  ])('%s', (_name, each, words) => {
    expect(() => messageOf(each)).toThrow(words);
    expect(() => messageOf(judged(1))).not.toThrow();
  });

  test('where people are told of a rollback: the address of a web hook is a secret', () => {
    const secret = 'https://hooks.example.com/T0/B0/s3cr3t';
    const told = { ...plan, notifications: [{ channel: 'slack' as const, to: [secret] }] };
    const message = messageOf({ ...opened('1'), plan: told } as JournalRecord);
    expect(message).not.toContain('s3cr3t');
    expect(recordIn(message, 'x')).toMatchObject({ kind: 'opened', plan: { notifications: [] } });
  });
});

test('tells people what happened', () => {
  const subjects = [
    opened('r-1', 'registry/shop@sha256:12'),
    record({ kind: 'intended', goal: { kind: 'weight', weight: 10 }, stage: 0, why: 'the entry gate passed' }),
    record({ kind: 'applied', goal: { kind: 'weight', weight: 10 }, sent: null, detail: 'no answer' }),
    record({ kind: 'commanded', command: 'abort', by: '@octocat', why: 'fixes #12' }),
    record({ kind: 'ended', result: 'rolled-back', reason: 'error rate\nof 5%' }),
  ].map((each) => messageOf(each).split('\n')[0]);
  expect(subjects).toEqual([
    'opened: registry/shop@sha256:12 to sandbox/shop, canary 10@1m..2m, 100@1m..2m',
    'intended: 10% of the traffic to the candidate: the entry gate passed',
    'sent, perhaps: 10% of the traffic to the candidate: no answer',
    'abort, by octocat: fixes 12',
    'ended: rolled-back: error rate of 5%',
  ]);
});
