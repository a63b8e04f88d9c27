import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { startGitHub, startSandbox } from '@deploy-actions/sandbox';
import { parse } from 'yaml';
import { mutations, runBundle } from './e2e.ts';

const read = (file: string) => parse(readFileSync(fileURLToPath(new URL(`../../${file}`, import.meta.url)), 'utf8'));
const { on, jobs } = read('examples/ecs-service-canary/.github/workflows/rollout.yml');
const { permissions, steps } = jobs.rollout;
const step = steps.find(({ uses }: { uses: string }) => uses.startsWith('org/deploy-actions/canary-shift@'));

test('the example steers by each command that there is, and reconciles by the clock', async () => {
  const declared = readFileSync(fileURLToPath(new URL('../../canary-shift/action.yml', import.meta.url)), 'utf8');
  const [, commands] = /# @type enum ([^\n]*)\n {2}command:/.exec(declared)!;
  expect(on.workflow_dispatch.inputs.command.options).toEqual(commands!.split(' | '));
  expect(on.schedule).toHaveLength(1);
  expect(step.with.command).toBe("${{ inputs.command || 'reconcile' }}");
});

test('the example may do what it does, and changes nothing where nothing is left open', async () => {
  const service = { name: step.with.service, trafficShifting: {} };
  await using sandbox = await startSandbox({
    speed: 60,
    scenario: { cluster: step.with.cluster, services: [service] },
  });
  const { 'id-token': _, ...may } = permissions;
  await using github = await startGitHub({ scenario: { tokens: [{ token: 'ghs_job', permissions: may }] } });

  const inputs = { ...step.with, command: 'reconcile' };
  const run = await runBundle('canary-shift', sandbox, inputs, { env: { ...github.env, ...sandbox.env } });

  expect([run.outputs['result'], run.log]).toEqual(['unchanged', run.log]);
  expect(run.outputs['reason']).toContain('Nothing is left open');
  expect(mutations(sandbox)).toEqual([]);
  expect(github.calls.snapshot().filter(({ status }) => status === 403)).toEqual([]);
});
