/** A package.json, as far as a bundler reads it. */
export interface Manifest {
  readonly name: string;
  readonly main?: string;
  readonly module?: string;
  readonly sideEffects?: boolean | readonly string[];
  readonly exports?: Readonly<Record<string, unknown>>;
}

/**
 * Packages that do nothing when they are merely imported, but do not say so in their package.json: without it the bundler
 * must keep all of each, 1 MB of it undici, evaluated at every start.
 */
const WITHOUT_SIDE_EFFECTS = /^(@actions\/.*|@azure\/msal-node|tunnel|undici)$/;

/** Packages that come as CommonJS and as modules, and whose CommonJS the bundler would take: it cannot be shaken. */
const WITH_MODULES = /^(@aws-sdk|@smithy)\//;

/** Packages whose code for Node asks for modules in a way that the bundler does not see through; that for browsers asks for none. */
const AS_IN_BROWSERS = /^fflate$/;

/** The package.json that the bundler is to see. It changes what is bundled, never what the code does. */
export function manifestForBundling(manifest: Manifest): Manifest {
  if (WITHOUT_SIDE_EFFECTS.test(manifest.name)) return { ...manifest, sideEffects: false };
  if (AS_IN_BROWSERS.test(manifest.name)) return { ...manifest, sideEffects: false, exports: withoutNode(manifest) };
  if (!WITH_MODULES.test(manifest.name) || manifest.module === undefined) return manifest;
  const { exports, module: main } = manifest;
  return { ...manifest, main, sideEffects: false, ...(exports && { exports: modulesOf(exports) }) };
}

/**
 * The bundler goes by the nearest package.json. One in a folder of a package that says no more than what kind of modules lie there
 * keeps the package's own word from it, that none of them does anything when it is merely imported.
 */
export function innerManifestForBundling({ sideEffects }: Manifest, inner: Manifest): Manifest {
  return sideEffects === false && inner.sideEffects === undefined ? { ...inner, sideEffects } : inner;
}

function withoutNode({ exports = {} }: Manifest): Record<string, unknown> {
  const { node: _, ...main } = Object(exports['.']) as Record<string, unknown>;
  return { ...exports, '.': main };
}

/** Each entry by its condition `module`, where it has one. */
function modulesOf(entries: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const choose = (entry: unknown): unknown => {
    const { module } = Object(entry) as { module?: unknown };
    return typeof module === 'string' && module.endsWith('.js') ? module : entry;
  };
  return Object.fromEntries(Object.entries(entries).map(([name, entry]) => [name, choose(entry)]));
}
