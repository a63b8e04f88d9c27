import { annotate, writeSummary, type Annotation } from '@deploy-actions/toolkit';
import { brief } from './brief.ts';

export interface Untidy {
  readonly level: Annotation['level'];
  /** Name of the target. */
  readonly target: string;
  /** Why it could not be undone, and what comes next. */
  readonly why: string;
  /** What a person has to type. */
  readonly commands: readonly string[];
}

/** Tells what a rollout whose traffic is where it belongs has left on its target: the next deployment would meet it. */
export function tellUntidy({ level, target, why, commands }: Untidy): void {
  const said = `What the rollout changed of ${target} for itself is not undone yet; the traffic is not touched by that. ${brief(why)}`;
  const byHand = commands.length === 0 ? [] : ['By hand:', ...commands];
  annotate({ level, title: `${target}: not configured as before`, message: [said, ...byHand].join('\n') });
  // what AWS says is data: in a block that it cannot end, it becomes no Markdown
  const lines = [said, ...byHand].map((line) => line.replaceAll('````', "''''"));
  writeSummary(['', '````text', ...lines, '````', ''].join('\n'));
}
