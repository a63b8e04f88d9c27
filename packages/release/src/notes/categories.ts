import { meant, type Path, type Problem } from '@deploy-actions/strategy';
import type { Who } from '../changes/who.ts';
import type { Section } from './sections.ts';

/** What GitHub's `.github/release.yml` says of the notes. */
export interface Categories {
  readonly layout: readonly Section[];
  /** Changes that the notes leave out, and count. */
  readonly exclude: Who;
}

type Entry = Readonly<Record<string, unknown>>;
type Report = (path: Path, message: string) => void;

/**
 * Reads `.github/release.yml` as GitHub documents it (Automatically generated release notes, configuration options).
 *
 * @param file the name that problems carry
 */
export async function readCategories(
  text: string,
  file: string,
): Promise<{ readonly categories: Categories | null; readonly problems: readonly Problem[] }> {
  // most repositories have no such file, and YAML takes its time to load
  const { parseObject } = await import('@deploy-actions/documents');
  const { content, problems, locate } = parseObject(text, file, 'an object with `changelog`');
  if (content === null) return { categories: null, problems };
  const found: Problem[] = [];
  const report: Report = (path, message) => found.push(locate({ path, message }));
  checkKeys(content, [], ['changelog'], report);
  const changelog = entry(content['changelog'] ?? {}, ['changelog'], report);
  checkKeys(changelog, ['changelog'], ['exclude', 'categories'], report);
  const path = ['changelog', 'categories'];
  const layout = list(changelog['categories'], path, report).map((each, index) =>
    section(each, [...path, index], report),
  );
  const exclude = who(changelog['exclude'], ['changelog', 'exclude'], report);
  return found.length > 0 ? { categories: null, problems: found } : { categories: { layout, exclude }, problems: [] };
}

function section(given: unknown, path: Path, report: Report): Section {
  const category = entry(given, path, report);
  checkKeys(category, path, ['title', 'labels', 'exclude'], report);
  const { title } = category;
  if (typeof title !== 'string' || title === '') report([...path, 'title'], 'must be the heading of the category.');
  if (category['labels'] === undefined) report(path, 'needs `labels`: a list, or ["*"] for every pull request.');
  return {
    title: String(title),
    labels: names(category['labels'], [...path, 'labels'], report),
    exclude: who(category['exclude'], [...path, 'exclude'], report),
  };
}

function who(given: unknown, path: Path, report: Report): Who {
  const exclude = entry(given ?? {}, path, report);
  checkKeys(exclude, path, ['labels', 'authors'], report);
  return {
    labels: names(exclude['labels'], [...path, 'labels'], report),
    authors: names(exclude['authors'], [...path, 'authors'], report),
  };
}

function entry(given: unknown, path: Path, report: Report): Entry {
  if (given !== null && typeof given === 'object' && !Array.isArray(given)) return given as Entry;
  report(path, 'must be an object.');
  return {};
}

function list(given: unknown, path: Path, report: Report): readonly unknown[] {
  if (given === undefined || given === null) return [];
  if (Array.isArray(given)) return given;
  report(path, 'must be a list.');
  return [];
}

function names(given: unknown, path: Path, report: Report): string[] {
  return list(given, path, report).map((name, index) => {
    if (typeof name !== 'string' && typeof name !== 'number') report([...path, index], 'must be a text.');
    return String(name);
  });
}

function checkKeys(given: Entry, path: Path, known: readonly string[], report: Report): void {
  for (const key of Object.keys(given).filter((each) => !known.includes(each))) {
    const near = meant(key, known);
    const advice = near === null ? `It knows ${known.join(', ')}.` : `Is ${near} meant?`;
    report([...path, key], `is no key of release.yml here. ${advice}`);
  }
}
