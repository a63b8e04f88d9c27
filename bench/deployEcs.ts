import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { countCalls } from './calls.ts';
import { ours, peerIn } from './contestants.ts';
import { measureDeployments } from './lag.ts';
import { printReport, type Report, type Side } from './report.ts';
import { bundleBytes } from './sizes.ts';
import { measureStartUp } from './startUp.ts';
import { round, summarise } from './statistics.ts';

/** Deployments of each contestant, and how many of them at the same time: they mostly sleep. */
const DEPLOYMENTS = 12;
const AT_ONCE = 6;

/**
 * What deploy-ecs costs, in ratios that hold on any machine because both sides are measured in the same run.
 *
 * @param args `[--peer FOLDER] [--runs N] [--json FILE]`; FOLDER (or PEER_FOLDER) is a checkout of
 *   aws-actions/amazon-ecs-deploy-task-definition, with its dist/
 */
export async function benchDeployEcs(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { peer: { type: 'string' }, runs: { type: 'string', default: '20' }, json: { type: 'string' } },
  });
  const peer = values.peer ?? process.env['PEER_FOLDER'];
  const runs = Number(values.runs);
  const contestants = [ours, ...(peer ? [peerIn(peer)] : [])];

  console.log(`Start-up: ${runs} rounds …`);
  const startUps = await measureStartUp(contestants, runs);
  const sides: Side[] = [];
  for (const [index, contestant] of contestants.entries()) {
    console.log(`Deployments by ${contestant.name} in unscaled time …`);
    const deployments = await measureDeployments(contestant, DEPLOYMENTS, AT_ONCE);
    sides.push({
      name: contestant.name,
      version: contestant.version,
      startUpMs: startUps[index]!,
      lagSeconds: summarise(deployments.map(({ lagSeconds }) => lagSeconds)),
      platformSeconds: summarise(deployments.map(({ platformSeconds }) => platformSeconds)),
      calls: deployments.map(({ calls }) => countCalls(calls)),
      bundleBytes: bundleBytes(contestant),
    });
  }

  const [our, their] = sides as [Side, Side | undefined];
  const report: Report = {
    node: process.version,
    bareNodeMs: startUps.at(-1)!,
    sides,
    targets: {
      ...(their && {
        'start-up to first request, of the peer’s': {
          measured: round(our.startUpMs.median / their.startUpMs.median),
          atMost: 0.75,
        },
      }),
      'mean lag after ECS has finished, seconds': { measured: our.lagSeconds.mean, atMost: 3 },
      'set-up calls and calls beyond one per look': {
        measured: Math.max(...our.calls.map(({ setUp, extra }) => setUp.length + extra)),
        atMost: 4,
      },
    },
  };
  printReport(report);
  if (values.json) writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
}
