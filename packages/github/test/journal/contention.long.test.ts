import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { REF, start, type World } from './fixture.ts';
import { ended, opened } from './records.ts';
import type { Said } from './writer.ts';

const WRITER = fileURLToPath(new URL('writer.js', import.meta.url));
const WRITERS = 20;

/** Starts processes, lets all of them go at once when each has loaded the journal, and hears them out. */
async function race({ sandbox }: World): Promise<Said[]> {
  const at = [sandbox.apiUrl, sandbox.env['GITHUB_REPOSITORY']!, sandbox.env['GITHUB_TOKEN']!];
  const children = Array.from({ length: WRITERS }, (_, n) => {
    return spawn(process.execPath, [WRITER, ...at, `r-${n}`], { stdio: ['pipe', 'pipe', 'inherit'] });
  });
  const said = children.map(() => '');
  for (const [n, child] of children.entries()) child.stdout.on('data', (data) => (said[n] += String(data)));
  await Promise.all(children.map((child) => once(child.stdout, 'data')));
  for (const child of children) child.stdin.write('go\n');
  const codes = await Promise.all(children.map(endOf));
  expect(codes).toEqual(children.map(() => 0));
  return said.map((lines) => JSON.parse(lines.split('\n')[1]!) as Said);
}

async function endOf(child: ChildProcess): Promise<unknown> {
  return child.exitCode ?? (await once(child, 'exit'))[0];
}

test.each([
  ['that nobody has begun', false],
  ['whose last rollout has ended', true],
])('of 20 processes at once exactly one opens a rollout in a journal %s, and all see it', async (_name, isBegun) => {
  const world = await start();
  if (isBegun) await world.journal().append([opened('r-0'), ended('succeeded')], null);
  const before = isBegun ? 2 : 0;
  const said = await race(world);
  const winners = said.filter(({ ok }) => ok);
  expect(winners).toHaveLength(1);
  for (const { records } of said) expect(records).toEqual([opened(winners[0]!.name)]);
  expect(world.git('rev-list', '--count', REF)).toBe(String(before + 1));
});
