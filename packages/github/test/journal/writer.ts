import type { JournalRecord } from '@deploy-actions/strategy';
import { connect } from '../../src/http/connect.ts';
import { createJournal } from '../../src/journal/journal.ts';
import { opened } from './records.ts';

/** What a process says at its end. */
export interface Said {
  readonly name: string;
  /** Whether it was the one. */
  readonly ok: boolean;
  /** What it found then. */
  readonly records: readonly JournalRecord[];
}

/**
 * A process that opens a rollout as soon as it is told to: `writer.js <API> <repository> <token> <name>`. It says `ready`, waits for
 * a line, and says what became of it.
 */
const [apiUrl, repository, token, name] = process.argv.slice(2) as [string, string, string, string];
const { signal } = new AbortController();
const github = connect({ apiUrl, repository, token, userAgent: 'test', signal, onWait: () => {} });
const journal = createJournal({ github, environment: 'production', target: 'sandbox/shop' });
const { head } = await journal.load();
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('data', resolve));
const { ok } = await journal.append([opened(name)], head);
const { records } = await journal.load();
const said: Said = { name, ok, records };
process.stdout.write(`${JSON.stringify(said)}\n`);
process.stdin.destroy();
