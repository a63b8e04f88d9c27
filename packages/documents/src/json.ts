import type { Fault } from './fault.ts';

/** YAML takes more than JSON; a .json file that other tools cannot read is wrong. Null when it is JSON. */
export function jsonFault(text: string): Fault | null {
  if (matterWith(text) === null) return null;
  // the parser does not always say where, but a text that is good so far only wants more
  let [good, bad] = [0, text.length];
  while (good < bad) {
    const middle = Math.floor((good + bad) / 2);
    if (matterWith(text.slice(0, middle + 1)) === 'wrong') bad = middle;
    else good = middle + 1;
  }
  const message = good === text.length ? 'ends too early: this is not the end of JSON.' : 'is not JSON here.';
  return { message, offset: good };
}

/** What is the matter with a text: nothing, that it is cut off, or something within it. */
function matterWith(text: string): 'cut off' | 'wrong' | null {
  try {
    JSON.parse(text);
    return null;
  } catch (error) {
    const { message } = error as SyntaxError;
    const position = /at position (\d+)/.exec(message)?.[1];
    const atEnd = /^Unexpected end|^Unterminated/.test(message) || Number(position) >= text.length;
    return atEnd ? 'cut off' : 'wrong';
  }
}
