import { compare } from 'semver';
import { versionIn } from './releaseTag.ts';

/** A release, as a changelog shows it. */
export interface Release {
  readonly version: string;
  /** `2026-11-21` */
  readonly date: string;
  /** Its sections in Markdown, with headings of the third level. */
  readonly text: string;
  /** Where the heading leads to; null for nowhere. */
  readonly link: string | null;
}

const START = '<!-- release notes: what is between these marks is written anew -->';
const END = '<!-- end of release notes -->';

const TITLE = `# Changelog

All notable changes to this project are documented in this file. The format is based on
[Keep a Changelog](https://keepachangelog.com/en/1.1.0/), and this project adheres to
[Semantic Versioning](https://semver.org/spec/v2.0.0.html).
`;

/**
 * Writes a release into a changelog in the layout of Keep a Changelog, at its place in the order of versions. What
 * people wrote is kept, also below the release's own heading: only what stands between the marks is written anew. Doing
 * it again changes nothing.
 *
 * @param text the file; empty where there is none
 */
export function updateChangelog(text: string, release: Release): string {
  const lineBreak = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = (text.trim() === '' ? TITLE : text).replace(/^\uFEFF/, '').split(/\r?\n/);
  while (lines.at(-1) === '') lines.pop();
  const updated = withLink(withRelease(lines, release), release);
  return `${updated.join(lineBreak)}${lineBreak}`;
}

/** A heading of a release, and where its section ends (the line after it). */
interface Place {
  readonly start: number;
  readonly end: number;
  /** Null for Unreleased and for headings that are no release. */
  readonly version: string | null;
}

function withRelease(lines: readonly string[], release: Release): string[] {
  const places = placesIn(lines);
  const own = places.find(({ version }) => version !== null && compare(version, release.version) === 0);
  const generated = [START, '', ...release.text.trim().split('\n'), '', END];
  if (own !== undefined) return withinPlace(lines, own, generated);
  const name = release.link === null ? release.version : `[${release.version}]`;
  const section = [`## ${name} - ${release.date}`, '', ...generated];
  const below = places.find(({ version }) => version !== null && compare(version, release.version) < 0);
  if (below !== undefined) return [...lines.slice(0, below.start), ...section, '', ...lines.slice(below.start)];
  const end = endOfText(lines);
  const rest = lines.slice(end);
  return [...trimmed(lines.slice(0, end)), '', ...section, ...(rest.length > 0 ? ['', ...rest] : [])];
}

/** Instead of what was written before, or below the heading of a section that a person wrote. */
function withinPlace(lines: readonly string[], { start, end }: Place, generated: readonly string[]): string[] {
  const first = lines.indexOf(START, start);
  const last = lines.indexOf(END, first);
  if (first !== -1 && last !== -1 && last < end)
    return [...lines.slice(0, first), ...generated, ...lines.slice(last + 1)];
  const rest = lines.slice(start + 1);
  return [
    ...lines.slice(0, start + 1),
    '',
    ...generated,
    ...(rest[0] === '' || rest.length === 0 ? [] : ['']),
    ...rest,
  ];
}

function placesIn(lines: readonly string[]): Place[] {
  const text = endOfText(lines);
  const starts: number[] = [];
  for (let index = 0; index < text; index = Math.max(index, endOfInset(lines, index)) + 1)
    if (/^##\s/.test(lines[index]!)) starts.push(index);
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text, version: versionOf(lines[start]!) }));
}

/** Where code ends, or what was generated, that begins at a line: neither has headings. -1 for other lines. */
function endOfInset(lines: readonly string[], index: number): number {
  const line = lines[index]!;
  if (line === START) return lines.indexOf(END, index);
  const fence = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
  if (fence === undefined) return -1;
  return lines.findIndex((each, at) => at > index && each.trim().startsWith(fence) && /^(?:`+|~+)$/.test(each.trim()));
}

/** `## [1.2.3] - 2026-11-21`, `## v1.2.3`, `## [1.2.3](address) (2026-11-21)` */
function versionOf(heading: string): string | null {
  const [, name] = /^##\s+\[?([^\]\s]+)/.exec(heading) ?? [];
  return name === undefined ? null : versionIn(name);
}

/** Where the addresses begin that a changelog ends with. */
function endOfText(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && /^(?:\[[^\]]+\]: \S.*|\s*)$/.test(lines[end - 1]!)) end -= 1;
  return end;
}

function trimmed(lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== '');
  return lines.slice(0, last + 1);
}

/** `[1.2.3]: address`, instead of one that is there, or above the others. */
function withLink(lines: readonly string[], { version, link }: Release): string[] {
  if (link === null) return [...lines];
  const line = `[${version}]: ${link}`;
  const own = lines.findIndex((each) => each.startsWith(`[${version}]: `));
  if (own !== -1) return lines.with(own, line);
  const end = endOfText(lines);
  const rest = lines.slice(end).filter((each) => each !== '');
  const at = rest.findIndex((each) => !/^\[unreleased\]/i.test(each));
  const place = at === -1 ? rest.length : at;
  return [...lines.slice(0, end), '', ...rest.slice(0, place), line, ...rest.slice(place)];
}
