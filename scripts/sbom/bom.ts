/** As much of package-lock.json as says where a package comes from. */
export interface Lock {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

/** What the release is of. */
export interface Subject {
  readonly version: string;
  readonly commit: string;
}

/**
 * The software bill of materials of dist/, in CycloneDX 1.6: the packages that dist/licenses.txt names, which are those whose code
 * is in the bundles. `npm sbom` would list what is installed: it has what tests need, and lacks what they need, too.
 * The same release gives the same text.
 * @throws Error for a package whose version package-lock.json does not have: dist/ is not current.
 */
export function bomOf(licences: string, lock: Lock, { version, commit }: Subject): object {
  const titles = [
    ...licences.matchAll(/^(?<name>(?:@[\w.-]+\/)?[\w.-]+)@(?<version>\d\S*) \((?<licence>[^)\n]+)\)$/gm),
  ];
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        name: 'deploy-actions',
        version,
        properties: [{ name: 'commit', value: commit }],
      },
    },
    components: titles.map(({ groups }) => componentOf(groups as unknown as Package, lock)),
  };
}

interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

function componentOf({ name, version, licence }: Package, lock: Lock): object {
  const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
  return {
    type: 'library',
    'bom-ref': purl,
    name,
    version,
    purl,
    licenses: [{ expression: licence }],
    hashes: [{ alg: 'SHA-512', content: hashOf(name, version, lock) }],
  };
}

/** The hash of the archive that was installed, in hex. */
function hashOf(name: string, version: string, { packages }: Lock): string {
  const found = Object.entries(packages).find(
    ([path, entry]) => path.endsWith(`node_modules/${name}`) && entry.version === version,
  );
  const integrity = /^sha512-(\S+)/.exec(found?.[1].integrity ?? '')?.[1];
  if (integrity === undefined)
    throw new Error(`dist/licenses.txt names ${name}@${version}, which package-lock.json has not: npm run dist`);
  return Buffer.from(integrity, 'base64').toString('hex');
}
