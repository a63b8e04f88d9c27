/**
 * Whether a text has a word within it that is no part of a longer one. A word is what versions, commits and digests are made of:
 * `1.2.1` is neither in `1.2.10` nor in `11.2.1`, `1.2.1.4` or `1.2.1-rc.1`; it is in `v1.2.1`, `app-1.2.1.jar` and `is 1.2.1.`.
 */
export function hasWord(text: string, word: string): boolean {
  if (word === '') return false;
  const isNumber = /^\d/.test(word);
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + word.length)) {
    const before = text.slice(Math.max(0, at - NEAR), at);
    const after = text.slice(at + word.length, at + word.length + NEAR);
    // the v of a version
    const start = isNumber ? before.replace(/v$/, '') : before;
    if (!GOES_BEFORE.test(start) && !GOES_ON.test(after)) return true;
  }
  return false;
}

/** Characters on either side that decide. */
const NEAR = 3;

/** A letter or digit; another number and a point. */
const GOES_BEFORE = /(?:[\p{L}\p{N}_]|\d\.)$/u;

/** A letter or digit; a point and another number; what a version has after its numbers. */
const GOES_ON = /^(?:[\p{L}\p{N}_]|\.\d|[-+][\p{L}\p{N}])/u;
