import { createHash } from 'node:crypto';
import { factReader, type Facts } from '../src/changes/facts.ts';
import type { Commit } from '../src/history.ts';

/**
 * Commits on one line with these messages, the newest first. In a message, `$0` is the id of the first commit and `$0~`
 * the beginning of it.
 */
export function messageHistory(messages: readonly string[]): Commit[] {
  const shas = messages.map((_, index) => createHash('sha1').update(`${index}`).digest('hex'));
  const commits = messages.map((message, index): Commit => {
    const text = message.replaceAll(/\$(\d+)(~?)/g, (_, other: string, short: string) =>
      shas[Number(other)]!.slice(0, short === '' ? 40 : 9),
    );
    const [subject = '', ...body] = text.split('\n');
    return {
      sha: shas[index]!,
      parents: index === 0 ? [] : [shas[index - 1]!],
      author: { name: 'Ann', email: 'ann@example.com' },
      date: index,
      subject,
      body: body.join('\n').trim(),
    };
  });
  return commits.toReversed();
}

export function factsOfMessages(messages: readonly string[]): Facts[] {
  return messageHistory(messages).map(factReader());
}
