import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ActionRun, RunOptions } from '@deploy-actions/runner';
import { runStep } from './e2e.ts';

const DAY_MS = 86_400_000;

const day = (fromNow: number): string => new Date(Date.now() + fromNow * DAY_MS).toISOString().slice(0, 10);

/** A freeze that holds while tests run. */
export const FROZEN = `freezes: [${day(-1)} to ${day(1)}]`;

/** An image that nobody can move to another one. */
export const PINNED = `shop@sha256:${'1'.repeat(64)}`;

/** environments.yml with a production that has these lines, too. */
export function productionWith(...lines: readonly string[]): string {
  const all = [
    'branches: [main, release/**]',
    'tags: v**',
    'stages: 10@10m, 100',
    'criteria: error-rate < 1%',
    'ecs: { cluster: sandbox, service: shop }',
    ...lines,
  ];
  return `environments:\n  production:\n${all.map((line) => `    ${line}\n`).join('')}`;
}

/** A workspace with this environments.yml. */
export function workspaceWith(text: string, file = '.github/environments.yml'): string {
  const workspace = mkdtempSync(path.join(tmpdir(), 'plan-'));
  mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true });
  writeFileSync(path.join(workspace, file), text);
  return workspace;
}

/** Plans by an environments.yml. */
export function plan(
  text: string,
  inputs: Readonly<Record<string, string>> = {},
  options: Partial<RunOptions> = {},
): Promise<ActionRun> {
  return runStep('plan', { images: `web=${PINNED}`, ...inputs }, { workspace: workspaceWith(text), ...options });
}

/** What a later job gives to check a plan. */
export function toCheck({ outputs }: ActionRun): Readonly<Record<string, string>> {
  return { check: outputs['digest']!, approved: outputs['plan']! };
}

/** All that a person or another program reads of a run. */
export function everythingSaid({ log, summary, outputs, annotations }: ActionRun): string {
  return [...log, summary, ...Object.values(outputs), JSON.stringify(annotations)].join('\n');
}
