import type { Finding, Locate } from '@deploy-actions/strategy';
import type { Entry } from './entries.ts';

/**
 * Variables that would be another text than the one that is written: YAML reads `007` as 7, `1.10` as 1.1 and `True` as true.
 *
 * @param text of the file
 */
export function misreadVariables(entries: readonly Entry[], text: string, locate: Locate): Finding[] {
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  return entries.flatMap(({ key: [top, name], value, path }) => {
    if (top !== 'variables' || (typeof value !== 'number' && typeof value !== 'boolean')) return [];
    const { line = 1, column = 1 } = locate({ path, offset: 0, message: '' });
    const [written] = /^[+-]?[\w.][\w.+-]*/.exec(lines[line - 1]?.slice(column - 1) ?? '') ?? [];
    if (written === undefined || written === String(value)) return [];
    return [{ path, offset: 0, message: `\`${name}\` would not be the text that is written here: put it in quotes` }];
  });
}
