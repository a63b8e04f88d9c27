import * as core from '@actions/core';

/** The job log: one group per phase, one line per event worth reading, with the time since the start. */
export interface Log {
  /** Runs a phase within a group of its own. */
  phase<T>(title: string, body: () => Promise<T>): Promise<T>;
  line(text: string): void;
  debug(text: string): void;
}

export function createLog(now: () => number = () => performance.now()): Log {
  const start = now();
  return {
    phase: (title, body) => core.group(oneLine(title), body),
    line: (text) => core.info(`${elapsed(now() - start)}  ${oneLine(text)}`),
    debug: (text) => core.debug(text),
  };
}

/**
 * Text from files and platforms on one line, without anything that the runner takes for a command: it reads `::` at the
 * beginning of a line, and `##[` anywhere in it.
 */
export function oneLine(text: string): string {
  return text.replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n').replaceAll('##[', '## [');
}

/** `  0.4s`, ` 12.0s`, `2m05s`: at most six characters below an hour and a half. */
export function elapsed(ms: number): string {
  const seconds = ms / 1_000;
  if (seconds < 60) return `${seconds.toFixed(1)}s`.padStart(6);
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}m${String(whole % 60).padStart(2, '0')}s`.padStart(6);
}
