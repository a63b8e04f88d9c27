import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction, type ActionRun } from '@deploy-actions/runner';
import { startSandbox, type Sandbox } from '@deploy-actions/sandbox';
import type { Contestant } from '../contestants.ts';
import { deploymentsOf, holdsWithin, tasksOf, type Row, type World } from './row.ts';

/** Platform seconds per real second. Actions look as often as they do in production, so waits are too long rather than too short. */
export const SPEED = 20;
/** The time that every action is given, in minutes. */
const WAIT_MINUTES = 1;
/** How long the world may take to come to rest after the action has returned, in seconds. */
const SETTLE_SECONDS = 30;

/** How one action did in one row. */
export interface Performance {
  readonly exitCode: number;
  /** The output `result`, where an action has one. */
  readonly result: string | null;
  /** The last error that it wrote, on one line; the last warning of a green run; null without either. */
  readonly message: string | null;
  readonly seconds: number;
  readonly world: World;
  /** What is not as the truth has it; empty for an honest run. */
  readonly faults: readonly string[];
  /** Whether the cause was to be named, and was not. */
  readonly unnamed: boolean;
}

/** Runs an action in the world of a row, and looks what came of it. */
export async function perform(row: Row, contestant: Contestant): Promise<Performance> {
  await using sandbox = await startSandbox({
    speed: SPEED,
    scenario: {
      services: [{ name: 'shop', ...row.service }],
      quirks: row.quirks ?? { staleReadsMs: 0 },
      faults: [...(row.faults ?? [])],
    },
  });
  const workspace = mkdtempSync(join(tmpdir(), 'compare-'));
  const order = { sandbox, workspace, image: row.image ?? 'shop:v2', waitMinutes: WAIT_MINUTES };
  const inputs = await contestant.inputs(order);
  const before = (await deploymentsOf(sandbox)).length;
  const cancellation = new AbortController();

  const running = runAction({
    folder: contestant.folder,
    workspace,
    inputs,
    env: { ...sandbox.env },
    signal: cancellation.signal,
  });
  const returned = new AbortController();
  const others = meanwhile(row, sandbox, () => cancellation.abort(), returned.signal);
  const run = await running.finally(() => returned.abort());
  await others;
  const world = await settled(sandbox, before);
  const message = lastMessage(run);
  return {
    exitCode: run.exitCode,
    result: run.outputs['result'] ?? null,
    message,
    seconds: Math.round(run.durationMs / 1_000),
    world,
    faults: faultsOf(row, run, world),
    unnamed: row.tells !== undefined && !row.tells.test(message ?? ''),
  };
}

/** The row's others act as soon as the first task of the new release is there; never, when the action returns before. */
async function meanwhile(row: Row, sandbox: Sandbox, cancel: () => void, returned: AbortSignal): Promise<void> {
  if (row.meanwhile === undefined) return;
  const begun = () => tasksOf(sandbox).some(({ taskDefinitionArn }) => !taskDefinitionArn.endsWith(':1'));
  await holdsWithin(WAIT_MINUTES * 60, () => returned.aborted || begun());
  if (!returned.aborted) await row.meanwhile(sandbox, cancel);
}

async function settled(sandbox: Sandbox, before: number): Promise<World> {
  const newest = () => statusOfNewest(sandbox);
  const atReturn = await newest();
  await holdsWithin(SETTLE_SECONDS, async () => !/PENDING|IN_PROGRESS|REQUESTED/.test(await newest()));
  const deployments = (await deploymentsOf(sandbox)).map(({ status }) => status as string);
  return {
    registered: succeeded(sandbox, 'RegisterTaskDefinition'),
    deployments: deployments.slice(0, deployments.length - before).toReversed(),
    atReturn,
    serves: tasksOf(sandbox)
      .filter(({ lastStatus }) => lastStatus === 'RUNNING')
      .flatMap(({ containers }) => containers.map(({ image }) => image))
      .toSorted(),
  };
}

/** By the sandbox's own books: lists may be stale. */
async function statusOfNewest(sandbox: Sandbox): Promise<string> {
  const { ecs } = sandbox.state() as { ecs: { services: { currentServiceDeployment: string }[] } };
  const serviceDeploymentArns = [ecs.services[0]!.currentServiceDeployment];
  const { serviceDeployments } = await sandbox.invoke('ecs', 'DescribeServiceDeployments', { serviceDeploymentArns });
  return serviceDeployments[0].status;
}

/** Calls that took effect, also those whose answer was lost on the way. */
function succeeded({ calls }: Sandbox, action: string): number {
  return calls
    .snapshot()
    .filter(
      (call) => call.action === action && (call.error === null || call.fault === 'drop') && call.fault !== 'reset',
    ).length;
}

function lastMessage({ annotations, exitCode }: ActionRun): string | null {
  const level = exitCode === 0 ? 'warning' : 'error';
  const message = annotations.findLast((each) => each.level === level)?.message;
  return message === undefined ? null : message.replace(/\s+/g, ' ').trim();
}

function faultsOf(row: Row, run: ActionRun, world: World): string[] {
  const faults: string[] = [];
  const green = run.exitCode === 0;
  if (green !== (row.exitCode === 0)) faults.push(green ? 'green' : 'red');
  if (run.durationMs > (row.withinSeconds ?? Infinity) * 1_000) faults.push('only when the time was up');
  const untrue = (row.holds ?? []).filter(({ holds }) => !holds(world)).map(({ otherwise }) => otherwise);
  return [...faults, ...untrue];
}
