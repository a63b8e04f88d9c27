/** What one run of hurl is given. */
export interface HurlRun {
  /** An absolute path: `-` alone would be standard input. */
  readonly file: string;
  /** The folder for its report; must not exist yet, or hurl would add to what is there. */
  readonly reportFolder: string;
  /** The file with the variables; null without any. Values are no arguments: every process of a machine can read those. */
  readonly variablesFile: string | null;
}

/** The arguments of hurl (5.0 or newer), one by one: no shell reads them. */
export function hurlArguments({ file, reportFolder, variablesFile }: HurlRun): readonly string[] {
  return [
    '--no-color',
    '--no-output',
    '--report-json',
    reportFolder,
    ...(variablesFile === null ? [] : ['--variables-file', variablesFile]),
    '--',
    file,
  ];
}

/** The content of a file for `--variables-file`, which has one `name=value` a line. */
export function variablesText(variables: Readonly<Record<string, string>>): string {
  return Object.entries(variables)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
