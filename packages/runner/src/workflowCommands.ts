/** One line such as `::error file=app.yml,line=3::message` that an action prints for the runner. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly data: string;
}

const KNOWN = new Set([
  'error',
  'warning',
  'notice',
  'debug',
  'group',
  'endgroup',
  'add-mask',
  'set-output',
  'save-state',
  'stop-commands',
  'echo',
  'add-matcher',
  'remove-matcher',
  'set-env',
  'add-path',
]);

const COMMAND = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/s;

/** Parses a line of output; undefined when it is not a command that the runner knows. */
export function parseCommand(line: string): WorkflowCommand | undefined {
  const match = COMMAND.exec(line);
  const name = match?.[1]?.toLowerCase();
  if (match === null || name === undefined || !KNOWN.has(name)) return undefined;
  return { name, properties: parseProperties(match[2] ?? ''), data: unescapeData(match[3] ?? '') };
}

/**
 * Reads the commands out of a stream of lines. Between `::stop-commands::token` and `::token::` every line is plain text.
 * The two lines themselves are text as well, as in GitHub's log.
 */
export class CommandReader {
  private stopToken: string | undefined;

  read(line: string): WorkflowCommand | undefined {
    if (this.stopToken !== undefined) {
      if (line.trim().toLowerCase() === `::${this.stopToken.toLowerCase()}::`) this.stopToken = undefined;
      return undefined;
    }
    const command = parseCommand(line);
    if (command?.name !== 'stop-commands') return command;
    if (command.data !== '' && !KNOWN.has(command.data.toLowerCase())) this.stopToken = command.data;
    return undefined;
  }
}

export function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

export function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}

function parseProperties(text: string): Record<string, string> {
  const properties: Record<string, string> = {};
  for (const part of text.split(',')) {
    const equals = part.indexOf('=');
    if (equals > 0) properties[part.slice(0, equals).trim()] = unescapeProperty(part.slice(equals + 1));
  }
  return properties;
}
