import { annotate, type Log } from '@deploy-actions/toolkit';
import { facts, planLines } from './describe.ts';
import { placeOf } from './inspect.ts';
import type { Summary } from './summary.ts';

/** The plan in the log, and in annotations what a person must act on. */
export function show(log: Log, { document, inspection, warnings, notes, digest }: Summary): void {
  for (const [name, value] of facts(document)) log.line(`${name}: ${value}`);
  for (const line of planLines(document.plan)) log.line(line);
  for (const { job, changes } of inspection?.seen ?? [])
    for (const line of changes.lines) log.line(`${placeOf(job)}: ${line}`);
  for (const note of notes) log.line(note);
  log.line(`digest: ${digest}`);
  const { name } = document.environment;
  for (const message of warnings) annotate({ level: 'warning', title: `Plan for ${name}`, message });
  const { override } = document;
  if (override === null) return;
  const by = `${override.reason} (by ${override.by || 'unknown'})`;
  const message = override.past === null ? `${by}. Nothing was in its way.` : `${by}. It went past: ${override.past}`;
  annotate({ level: override.past === null ? 'notice' : 'warning', title: `Override for ${name}`, message });
}
