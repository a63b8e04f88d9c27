import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { runAction, type ActionRun } from '@deploy-actions/runner';
import { startAzure, type Azure } from '@deploy-actions/sandbox';

/** A checkout of a release of Azure/webapps-deploy: a judge of the sandbox that we did not write. */
const PEER = process.env['AZURE_PEER_FOLDER'] ?? '';

/** What that action asks of the Azure CLI, which has signed in before it: who, where, and a token. */
function azureCli(azure: Azure): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'az-'));
  const resourceManager = azure.endpoint.replace('https', 'http');
  const answers = {
    'account show': { id: azure.env['AZURE_SUBSCRIPTION_ID'] },
    'cloud show': { endpoints: { resourceManager }, suffixes: {} },
    'account get-access-token': { accessToken: azure.accessToken() },
  };
  const program = path.join(folder, 'az');
  writeFileSync(
    program,
    `#!${process.execPath}\nconsole.log(JSON.stringify(${JSON.stringify(answers)}[process.argv.slice(2).filter((each) => !each.startsWith('-')).slice(0, 2).join(' ')]));\n`,
  );
  chmodSync(program, 0o755);
  return folder;
}

function runPeer(azure: Azure, workspace: string, inputs: Record<string, string>): Promise<ActionRun> {
  return runAction({
    folder: PEER,
    workspace,
    env: { ...azure.env, PATH: [azureCli(azure), process.env['PATH']].join(path.delimiter) },
    inputs: { 'app-name': 'shop', 'slot-name': 'staging', ...inputs },
  });
}

/** What serves each slot, once it has come up. */
async function releases(azure: Azure): Promise<Record<string, string>> {
  await azure.clock.sleep(20_000);
  const { sites } = azure.state() as { sites: { slots: { name: string; release: string }[] }[] };
  return Object.fromEntries(sites[0]!.slots.map(({ name, release }) => [name, release]));
}

const workspace = () => mkdtempSync(path.join(tmpdir(), 'azure-peer-'));

describe('Azure/webapps-deploy', () => {
  test('deploys an image to a slot, unmodified, and does not look whether it runs', async () => {
    await using azure = await startAzure({ speed: 20, scenario: { sites: [{ name: 'shop', image: 'shop:v1' }] } });

    const run = await runPeer(azure, workspace(), { images: 'shop:v2-crash' });

    expect(run).toMatchObject({ exitCode: 0 });
    expect(await releases(azure)).toEqual({ production: 'shop:v1', staging: 'shop:v2-crash' });
  });

  test('publishes a package by a connection that it trusts', async () => {
    await using azure = await startAzure({ speed: 20, scenario: { sites: [{ name: 'shop', package: 'shop:v1' }] } });
    const folder = workspace();
    const manifest = strToU8(JSON.stringify({ name: 'shop', version: '2.0.0' }));
    writeFileSync(path.join(folder, 'shop.zip'), zipSync({ 'package.json': manifest }));

    const run = await runPeer(azure, folder, { package: path.join(folder, 'shop.zip') });

    expect(run).toMatchObject({ exitCode: 0 });
    expect(await releases(azure)).toEqual({ production: 'shop:v1', staging: 'shop:2.0.0' });
  });

  test('fails with what Kudu says of a package that is none', async () => {
    await using azure = await startAzure({ speed: 20, scenario: { sites: [{ name: 'shop', package: 'shop:v1' }] } });
    azure.faults.add({ on: 'kudu:deploy', kind: 'error', message: 'Odd.' });
    const folder = workspace();
    writeFileSync(path.join(folder, 'shop.zip'), zipSync({ 'a.txt': strToU8('a') }));

    const run = await runPeer(azure, folder, { package: path.join(folder, 'shop.zip') });

    expect(run.exitCode).toBe(1);
    expect(azure.calls.snapshot().some(({ action }) => action === 'publish')).toBe(true);
  });
});
