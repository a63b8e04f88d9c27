import type { Pattern } from './automaton.ts';
import { foldedJson, foldedPlus } from './views.ts';

/** Shorter secrets would be found everywhere. Characters. */
const SHORTEST = 3;

/** All that stands for a secret, where it is not merely escaped; for escapes see `views`. */
export function patternsOf(secrets: readonly string[]): readonly Pattern[] {
  const pieces = new Set(secrets.flatMap((secret) => [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]));
  return [...pieces]
    .filter((piece) => piece.length >= SHORTEST && piece.trim() !== '' && !/^\*+$/.test(piece))
    .flatMap((piece) => [literal(piece), ...escapedTwice(piece), ...hexadecimal(piece), ...base64(piece)])
    .flatMap((pattern) =>
      [...new Set([pattern.text, foldedJson(pattern.text), foldedPlus(pattern.text)])].map((text) => ({
        ...pattern,
        text,
      })),
    )
    .filter(({ text }) => text.length >= SHORTEST && text.trim() !== '');
}

function literal(text: string): Pattern {
  return { text, before: 0, after: 0 };
}

/** What is left of JSON within JSON when it is read once; only needed where folding leaves too little to look for. */
function escapedTwice(secret: string): readonly Pattern[] {
  return foldedJson(secret).length < SHORTEST ? [literal(JSON.stringify(secret).slice(1, -1))] : [];
}

function hexadecimal(secret: string): readonly Pattern[] {
  const digits = Buffer.from(secret).toString('hex');
  return [literal(digits), literal(digits.toUpperCase())];
}

/**
 * Three bytes are four characters, so there are three ways for a secret to stand within something longer. The characters at its
 * edges that also depend on its neighbours are not known, and belong to it.
 */
function base64(secret: string): readonly Pattern[] {
  const bytes = Buffer.from(secret);
  return [0, 1, 2].flatMap((shift) => {
    const shifted = Buffer.concat([Buffer.alloc(shift), bytes]);
    const before = shift === 0 ? 0 : 1;
    const after = (shifted.length * 8) % 6 === 0 ? 0 : 1;
    const characters = shifted.toString('base64');
    const text = characters.slice(Math.ceil((shift * 8) / 6), Math.floor((shifted.length * 8) / 6));
    return [text, text.replaceAll('+', '-').replaceAll('/', '_')].map((each) => ({ text: each, before, after }));
  });
}
