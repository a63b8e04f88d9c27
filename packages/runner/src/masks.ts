/** The values that must not be seen: each occurrence in a text is replaced by `***`. */
export class Masks {
  private readonly values = new Set<string>();

  /** Adds a secret, and each line of it: output reaches the log line by line. Blank text is no secret. */
  add(secret: string): void {
    for (const value of [secret, ...secret.split(/[\r\n]+/).map((line) => line.trim())]) {
      if (value.trim() !== '') this.values.add(value);
    }
  }

  /** Secrets that overlap in the text are hidden together, so that no end of one stays visible. */
  apply(text: string): string {
    const hidden: Array<{ start: number; end: number }> = [];
    for (const { start, end } of this.occurrences(text)) {
      const last = hidden.at(-1);
      if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
      else hidden.push({ start, end });
    }

    let masked = '';
    let shownTo = 0;
    for (const { start, end } of hidden) {
      masked += `${text.slice(shownTo, start)}***`;
      shownTo = end;
    }
    return masked + text.slice(shownTo);
  }

  private occurrences(text: string): Array<{ start: number; end: number }> {
    const found: Array<{ start: number; end: number }> = [];
    for (const value of this.values) {
      for (let start = text.indexOf(value); start >= 0; start = text.indexOf(value, start + 1)) {
        found.push({ start, end: start + value.length });
      }
    }
    return found.toSorted((one, other) => one.start - other.start);
  }
}
