import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Fact, JournalRecord } from '@deploy-actions/strategy';
import { htmlReport, summaryMarkdown } from '../src/index.ts';
import { analysing, judged, opened, PLAN, recordsOf, verified, weight } from './rollouts.ts';

/** What means something to HTML, Markdown, GitHub, a runner or a terminal. */
const EVIL = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onload='alert(1)",
  '</title></style></svg><iframe src="https://evil.example">',
  '<!-- ',
  ']]>',
  '&lt;b&gt;',
  '| a | b |\n| --- | --- |',
  '```mermaid\nclick A "https://evil.example"\n```',
  '~~~',
  '%%{init: {"securityLevel": "loose"}}%%',
  '[link](https://evil.example)',
  '![image](https://evil.example/a.png)',
  'https://evil.example www.evil.example a@evil.example',
  '@acme/owners #123 $x^2$ `code` **bold** _it_ ~~gone~~',
  '::add-mask::x\n##[error]x',
  '\u202egnp.exe\u0000\u001b[31m\u2028',
  '</details>\n\n# Heading\n\n- list\n\n1. one',
  'x'.repeat(100_000),
  '\u{1f680}'.repeat(50_000),
  '\ud800',
];
const text = fc.oneof(
  fc.constantFrom(...EVIL),
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...EVIL), { maxLength: 3 }).map((each) => each.join(' ')),
);

const fact: fc.Arbitrary<Fact> = fc.oneof(
  text.map((why): Fact => ({ ...(weight(0) as Extract<Fact, { kind: 'intended' }>), why })),
  fc.constant(verified(1)),
  text.map((detail): Fact => ({ kind: 'applied', goal: { kind: 'restore' }, sent: null, detail })),
  fc.record({ kind: fc.constant('smoke-tested' as const), stage: fc.constant(0), passed: fc.boolean(), why: text }),
  text.map((why): Fact => judged(0, 'hold', why, analysing()(1, 0, [10, 10, 1, 1]))),
  fc.record({ kind: fc.constant('commanded' as const), command: fc.constant('abort' as const), by: text, why: text }),
  text.map((what): Fact => ({ kind: 'foreign', what })),
  text.map((why): Fact => ({ kind: 'left', why })),
  text.map((key): Fact => ({ kind: 'noted', note: { [key]: key } })),
  fc.record({ kind: fc.constant('ended' as const), result: fc.constant('failed' as const), reason: text }),
);

const records = fc
  .record({ names: fc.array(text, { minLength: 4, maxLength: 4 }), facts: fc.array(fact, { maxLength: 12 }) })
  .map(({ names: [rollout, target, release, owner], facts }): JournalRecord[] => {
    const stages = PLAN.stages.map((stage) => ({ ...stage, name: rollout! }));
    const first = {
      ...opened,
      rollout: rollout!,
      target: target!,
      release: release!,
      plan: { ...PLAN, stages },
    } as Fact;
    return recordsOf([[0, first], ...facts.map((each, index) => [index + 1, each] as const)]).map((record) => ({
      ...record,
      owner: { id: owner!, name: owner! },
    }));
  });

/** The tags that a text has, in their order, and whatever stands between quotes in them. */
function tagsOf(html: string): string[] {
  return [...html.matchAll(/<[^>]*>/g)].map(([tag]) => tag);
}

const OURS =
  /^<(?:!doctype html|html lang="en"|meta (?:charset="utf-8"|name="viewport" content="width=device-width"|http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'")|svg viewBox="0 0 860 220" role="img" aria-label="[^"<>]*"|path class="(?:grid|line (?:candidate|stable|limit))" d="[MHVLh\d. -]*"\/|circle class="(?:candidate|stable)" cx="[\d.]+" cy="[\d.]+" r="3"\/|text x="[\d.]+" y="[\d.]+" text-anchor="(?:start|middle|end)"|span (?:class="(?:candidate|stable|limit|good|bad|soft)"|title="[^"<>]*")|p class="(?:soft|legend)"|br|\/?(?:html|head|title|style|body|h1|h2|h3|p|b|table|thead|tbody|tr|th|td|figure|figcaption|svg|text|span))>$/;

describe('whatever the records say', () => {
  test('the page has our tags alone, each of them closed', () => {
    fc.assert(
      fc.property(records, (given) => {
        const page = htmlReport(given);
        const tags = tagsOf(page);
        expect(tags.filter((tag) => !OURS.test(tag))).toEqual([]);
        for (const name of ['html', 'style', 'table', 'td', 'svg', 'span', 'p', 'h3']) {
          const opening = tags.filter((tag) => new RegExp(`^<${name}[ >]`).test(tag)).length;
          expect([name, tags.filter((tag) => tag === `</${name}>`).length]).toEqual([name, opening]);
        }
        // oxlint-disable-next-line no-control-regex
        expect(page).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f\u202a-\u202e\u2028]/);
        expect(page.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('the summary has our Markdown alone', () => {
    fc.assert(
      fc.property(records, (given) => {
        const summary = summaryMarkdown(given);
        const [outside, charts] = apart(summary);
        // lines begin as ours do, and what others said has no mark left in it
        for (const line of outside) {
          expect(line).toMatch(
            /^(?:### |\*\*Why:\*\* |\*\*At last:\*\* |\| |_Not shown: |_Nothing was judged by metrics\._$|<details><summary>What happened<\/summary>$|<\/details>$|<sub>.*<\/sub>$|$)/,
          );
          const said = line
            .replace(/^### |^\*\*(?:Why|At last):\*\* | _\(after \w+\)_$|^_N.*_$|<\/?(?:sub|details|summary)>/g, '')
            .replaceAll(/&(?:#\d+|amp|lt|gt);/g, '');
          expect(said).not.toMatch(/[\\`*_[\]~#$@!<>]|:\/\/|www\./i);
          const cells = line.startsWith('| ') ? line.split('|').length : 0;
          expect([0, 4, 5, 10]).toContain(cells);
        }
        for (const chart of charts)
          expect(chart).toMatch(
            /^(?:%%\{init: \{"xyChart|xychart-beta$| {2}(?:title|x-axis|y-axis|line) ["[][\w ,;:.#-]*["\]][\d >.-]*$)/,
          );
        expect(summary.isWellFormed()).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('neither is too long, with 10,000 records', () => {
    const add = analysing();
    const longest = EVIL.map((evil) => evil.repeat(Math.ceil(3_000 / evil.length)));
    const facts = Array.from({ length: 10_000 }, (_, index): [number, Fact] => {
      const why = longest[index % longest.length]!;
      if (index % 3 === 0) return [index, { kind: 'foreign', what: why }];
      return [
        index,
        judged(index % 2, index % 2 === 0 ? 'hold' : 'promote', why, add(index, 0, [100, 900, index % 7, 9])),
      ];
    });
    const stages = Array.from({ length: 1_000 }, () => ({ ...PLAN.stages[0]!, name: '<&"\u{1f680}'.repeat(1_000) }));
    const given = recordsOf([[0, { ...opened, plan: { ...PLAN, stages } } as Fact], ...facts]);
    expect(Buffer.byteLength(htmlReport(given))).toBeLessThan(768 * 1024);
    expect(Buffer.byteLength(summaryMarkdown(given))).toBeLessThan(256 * 1024);
  });
});

/** Lines outside of charts, and within them. */
function apart(markdown: string): [outside: string[], charts: string[]] {
  const [outside, charts]: [string[], string[]] = [[], []];
  let isChart = false;
  for (const line of markdown.split('\n')) {
    if (line === '```mermaid' && !isChart) isChart = true;
    else if (line === '```' && isChart) isChart = false;
    else (isChart ? charts : outside).push(line);
  }
  expect(isChart).toBe(false);
  return [outside, charts];
}
