import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { AnalysisState } from '../../src/analysis/analysis.ts';
import type { Window } from '../../src/analysis/window.ts';
import { holdsAndCatches } from '../mutant.ts';
import { criterion, dispersion, row, rows, windows } from './arbitraries.ts';
import { after, below, beside, coreOf, judgedBy, logEvidenceOf, windowAt, windowsOf } from './core.ts';

holdsAndCatches(
  'a window that is taken twice, or again later, counts once',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(windows, criterion, dispersion, fc.array(fc.nat(), { maxLength: 5 }), (all, by, phi, again) => {
        const repeated = all.flatMap((window, index) => [
          window,
          window,
          ...again.map((back) => all[back % (index + 1)]!),
        ]);
        const plan = judgedBy(by, phi);
        expect(after(core, plan, repeated)).toEqual(after(core, plan, all));
      }),
    );
  },
  [
    {
      name: 'whatever comes is taken',
      file: 'analysis/analysis',
      from: 'state.throughMs !== null && ',
      to: 'false && ',
    },
    { name: 'the last one twice', file: 'analysis/analysis', from: 'window.toMs <= state', to: 'window.toMs < state' },
    {
      name: 'where it ended is forgotten',
      file: 'analysis/analysis',
      from: 'throughMs: window.toMs',
      to: 'throughMs: window.fromMs',
    },
  ],
);

holdsAndCatches(
  'what is known survives as JSON at any point',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(windows, criterion, dispersion, (all, by, phi) => {
        const plan = judgedBy([by, beside(2)], phi);
        const tests = core.testsOf(plan);
        const stored = all.reduce(
          (state, window) =>
            JSON.parse(JSON.stringify(core.takeWindow(state, window, tests, plan.analysis))) as AnalysisState,
          core.startAnalysis(tests),
        );
        expect(stored).toEqual(after(core, plan, all));
      }),
    );
  },
  [
    {
      name: 'a limit of nothing gives an infinite likelihood',
      file: 'analysis/guard',
      from: 'Math.min(Math.max(limit, LEAST), 1 - LEAST)',
      to: 'limit',
    },
    {
      name: 'a start that JSON does not know',
      file: 'analysis/analysis',
      from: 'const NOTHING = { requests: 0,',
      to: 'const NOTHING = { requests: -0,',
    },
  ],
);

const leaves = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? Object.values(value).reduce<number>((sum, each) => sum + leaves(each), 0)
    : 1;

holdsAndCatches(
  'what is known is as large after many windows as after one',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(windows, criterion, (all, by) => {
        const plan = judgedBy([by, below(0.02)]);
        expect(leaves(after(core, plan, all))).toBe(leaves(after(core, plan, all.slice(0, 1))));
      }),
    );
  },
  [
    {
      name: 'windows are collected',
      file: 'analysis/analysis',
      from: 'throughMs: window.toMs,',
      to: 'throughMs: window.toMs, seen: [...(state.seen ?? []), window],',
    },
  ],
);

holdsAndCatches(
  'evidence goes on through the stages: where a weight changed does not matter to it',
  coreOf,
  (core) => {
    fc.assert(
      fc.property(windows, criterion, dispersion, (all, by, phi) => {
        const plan = judgedBy(by, phi);
        const inOneStage = all.map((window) => ({ ...window, stage: 0 }));
        expect(logEvidenceOf(core, plan, all)).toBe(logEvidenceOf(core, plan, inOneStage));
      }),
    );
  },
  [
    {
      name: 'evidence begins anew at each stage',
      file: 'analysis/analysis',
      from: '({ ...tally, atStage: NOTHING_YET })',
      to: '({ ...tally, atStage: NOTHING_YET, evidence: tally.evidence.map(() => 0) })',
    },
  ],
);

holdsAndCatches(
  'windows without requests in one arm, without bad requests, or without data leave the evidence beside the stable alone',
  coreOf,
  (core) => {
    const empty = fc.oneof(
      fc.constant(windowAt(0, [0, 0, 0, 0])),
      row.map(([n, , e]) => windowAt(0, [n, 0, e, 0])),
      row.map(([, N, , E]) => windowAt(0, [0, N, 0, E])),
      row.map(([n, N]) => windowAt(0, [n, N, 0, 0])),
      row.map((counts) => ({ ...windowAt(0, counts), candidate: null })),
      row.map((counts) => ({ ...windowAt(0, counts), stable: null })),
    );
    const inOrder = (all: readonly Window[]) =>
      all.map((window, minute) => ({ ...window, fromMs: minute, toMs: minute + 1 }));
    fc.assert(
      fc.property(
        rows,
        fc.array(empty, { minLength: 1, maxLength: 4 }),
        fc.nat(),
        dispersion,
        (full, none, at, phi) => {
          const plan = judgedBy(beside(1.25), phi);
          const filled = windowsOf(full);
          const mixed = inOrder(filled.toSpliced(at % (filled.length + 1), 0, ...none));
          expect(logEvidenceOf(core, plan, mixed)).toBe(logEvidenceOf(core, plan, inOrder(filled)));
        },
      ),
    );
  },
  [
    {
      name: 'nothing of nothing is divided',
      file: 'analysis/rateTest',
      from: 'candidate.requests === 0 || stable.requests === 0 || events === 0',
      to: 'false',
    },
    {
      name: 'a window without stable requests begins anew',
      file: 'analysis/rateTest',
      from: 'return evidence;',
      to: 'return noRateEvidence;',
    },
  ],
);
