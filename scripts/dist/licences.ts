import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Our own packages stand under the licence of the repository. */
const OWN = /^@deploy-actions\//;

export interface LicensedPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  /** What its licence and notice files say. */
  readonly text: string;
}

/**
 * Reads the licences of other people's packages.
 * @param folders the packages' folders, relative to `staging`.
 * @throws Error for a package that states no licence at all.
 */
export function readLicences(staging: string, folders: readonly string[]): LicensedPackage[] {
  return folders.map((folder) => readPackage(join(staging, folder))).filter(({ name }) => !OWN.test(name));
}

/** The licences as one text, sorted by package; packages whose licence is the same to the letter share it. */
export function licencesText(packages: readonly LicensedPackage[]): string {
  const title = ({ name, version, licence }: LicensedPackage): string => `${name}@${version} (${licence})`;
  const byText = Map.groupBy(packages, ({ text }) => text);
  const sections = [...byText].map(([text, sharing]) => `${sharing.map(title).toSorted().join('\n')}\n\n${text}\n`);
  const rule = `\n${'-'.repeat(80)}\n\n`;
  return ['The code of these packages is part of the bundles in this folder.\n', ...sections.toSorted()].join(rule);
}

function readPackage(folder: string): LicensedPackage {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
  const [name, version, licence] = ['name', 'version', 'license'].map((key) => manifest[key]);
  if (typeof name !== 'string' || typeof version !== 'string' || typeof licence !== 'string') {
    throw new Error(`${join(folder, 'package.json')} does not state its name, version and license`);
  }
  return { name, version, licence, text: licenceFiles(folder) };
}

function licenceFiles(folder: string): string {
  const names = readdirSync(folder).filter((name) => /^(licen[cs]e|copying|notice)([.-].*)?$/i.test(name));
  const texts = names.toSorted().map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return texts.length > 0 ? texts.join('\n\n') : '(The package holds no licence file.)';
}
