/** What an action wants a person to see beside the log. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly title?: string;
  readonly file?: string;
  readonly line?: number;
}

const RESET = '\u001B[0m';
const STYLES = {
  error: '\u001B[31m',
  warning: '\u001B[33m',
  notice: '\u001B[36m',
  debug: '\u001B[90m',
  group: '\u001B[1m',
} as const;

type Style = keyof typeof STYLES;

/** Turns what happens in a run into lines for a person: groups under a ▸, annotations spelt out. */
export class Renderer {
  private readonly colour: boolean;
  private indent = '';

  constructor(colour: boolean) {
    this.colour = colour;
  }

  text(line: string): string[] {
    return [this.indent + line];
  }

  group(title: string): string[] {
    this.indent = '  ';
    return [this.paint(`▸ ${title}`, 'group')];
  }

  /** Above what a step of several says. */
  heading(title: string): string[] {
    this.indent = '';
    return [this.paint(`■ ${title}`, 'group')];
  }

  endGroup(): string[] {
    this.indent = '';
    return [];
  }

  debug(message: string): string[] {
    return this.block(`debug: ${message}`, 'debug');
  }

  annotation({ level, message, title, file, line }: Annotation): string[] {
    const place = file === undefined ? '' : ` ${file}${line === undefined ? '' : `:${line}`}`;
    const heading = title === undefined ? '' : `${title}: `;
    return this.block(`${level}${place}: ${heading}${message}`, level);
  }

  private block(text: string, style: Style): string[] {
    return text
      .split(/\r\n|\n|\r/)
      .map((line, index) => this.indent + this.paint(index === 0 ? line : `  ${line}`, style));
  }

  private paint(line: string, style: Style): string {
    return this.colour ? `${STYLES[style]}${line}${RESET}` : line;
  }
}
