// Completes package-lock.json with the optional packages of other platforms. npm leaves them out when the registry it
// installs from does not carry them, and `npm ci` then refuses the lock file everywhere. Run it after npm install:
//   node scripts/completeLock.mjs
import { readFileSync, writeFileSync } from 'node:fs';

const SYSTEMS = ['aix', 'android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const ARCHITECTURES = ['arm64', 'arm', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8'));
const missing = Object.values(lock.packages).flatMap(({ optionalDependencies = {}, dev }) =>
  Object.entries(optionalDependencies)
    .filter(([name, version]) => !(`node_modules/${name}` in lock.packages) && /^[~^]?\d/.test(version))
    .map(([name, version]) => [`node_modules/${name}`, entryFor(name, version.replace(/^[~^]/, ''), dev)]),
);
const packages = Object.entries({ ...lock.packages, ...Object.fromEntries(missing) });
lock.packages = Object.fromEntries(packages.toSorted(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${missing.length} packages of other platforms added`);

/** The platform is in the name, e.g. @oxlint/binding-linux-arm-musleabihf. */
function entryFor(name, version, dev) {
  const words = name.split(/[/-]/);
  const os = SYSTEMS.filter((each) => words.includes(each));
  const cpu = ARCHITECTURES.filter((each) => words.includes(each)).slice(0, 1);
  return {
    version,
    ...(cpu.length > 0 && { cpu }),
    ...(dev && { dev }),
    ...(words.some((word) => word.startsWith('musl')) && { libc: ['musl'] }),
    ...(words.some((word) => word.startsWith('gnu')) && { libc: ['glibc'] }),
    optional: true,
    // fsevents is the one whose name does not tell
    ...((os.length > 0 || name === 'fsevents') && { os: os.length > 0 ? os : ['darwin'] }),
  };
}
