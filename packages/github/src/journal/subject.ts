import { goalText, planText, type JournalRecord } from '@deploy-actions/strategy';

/** Of `git log --oneline`, in characters. */
const LONGEST = 120;

/** A record as the first line of its commit: what happened, for a person who reads the log. */
export function subjectOf(record: JournalRecord): string {
  const line = plain(wordsOf(record));
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 1).trimEnd()}…`;
}

function wordsOf(record: JournalRecord): string {
  switch (record.kind) {
    case 'opened':
      return `opened: ${record.release} to ${record.target}, ${record.plan.strategy} ${planText(record.plan.stages)}`;
    case 'taken-over':
      return `taken over from ${record.from.id} by ${record.owner.id}: ${record.why}`;
    case 'left':
      return `left to whoever goes on: ${record.why}`;
    case 'noted':
      return `noted: ${Object.keys(record.note).join(', ')}`;
    case 'intended':
      return `intended: ${goalText(record.goal)}${record.why === '' ? '' : `: ${record.why}`}`;
    case 'applied':
      return `${APPLIED[String(record.sent)]}: ${goalText(record.goal)}: ${record.detail}`;
    case 'verified':
      return `verified: ${record.weight}% on the candidate`;
    case 'smoke-tested':
      return `smoke test ${record.passed ? 'passed' : 'failed'}: ${record.why}`;
    case 'judged':
      return `judged: ${record.decision}: ${record.why}`;
    case 'lost':
      return `lost: ${record.windows} ${record.windows === 1 ? 'window' : 'windows'} without counts`;
    case 'commanded':
      return `${record.command}, by ${record.by}: ${record.why}`;
    case 'foreign':
      return `foreign: ${record.what}`;
    default:
      return `ended: ${record.result}: ${record.reason}`;
  }
}

const APPLIED: Readonly<Record<string, string>> = {
  true: 'sent',
  false: 'was so already',
  null: 'sent, perhaps',
};

/**
 * What others said may hold anything. Control characters would play with a terminal; `@` before a name and `#` would have
 * GitHub notify people and link issues.
 */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\p{C}|#|(?<!\w)@/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
