import type { Problem } from '@deploy-actions/strategy';
import type { Network } from '../model.ts';
import type { Load } from './files.ts';
import { readWritten } from './readWritten.ts';

/** How the network is reached, from plain inputs. */
export interface NetworkInputs {
  /** `all`, or IP addresses separated by commas, by host name. */
  readonly resolve: Readonly<Record<string, string>>;
  /** Files with certificates (PEM). */
  readonly ca: readonly string[];
  readonly proxy?: string;
}

/** The network, or everything that is wrong with the inputs; each problem names its input: `ca-file` for `ca`. */
export async function networkOfInputs(
  { resolve, ca, proxy }: NetworkInputs,
  load: Load,
): Promise<{ readonly network: Network } | { readonly problems: readonly Problem[] }> {
  const content = {
    resolve: Object.fromEntries(Object.entries(resolve).map(([host, where]) => [host, addressesIn(where)])),
    ...(ca.length === 0 ? {} : { tls: { ca } }),
    ...(proxy === undefined ? {} : { proxy }),
    // a suite needs one
    checks: [{ tcpSocket: { host: 'localhost', port: 1 } }],
  };
  const read = await readWritten(content, { load });
  if ('suite' in read) return { network: read.suite.network };
  return {
    problems: read.problems.map(({ path: [part, ...rest], message }) => {
      if (part === 'tls') return { input: 'ca-file', message: `\`${ca[Number(rest[1] ?? 0)]}\` ${message}` };
      const host = part === 'resolve' && rest.length > 0 ? `: \`${rest[0]}\`` : '';
      return { input: String(part), message: `\`${part}\`${host} ${message}` };
    }),
  };
}

function addressesIn(where: string): string | readonly string[] {
  const all = where.split(',').map((each) => each.trim());
  return all.length === 1 ? all[0]! : all;
}
