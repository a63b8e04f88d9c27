import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/**
 * Calls back for each line of a stream, and for an unfinished last one; resolves when the stream has ended or was
 * destroyed. Lines end as in GitHub's log: with LF, CR LF or CR, and nothing else (`node:readline` takes U+2028 too).
 */
export function splitLines(stream: Readable, onLine: (line: string) => void): Promise<void> {
  const decoder = new StringDecoder('utf8');
  let rest = '';

  const accept = (text: string): void => {
    // A CR at the end of a chunk may be half of a CR LF.
    const lines = (rest + text).split(/\r\n|\n|\r(?!$)/);
    rest = lines.pop() ?? '';
    for (const line of lines) onLine(line);
  };
  stream.on('data', (chunk: Buffer) => accept(decoder.write(chunk)));

  return new Promise((resolve) => {
    stream.once('end', () => {
      accept(decoder.end());
      if (rest !== '') onLine(rest.replace(/\r$/, ''));
    });
    stream.once('error', () => resolve());
    stream.once('close', () => resolve());
  });
}
