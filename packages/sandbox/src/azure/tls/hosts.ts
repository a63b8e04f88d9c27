import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTls } from './authority.ts';
import { listenBoth, type BothServer } from './server.ts';

export type Handle = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** All servers of one sandbox, under one authority. */
export interface Hosts {
  /** Whom clients have to trust, PEM, and the file that it is in. */
  readonly ca: string;
  readonly caFile: string;
  /** Rejects when the port is taken; a free one by default. */
  open(handle: Handle, port?: number): Promise<BothServer>;
  close(): Promise<void>;
}

/** @param names that its servers are known by, besides those of loopback */
export async function createHosts(names: readonly string[]): Promise<Hosts> {
  const tls = createTls(names);
  const servers: BothServer[] = [];
  const folder = await mkdtemp(join(tmpdir(), 'sandbox-azure-'));
  const caFile = join(folder, 'ca.pem');
  await writeFile(caFile, tls.ca);
  return {
    ca: tls.ca,
    caFile,
    async open(handle, port) {
      const server = await listenBoth(
        (request, response) => {
          handle(request, response).catch((error: unknown) => response.destroy(error as Error));
        },
        tls,
        port,
      );
      servers.push(server);
      return server;
    },
    async close() {
      await Promise.all(servers.map((server) => server.close()));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
