import type { Report, ReportedAddress, ReportedCheck } from './model.ts';

/** One line of a check at one address. */
interface Case {
  readonly name: string;
  readonly seconds: number;
  readonly outcome: 'passed' | 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly text: string;
}

/**
 * JUnit XML: a test case for each check at each address. Failures are wrong answers, errors are no answers; an advisory check
 * that did not pass is skipped, since a reader that counts failures would gate on it.
 *
 * @param name of the test suite
 */
export function junitReport(report: Report, name = 'smoke-test'): string {
  const cases = report.checks.flatMap(casesOf);
  const all = gates(cases) || report.result === 'passed' ? cases : [...cases, suiteCase(report)];
  const totals = {
    tests: all.length,
    failures: count(all, 'failure'),
    errors: count(all, 'error'),
    skipped: count(all, 'skipped'),
    time: secondsText(report.durationMs / 1_000),
  };
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes({ name, ...totals })}>`,
    `  <testsuite${attributes({ name, ...totals, timestamp: report.begunAt })}>`,
    ...all.map((each) => caseXml(each, name)),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function casesOf(check: ReportedCheck): Case[] {
  const name = check.role === 'identity-again' ? `${check.name} (again)` : check.name;
  if (check.addresses.length === 0) {
    return [
      {
        name,
        seconds: check.durationMs / 1_000,
        outcome: check.result === 'skipped' ? 'skipped' : outcomeOf(check.result, check),
        message: check.reason,
        text: '',
      },
    ];
  }
  return check.addresses.map((each) => ({
    name: each.address === null ? name : `${name} at ${each.address}`,
    seconds: check.durationMs / 1_000,
    outcome: outcomeOf(each.result, check),
    message: each.reason,
    text: textOf(each),
  }));
}

function outcomeOf(result: ReportedAddress['result'], { severity }: ReportedCheck): Case['outcome'] {
  if (result === 'passed') return 'passed';
  if (severity === 'advisory') return 'skipped';
  return result === 'unreachable' ? 'error' : 'failure';
}

/** A run that did not pass has a case that says so: nothing was asked, or it was stopped. */
function suiteCase({ result, reason, durationMs }: Report): Case {
  const outcome = result === 'unreachable' ? 'error' : 'failure';
  return { name: 'all checks', seconds: durationMs / 1_000, outcome, message: reason, text: '' };
}

function gates(cases: readonly Case[]): boolean {
  return cases.some(({ outcome }) => outcome === 'failure' || outcome === 'error');
}

function textOf({ bad }: ReportedAddress): string {
  if (bad === null) return '';
  const mismatches = bad.mismatches.map(({ what, expected, found }) => `${what}: expected ${expected}, found ${found}`);
  return [bad.request, ...mismatches, ...(bad.excerpt === null ? [] : ['', bad.excerpt])].join('\n');
}

function caseXml({ name, seconds, outcome, message, text }: Case, suite: string): string {
  const open = `    <testcase${attributes({ name, classname: suite, time: secondsText(seconds) })}`;
  if (outcome === 'passed') return `${open}/>`;
  const type = outcome === 'skipped' ? {} : { type: outcome === 'error' ? 'unreachable' : 'failed' };
  const inner = `      <${outcome}${attributes({ message, ...type })}`;
  // JUnit's schemas allow text within failures and errors, and not all of them within skipped.
  const closed = text === '' || outcome === 'skipped' ? `${inner}/>` : `${inner}>${escaped(text)}</${outcome}>`;
  return [`${open}>`, closed, '    </testcase>'].join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value)).replaceAll(/[\t\n\r]/g, lineBreak)}"`)
    .join('');
}

function lineBreak(char: string): string {
  return `&#${char.codePointAt(0)};`;
}

/** For text and attributes. What XML 1.0 cannot hold at all, not even as a reference, becomes U+FFFD. */
function escaped(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replaceAll(/[&<>"\r]/g, (char) => ENTITIES[char]!);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
};

function count(cases: readonly Case[], outcome: Case['outcome']): number {
  return cases.filter((each) => each.outcome === outcome).length;
}

function secondsText(seconds: number): string {
  return seconds.toFixed(3);
}
