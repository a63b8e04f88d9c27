import { automaton } from './redact/automaton.ts';
import { patternsOf } from './redact/forms.ts';
import { views } from './redact/views.ts';

const MASK = '***';

/**
 * A function that replaces every secret in a text by `***`: as it is, and in base64 (also within something longer, such as
 * `user:password`), in hexadecimal digits, URL-encoded, and escaped as in JSON or HTML. Where secrets overlap, all of them go.
 * A secret of several lines goes line by line, too; so does the beginning of one that is cut off by `…`.
 *
 * Takes time in proportion to the text, whatever the secrets are.
 *
 * @param secrets those of less than three characters are left where they are: they would be everywhere. So is one that is part
 *   of the mask itself.
 */
export function redactor(secrets: readonly string[]): (text: string) => string {
  const patterns = patternsOf(secrets);
  if (patterns.length === 0) return (text) => text;
  const find = automaton(patterns);
  return (text) => {
    // 1 for each character that belongs to a secret
    const hidden = new Uint8Array(text.length);
    let any = false;
    for (const view of views(text)) {
      for (const [from, to] of find(view.units)) {
        hidden.fill(1, view.starts[from], view.starts[to]);
        any = true;
      }
    }
    return any ? masked(text, hidden) : text;
  };
}

function masked(text: string, hidden: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < text.length;) {
    const isHidden = hidden[from] === 1;
    const next = hidden.indexOf(isHidden ? 0 : 1, from);
    const to = next === -1 ? text.length : next;
    parts.push(isHidden ? MASK : text.slice(from, to));
    from = to;
  }
  return parts.join('');
}
