/** A text as it is, or without its escapes. */
export interface View {
  readonly units: Uint16Array;
  /** Where in the text each unit begins; one more than units, the last is where the text ends. */
  readonly starts: Uint32Array;
}

/** The text as it is, and without the escapes of each kind that it has. */
export function views(text: string): readonly View[] {
  return [
    view(text, plain),
    ...(text.includes('\\') ? [view(text, json), view(text, jsonOnce)] : []),
    ...(/[%+]/.test(text) ? [view(text, url)] : []),
    ...(text.includes('&') ? [view(text, html)] : []),
  ];
}

/**
 * A secret as it looks in a text without the escapes of JSON. How many backslashes a character has before it depends on how
 * often it was escaped, so all of them are left out, and what `\n` and its like stand for is the letter.
 */
export function foldedJson(secret: string): string {
  return secret.replaceAll('\\', '').replaceAll(/[\b\t\n\f\r]/g, (control) => LETTERS[control]!);
}

/** A space is `+` in a form, and `%20` elsewhere: it is taken for `+`. */
export function foldedPlus(secret: string): string {
  return secret.replaceAll(' ', '+');
}

const LETTERS: Readonly<Record<string, string>> = { '\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r' };

/** The code point at a place, null where there is none, and where the next one begins. */
type Reader = (text: string, at: number) => readonly [point: number | null, next: number];

function view(text: string, read: Reader): View {
  const units = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length + 1);
  let length = 0;
  const push = (unit: number, begins: number) => {
    units[length] = unit;
    starts[length] = begins;
    length += 1;
  };
  // what stands for nothing belongs to the unit after it
  let begins = 0;
  for (let at = 0; at < text.length;) {
    const [point, next] = read(text, at);
    at = next;
    if (point === null) continue;
    if (point > 0xffff) push(0xd800 + ((point - 0x10000) >> 10), begins);
    push(point > 0xffff ? 0xdc00 + ((point - 0x10000) & 0x3ff) : point, begins);
    begins = at;
  }
  starts[length] = text.length;
  return { units: units.subarray(0, length), starts };
}

const plain: Reader = (text, at) => [text.charCodeAt(at), at + 1];

const [BACKSLASH, PERCENT, AMPERSAND, PLUS, SPACE] = [0x5c, 0x25, 0x26, 0x2b, 0x20];

/** Folded as {@link foldedJson}. */
const json: Reader = (text, at) => {
  const unit = text.charCodeAt(at);
  const digits = unit === BACKSLASH && text[at + 1] === 'u' ? text.slice(at + 2, at + 6) : '';
  const [point, next] = /^[\da-f]{4}$/i.test(digits) ? [Number.parseInt(digits, 16), at + 6] : [unit, at + 1];
  if (point === BACKSLASH) return [null, next];
  return [point >= 8 && point <= 13 ? (LETTERS[String.fromCharCode(point)]?.charCodeAt(0) ?? point) : point, next];
};

const CONTROLS: Readonly<Record<string, string>> = { b: '\b', t: '\t', n: '\n', f: '\f', r: '\r' };

/** As JSON was escaped once: for secrets of which folding leaves too little. */
const jsonOnce: Reader = (text, at) => {
  if (text.charCodeAt(at) !== BACKSLASH) return [text.charCodeAt(at), at + 1];
  const letter = text[at + 1] ?? '';
  const digits = letter === 'u' ? text.slice(at + 2, at + 6) : '';
  if (/^[\da-f]{4}$/i.test(digits)) return [Number.parseInt(digits, 16), at + 6];
  if (!/^["\\/bfnrt]$/.test(letter)) return [BACKSLASH, at + 1];
  return [(CONTROLS[letter] ?? letter).charCodeAt(0), at + 2];
};

/** Folded as {@link foldedPlus}. What is no UTF-8 is ISO-8859-1. */
const url: Reader = (text, at) => {
  const first = byteAt(text, at);
  if (first === null) {
    const unit = text.charCodeAt(at);
    return [unit === SPACE ? PLUS : unit, at + 1];
  }
  if (first === SPACE) return [PLUS, at + 3];
  const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0;
  let point = more === 0 ? first : first & (0x3f >> more);
  for (let index = 1; index <= more; index += 1) {
    const byte = byteAt(text, at + 3 * index);
    if (byte === null || byte >> 6 !== 2) return [first, at + 3];
    point = (point << 6) | (byte & 0x3f);
  }
  return [point > 0x10ffff ? first : point, at + 3 * (point > 0x10ffff ? 1 : more + 1)];
};

function byteAt(text: string, at: number): number | null {
  if (text.charCodeAt(at) !== PERCENT) return null;
  const digits = text.slice(at + 1, at + 3);
  return /^[\da-f]{2}$/i.test(digits) ? Number.parseInt(digits, 16) : null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

const html: Reader = (text, at) => {
  const unit = text.charCodeAt(at);
  if (unit !== AMPERSAND) return [unit, at + 1];
  const [whole, decimal, hex, name] =
    /^&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/i.exec(text.slice(at, at + 12)) ?? [];
  if (whole === undefined) return [unit, at + 1];
  const point =
    name === undefined
      ? Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10)
      : NAMED[name.toLowerCase()]!.charCodeAt(0);
  return point > 0x10ffff ? [unit, at + 1] : [point, at + whole.length];
};
