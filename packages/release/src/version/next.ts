import { gt, inc, lte, parse, satisfies, valid, validRange } from 'semver';
import type { Finding, Reading } from '@deploy-actions/strategy';
import type { Change } from '../changes/change.ts';
import { channelOf, versionIn } from '../releaseTag.ts';
import { bumpFor, bumps, type Bump } from './bump.ts';

export interface VersionRequest {
  /** The version that the changes come after; null for the first release. */
  readonly previous: string | null;
  /** What has changed since, after reverts. */
  readonly changes: readonly Change[];
  /** All versions there are, so that none is given twice. */
  readonly existing: readonly string[];
  /** `beta` for 1.3.0-beta.1; null for a stable version. */
  readonly channel: string | null;
  /** What a branch may release, for hotfixes: `1.4.x`; null for everything. */
  readonly line: string | null;
  /** What to change, instead of what the changes ask for. */
  readonly bump: Bump | null;
  /** The version itself, instead of all that. */
  readonly version: string | null;
}

export interface NextVersion {
  /** The same as before where nothing asks for another; null where none is wanted and there is none before. */
  readonly version: string | null;
  readonly bump: Bump;
}

/** Where a project begins that says nothing else. */
const FIRST = '0.1.0';

/**
 * The version of a release, by semantic versioning. Below 1.0.0, where everything may change at any time, a breaking
 * change raises the minor version and a feature the patch, so that `^0.2.0` does not take in what breaks.
 */
export function nextVersion(request: VersionRequest): Reading<NextVersion> {
  const malformed = malformedIn(request);
  if (malformed.length > 0) return { ok: false, problems: malformed };
  const next = request.version === null ? computed(request) : given(request, request.version);
  const problems = [...contradictions(request), ...unfit(request, next)];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: next, warnings: warningsOf(request, next) };
}

function computed({ previous, changes, existing, channel, bump: asked }: VersionRequest): NextVersion {
  const bump = asked ?? bumpFor(changes);
  if (previous === null) return { version: asked === 'none' ? null : inChannel(FIRST, channel, existing), bump };
  const isFinal = channel === null && channelOf(previous) !== null;
  if (bump === 'none' && !isFinal) return { version: versionIn(previous)!, bump };
  const step = bump === 'none' ? 'patch' : asked === null && parse(previous)!.major === 0 ? below1(bump) : bump;
  return { version: inChannel(inc(versionIn(previous)!, step)!, channel, existing), bump };
}

function below1(bump: Exclude<Bump, 'none'>): Exclude<Bump, 'none'> {
  return bump === 'major' ? 'minor' : 'patch';
}

/** The next number of the channel, from 1. */
function inChannel(version: string, channel: string | null, existing: readonly string[]): string {
  if (channel === null) return version;
  const start = `${version}-${channel}.`;
  const numbers = existing
    .flatMap((each) => versionIn(each) ?? [])
    .filter((each) => each.startsWith(start))
    .map((each) => Number(each.slice(start.length)));
  return `${start}${Math.max(0, ...numbers.filter(Number.isSafeInteger)) + 1}`;
}

function given({ changes, previous }: VersionRequest, version: string): NextVersion {
  const next = versionIn(version)!;
  return { version: next, bump: previous === null ? bumpFor(changes) : stepBetween(versionIn(previous)!, next) };
}

function stepBetween(previous: string, next: string): Bump {
  const [from, to] = [parse(previous)!, parse(next)!];
  if (from.major !== to.major) return 'major';
  if (from.minor !== to.minor) return 'minor';
  return from.version === to.version ? 'none' : 'patch';
}

function malformedIn({ previous, channel, line, version, bump }: VersionRequest): Finding[] {
  const findings: Finding[] = [];
  const report = (input: string, value: string, allowed: string): number =>
    findings.push({ path: [input], message: `is ${JSON.stringify(value)}: expected ${allowed}.` });
  if (previous !== null && versionIn(previous) === null) report('previous', previous, 'a version, e.g. 1.2.3');
  if (version !== null && versionIn(version) === null)
    report('version', version, 'a version, e.g. 1.2.3 or 2.0.0-beta.1');
  if (bump !== null && !bumps.includes(bump)) report('bump', bump, `one of ${bumps.join(', ')}`);
  if (channel !== null && (!/^[a-z-][\da-z-]*$/i.test(channel) || valid(`1.0.0-${channel}.1`) === null))
    report('channel', channel, 'letters, digits and hyphens, e.g. beta');
  if (line !== null && (!/^\d+(?:\.\d+)?\.x$/.test(line) || validRange(line) === null))
    report('line', line, '1.x or 1.4.x');
  return findings;
}

/** What was asked for and cannot all be true. */
function contradictions({ version, bump, channel }: VersionRequest): Finding[] {
  if (version === null) return [];
  const findings: Finding[] = [];
  if (bump !== null)
    findings.push({ path: ['bump'], message: `is ${bump}, but the version is given (${version}). Give one of them.` });
  const own = channelOf(versionIn(version)!);
  if (channel !== null && own !== channel)
    findings.push({
      path: ['channel'],
      message: `is ${channel}, but the version given is ${own === null ? 'a stable one' : `of the channel ${own || '(without a name)'}`} (${version}).`,
    });
  return findings;
}

/** Why a version cannot be released. */
function unfit(
  { previous, existing, line, version: asked, bump: wanted }: VersionRequest,
  next: NextVersion,
): Finding[] {
  const { version, bump } = next;
  if (version === null) return [];
  const path = [asked === null ? 'bump' : 'version'];
  const same = previous !== null && versionIn(previous) === version;
  if (same && asked === null) return [];
  const findings: Finding[] = [];
  if (previous !== null && lte(version, previous))
    findings.push({ path, message: `would be ${version}, which is not above ${previous}.` });
  else if (existing.some((each) => versionIn(each) === version)) {
    const advice = line === null ? ' A branch for hotfixes needs its line, e.g. line: 1.4.x.' : '';
    findings.push({ path, message: `would be ${version}, which exists already.${asked === null ? advice : ''}` });
  }
  if (line !== null && !satisfies(version, line, { includePrerelease: true })) {
    const why = asked === null && wanted === null ? `, as the changes ask for a ${bump} version` : '';
    findings.push({ path: ['line'], message: `is ${line}, but the version would be ${version}${why}.` });
  }
  return findings;
}

/** A person may know better, but should see it. */
function warningsOf({ version, previous, changes }: VersionRequest, next: NextVersion): Finding[] {
  if (version === null || next.version === null || previous === null || parse(previous)!.major === 0) return [];
  const needed = bumpFor(changes);
  const enough = bumps.indexOf(next.bump) >= bumps.indexOf(needed) || channelOf(previous) !== null;
  if (enough || !gt(next.version, previous)) return [];
  return [{ path: ['version'], message: `is ${next.version}, but the changes ask for a ${needed} version.` }];
}
