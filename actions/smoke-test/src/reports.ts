import { mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { annotationsOf, jsonReport, junitReport, markdownReport, type Report } from '@deploy-actions/observe';
import { annotate, messageWithCauses, writeSummary, type Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';

export interface ReportFile {
  readonly input: 'junit-file' | 'json-file';
  /** Absolute. */
  readonly path: string;
}

/** Where reports are to be written; makes their folders, since after the run it would be too late to complain. */
export async function prepareReports(
  inputs: Inputs,
  workspace: string,
): Promise<{ readonly files: readonly ReportFile[]; readonly problems: readonly Problem[] }> {
  const files = (['junit-file', 'json-file'] as const).flatMap((input) => {
    const given = inputs[input];
    return given === undefined ? [] : [{ input, path: path.resolve(workspace, given) }];
  });
  const problems = await Promise.all(files.map(problemsOf));
  const isSame = files.length === 2 && files[0]!.path === files[1]!.path;
  const same = { input: 'json-file', message: '`junit-file` and `json-file` are the same file.' };
  return { files, problems: [...problems.flat(), ...(isSame ? [same] : [])] };
}

async function problemsOf({ input, path: file }: ReportFile): Promise<Problem[]> {
  try {
    await mkdir(path.dirname(file), { recursive: true });
    const found = await stat(file).catch(() => null);
    return found?.isDirectory() === true ? [{ input, message: `\`${input}\` is a folder: name a file in it.` }] : [];
  } catch (error) {
    return [
      { input, message: `\`${input}\` is in a folder that cannot be made (${(error as NodeJS.ErrnoException).code}).` },
    ];
  }
}

/** Tells how it ended: files, job summary, annotations. What cannot be written is a warning, and changes no verdict. */
export async function tell(
  report: Report,
  title: string,
  files: readonly ReportFile[],
  annotations: boolean,
): Promise<readonly ReportFile[]> {
  const written = await Promise.all(files.map((file) => write(file, report, title)));
  writeSummary(markdownReport(report, title));
  if (annotations) for (const annotation of annotationsOf(report)) annotate(annotation);
  return written.flat();
}

async function write(file: ReportFile, report: Report, title: string): Promise<ReportFile[]> {
  const text = file.input === 'json-file' ? jsonReport(report) : junitReport(report, title);
  try {
    await writeFile(file.path, text);
    return [file];
  } catch (error) {
    annotate({ level: 'warning', title: 'Smoke test', message: `${file.input}: ${messageWithCauses(error)}` });
    return [];
  }
}
