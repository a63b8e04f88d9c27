import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Assessment } from '../../src/analysis/assess.ts';
import type { Situation } from '../../src/verdict/decide.ts';
import type { Decision, Rule } from '../../src/verdict/verdict.ts';
import { holdsAndCatches, type Load } from '../mutant.ts';
import { anySituation, part, some } from './arbitraries.ts';

type Core = typeof import('../../src/verdict/decide.ts') & typeof import('../../src/verdict/verdict.ts');

const coreOf = async (load: Load): Promise<Core> => ({
  ...(await load<typeof import('../../src/verdict/decide.ts')>('verdict/decide')),
  ...(await load<typeof import('../../src/verdict/verdict.ts')>('verdict/verdict')),
});

const ranks: readonly Decision[] = ['promote', 'hold', 'rollback'];
const order: readonly Rule[] = ['abort', 'evidence', 'deadline', 'data', 'bake'];

const rank = ({ decision }: { readonly decision: Decision }) => ranks.indexOf(decision);

holdsAndCatches(
  'the verdict is the worst of its parts',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const verdict = core.verdictOf(parts, 'nothing speaks against it');
        expect(rank(verdict)).toBe(Math.max(0, ...parts.map(rank)));
        expect(verdict.why).toBe(verdict.parts[0]?.why ?? 'nothing speaks against it');
        expect(new Set(verdict.parts)).toEqual(new Set(parts));
        const rules = verdict.parts
          .filter(({ decision }) => decision === verdict.decision)
          .map(({ rule }) => order.indexOf(rule));
        expect(rules).toEqual(rules.toSorted((a, b) => a - b));
      }),
    );
  },
  [
    {
      name: 'the first of its parts',
      file: 'verdict/verdict',
      from: 'parts.toSorted((a, b) => weight(b) - weight(a))',
      to: '[...parts]',
    },
    {
      name: 'the best of its parts',
      file: 'verdict/verdict',
      from: 'weight(b) - weight(a)',
      to: 'weight(a) - weight(b)',
    },
    {
      name: 'the order of the rules alone',
      file: 'verdict/verdict',
      from: 'decisions.indexOf(decision) * rules.length + ',
      to: '',
    },
    {
      name: 'a rollback is less than a hold',
      file: 'verdict/verdict',
      from: "'promote', 'hold', 'rollback'",
      to: "'promote', 'rollback', 'hold'",
    },
    {
      name: 'the deadline before the evidence',
      file: 'verdict/verdict',
      from: "'evidence', 'deadline'",
      to: "'deadline', 'evidence'",
    },
  ],
);

holdsAndCatches(
  'abort beats whatever else is so',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(anySituation, (all) => {
        const verdict = core.decide({ ...all, aborts: ['A person asked for it.'] });
        expect(verdict.decision).toBe('rollback');
        expect(verdict.why).toBe('A person asked for it.');
        expect(core.decide({ ...all, smoke: 'failed' }).decision).toBe('rollback');
      }),
    );
  },
  [
    { name: 'abort is not heard', file: 'verdict/decide', from: '...ofAborts(situation),', to: '' },
    {
      name: 'abort holds',
      file: 'verdict/decide',
      from: "decision: 'rollback', rule: 'abort'",
      to: "decision: 'hold', rule: 'abort'",
    },
    {
      name: 'the evidence tells first',
      file: 'verdict/verdict',
      from: "'abort', 'evidence'",
      to: "'evidence', 'abort'",
    },
    { name: 'a failed smoke test is not heard', file: 'verdict/decide', from: "smoke === 'failed'", to: 'false' },
  ],
);

holdsAndCatches(
  'one more criterion never makes the verdict better, whatever it says; but what it shows to be idle may wait beyond its time',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(anySituation, some, fc.nat(), (all, more, at) => {
        const assessments = all.assessments.toSpliced(at % (all.assessments.length + 1), 0, ...more);
        const before = core.decide(all);
        const byTime = before.parts.every(({ decision, rule }) => decision === 'hold' || rule === 'deadline');
        const mayWait = byTime && all.plan.onNoTraffic !== 'rollback';
        const least = mayWait ? Math.min(rank(before), ranks.indexOf('hold')) : rank(before);
        expect(rank(core.decide({ ...all, assessments }))).toBeGreaterThanOrEqual(least);
      }),
      { numRuns: 5_000 },
    );
  },
  [
    {
      name: 'the first criterion decides alone',
      file: 'verdict/decide',
      from: '...ofEvidence(assessments)',
      to: '...ofEvidence(assessments.slice(0, 1))',
    },
    {
      name: 'one good criterion is enough',
      file: 'verdict/decide',
      from: '...(excused ? [] : traffic)',
      to: "...(excused || assessments.some(({ standing }) => standing === 'good') ? [] : traffic)",
    },
  ],
);

/** Written from what is promised, not from how it is decided. */
function mayPromote({ plan: of, stage: index, nowMs, startedAtMs, verifiedAtMs, aborts, ...seen }: Situation): boolean {
  const { bake, weight } = of.stages[index]!;
  const isPast = (ms: number) => ms <= nowMs;
  if (verifiedAtMs === null || !isPast(verifiedAtMs) || !isPast(startedAtMs)) return false;
  if (verifiedAtMs < startedAtMs || nowMs - verifiedAtMs < bake.minMs) return false;
  if (nowMs - startedAtMs >= of.deadlineMs || aborts.length > 0 || seen.smoke === 'failed') return false;
  if (!(seen.unread >= 0) || (seen.unread > 0 && seen.assessments.length > 0)) return false;
  if (of.criteria.length > seen.assessments.length) return false;
  const open = seen.assessments.filter((each) => each.standing !== 'good' && each.standing !== 'no-baseline');
  if (open.length === 0) return true;
  const lackTraffic = open.every(
    (each) => (each.standing === 'thin' || each.standing === 'no-data') && each.test.method.kind !== 'consecutive',
  );
  if (!lackTraffic || of.onNoTraffic !== 'smoke-only' || seen.smoke !== 'passed') return false;
  if (nowMs - verifiedAtMs < bake.maxMs) return false;
  const requestsOf = ({ test, tally: { atStage: at } }: Assessment) =>
    test.method.kind === 'rate' ? Math.min(at.candidate, at.stable) : at.candidate;
  const isIdle = (each: Assessment) => {
    const at = each.tally.atStage;
    const due = ((at.candidate + at.stable) * weight) / 100;
    const gaps = 2 * at.windows - at.counted.candidate - (weight === 100 ? at.windows : at.counted.stable);
    const isKnown = at.windows > 0 && gaps === 0;
    return isKnown && requestsOf(each) < of.analysis.minRequests && (due < 20 || at.candidate >= due / 2);
  };
  const judged = seen.assessments.filter(
    ({ standing: as, test }) => test.method.kind !== 'consecutive' && as !== 'no-baseline',
  );
  return judged.every(
    (each) => isIdle(each) || (each.standing === 'good' && requestsOf(each) >= of.analysis.minRequests),
  );
}

holdsAndCatches(
  'what is promoted is verified, has baked in time, and was judged by data; or is idle, and may go on by its smoke test',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(anySituation, (all) => {
        expect(core.decide(all).decision === 'promote').toBe(mayPromote(all));
      }),
      { numRuns: 12_000 },
    );
  },
  [
    { name: 'no bake floor', file: 'verdict/decide', from: 'leftMs <= 0', to: 'true' },
    {
      name: 'the floor counts from the start',
      file: 'verdict/clock',
      from: '? 0 : nowMs - verifiedAtMs;',
      to: '? nowMs : nowMs;',
    },
    {
      name: 'an unverified weight is good enough',
      file: 'verdict/decide',
      from: "verifiedAtMs === null ? [hold('The weight",
      to: "false ? [hold('The weight",
    },
    { name: 'no deadline', file: 'verdict/decide', from: 'lastedMs(situation) >= deadlineMs', to: 'false' },
    { name: 'unread windows are nothing', file: 'verdict/decide', from: 'unread > 0', to: 'false' },
    { name: 'a criterion may be forgotten', file: 'verdict/decide', from: '!assessed.has(each)', to: 'false' },
    { name: 'no data is no obstacle', file: 'verdict/decide', from: "assessment.standing === 'no-data'", to: 'false' },
    { name: 'thin data is no obstacle', file: 'verdict/decide', from: "assessment.standing !== 'thin'", to: 'true' },
    {
      name: 'health checks may be missing',
      file: 'verdict/decide',
      from: "standing === 'no-data' && !needsTraffic(test.method)",
      to: 'false',
    },
    {
      name: "an incident is nobody's",
      file: 'verdict/decide',
      from: "assessment.standing === 'incident'",
      to: 'false',
    },
    { name: 'idle without a smoke test', file: 'verdict/decide', from: " && situation.smoke === 'passed'", to: '' },
    { name: 'idle by any policy', file: 'verdict/decide', from: " && plan.onNoTraffic === 'smoke-only'", to: '' },
    {
      name: 'idle before its time',
      file: 'verdict/decide',
      from: 'smokeDecides && isOver(situation)',
      to: 'smokeDecides',
    },
    {
      name: 'unreached taken for idle',
      file: 'verdict/idle',
      from: ' && reaches(atStage, weight)',
      to: '',
    },
    { name: 'uncounted taken for idle', file: 'verdict/idle', from: 'isCounted(atStage, weight) && ', to: '' },
    { name: 'an unknown stable release', file: 'verdict/idle', from: 'counted.stable === windows', to: 'true' },
    {
      name: 'a source that fell silent is passed over',
      file: 'verdict/idle',
      from: "standing === 'no-data' || ",
      to: '',
    },
    { name: 'one idle criterion speaks for all', file: 'verdict/idle', from: 'lacking.every(', to: 'lacking.some(' },
    { name: 'times to come are past', file: 'verdict/clock', from: 'atMs <= nowMs', to: 'true' },
    { name: 'unread windows of no number', file: 'verdict/decide', from: '!Number.isSafeInteger(unread)', to: 'false' },
    { name: 'fewer unread windows than none', file: 'verdict/decide', from: ' || unread < 0', to: '' },
  ],
);
