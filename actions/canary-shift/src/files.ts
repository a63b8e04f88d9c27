import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '@deploy-actions/toolkit';

/** The text of a file that an input names, or what is wrong with that. */
export async function textOf(
  input: string,
  file: string,
  workspace: string,
): Promise<{ readonly text: string } | { readonly problem: Problem }> {
  try {
    return { text: await readFile(path.resolve(workspace, file), 'utf8') };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const why = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a folder' : String(code);
    return { problem: { input, message: `\`${file}\` cannot be read: ${why}.` } };
  }
}
