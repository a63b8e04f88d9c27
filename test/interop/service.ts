import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A program that serves, for as long as a test holds it. Nobody waits until it does: that is for what checks it. */
export interface Service extends AsyncDisposable {
  readonly url: string;
}

/** @param args for a free port of loopback, and an empty folder for its data */
export async function startService(
  program: string,
  args: (port: number, folder: string) => readonly string[],
): Promise<Service> {
  const port = await freePort();
  const folder = mkdtempSync(path.join(tmpdir(), 'service-'));
  const child = spawn(program, [...args(port, folder)], { cwd: folder, stdio: 'ignore' });
  const over = new Promise((resolve) => child.once('close', resolve));
  return {
    url: `http://127.0.0.1:${port}`,
    async [Symbol.asyncDispose]() {
      child.kill();
      await over;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
