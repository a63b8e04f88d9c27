/** What the platform says is data: it must not become Markdown or HTML. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>|#~]/g, (char) => `\\${char}`).replace(/\s*\n\s*/g, ' ');
}

/** A span of code, in a table too. */
export function codeSpan(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}

/** A line within a fence: a value may hold line breaks, or a fence of its own. */
export function fenceSafe(line: string): string {
  return line.replace(/\r?\n/g, '\\n').replaceAll('```', "'''");
}
