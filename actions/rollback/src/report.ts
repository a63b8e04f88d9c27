import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { annotate, type Context } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

/** Writes what people keep of a rollback. It has happened by then: what is in the way of a file is a warning. */
export async function writeReport(
  { inputs, workspace }: Pick<Context<Inputs>, 'inputs' | 'workspace'>,
  text: string,
): Promise<string> {
  const file = inputs['report-file'];
  if (file === undefined) return '';
  try {
    const place = path.resolve(workspace, file);
    await mkdir(path.dirname(place), { recursive: true });
    await writeFile(place, text);
    return file;
  } catch (error) {
    const message = `\`${file}\` could not be written: ${(error as Error).message}`;
    annotate({ level: 'warning', title: 'Report', message });
    return '';
  }
}
