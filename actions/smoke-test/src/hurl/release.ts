import { ConfigurationError } from '@deploy-actions/toolkit';

/** What is installed where no version is asked for. */
export const HURL_VERSION = '8.0.1';

/** A published archive of hurl. */
export interface Release {
  readonly version: string;
  /** `hurl-8.0.1-x86_64-unknown-linux-gnu`, the name of the archive and of the folder within it. */
  readonly name: string;
  /** Of the archive `NAME.tar.gz`, in lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** What hurl's releases call a platform and a processor, as Node names them. */
const TARGETS: Readonly<Record<string, string>> = {
  'linux x64': 'x86_64-unknown-linux-gnu',
  'linux arm64': 'aarch64-unknown-linux-gnu',
  'darwin x64': 'x86_64-apple-darwin',
  'darwin arm64': 'aarch64-apple-darwin',
};

/** SHA-256 of the archives that the project has published. The npm package @orangeopensource/hurl holds those of 8.0.1, too. */
const CHECKSUMS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '8.0.1': {
    'x86_64-unknown-linux-gnu': 'cac7c4670d69444db120edb21fe06c97ba8c80dcc52279957c8dd18f05fb0c06',
    'aarch64-unknown-linux-gnu': 'bc4732df4754748e9bf296aa3832ec019f798afb399f1279b72ed37b6e04525c',
    'x86_64-apple-darwin': '55e95bb7a8d61ae6919eaaf96f260f0836f5b34c1b0f7731e38be803f6984367',
    'aarch64-apple-darwin': 'b57928e246617df73cb1b2157f31f507dcbde6ae12e828cc53dde0e40e05bbbb',
  },
  '8.0.0': {
    'x86_64-unknown-linux-gnu': '6ab1d6703b94086ece6d2f994d73f8d215926997b292ba29b894799425afbf67',
    'aarch64-unknown-linux-gnu': 'f3c39af374f0a56675989a8dca618d30a4e1550b759bfad40529f3969f2dedcd',
    'x86_64-apple-darwin': '506a600b196124223b195561ea1be09a96f8a39d752abed050eaa035e7cb195a',
    'aarch64-apple-darwin': 'a1cab740519aa8097462534aa512fb6c2aeae7f8990199517a8a874ca06aa2ee',
  },
  '7.1.0': {
    'x86_64-unknown-linux-gnu': 'bed802fea307d330d899935e76614ae1d9bdd1b3139e5cf77cb717033260880c',
    'aarch64-unknown-linux-gnu': '4c15c4fbef2aaee94d62e022623415d8148f7455c36adfa1402c645c610529b6',
    'x86_64-apple-darwin': '1b3f2b3893f26d186b7ec2726cbe644c3309c9abda73451b2a2e0bc07539eee8',
    'aarch64-apple-darwin': 'bb4103efdffeed83e96e368b7deab8bfcaff5ba7c12a8e02090e968ca9800508',
  },
};

/**
 * The archive of a version for a machine.
 *
 * @param sha256 of the archive, for a version that is not known here; '' otherwise
 * @throws {ConfigurationError} where there is none, or nothing to verify it by
 */
export function releaseOf(version: string, sha256: string, platform: string, arch: string): Release {
  const target = TARGETS[`${platform} ${arch}`];
  if (target === undefined) {
    throw problem(
      'files',
      `hurl is not installed on ${platform} ${arch}: put a \`hurl\` on the PATH in a step before.`,
    );
  }
  if (!/^\d+\.\d+\.\d+$/.test(version)) {
    throw problem('hurl-version', `must be a version such as \`${HURL_VERSION}\`, but is ${JSON.stringify(version)}.`);
  }
  const checksum = sha256 === '' ? CHECKSUMS[version]?.[target] : sha256.toLowerCase();
  if (checksum === undefined) {
    const known = Object.keys(CHECKSUMS).join(', ');
    throw problem(
      'hurl-version',
      `${version} is none of those whose checksums are known (${known}): give the checksum of hurl-${version}-${target}.tar.gz as \`hurl-sha256\`, or put a \`hurl\` on the PATH in a step before.`,
    );
  }
  if (!/^[0-9a-f]{64}$/.test(checksum)) {
    throw problem('hurl-sha256', `must be 64 hexadecimal digits, but is ${JSON.stringify(sha256)}.`);
  }
  return { version, name: `hurl-${version}-${target}`, sha256: checksum };
}

/** `BASE/8.0.1/hurl-8.0.1-x86_64-unknown-linux-gnu.tar.gz`, as GitHub lays releases out. */
export function archiveUrl(base: string, { version, name }: Release): string {
  return `${base.replace(/\/+$/, '')}/${version}/${name}.tar.gz`;
}

function problem(input: string, message: string): ConfigurationError {
  return new ConfigurationError([{ input, message }]);
}
