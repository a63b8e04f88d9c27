import { writeFile } from 'node:fs/promises';
import { connect, useProxies } from '@deploy-actions/github';
import { annotate, ConfigurationError, mask, type Context, type Ending, type Log } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import { asksForVersion, contradictionsIn } from './contradictions.ts';
import { endingOf, type Done } from './ending.ts';
import { readFiles, type Files } from './files.ts';
import { placeOf, type Place } from './place.ts';
import { carryOut } from './carryOut.ts';
import { refuseImpossible, read, type Read } from './read.ts';
import { render, sentenceOf, type Notes } from './render.ts';
import { encoded, fromCloneOrApi } from './source.ts';
import { userAgent } from './version.ts';

/** Everything that is known before anything is changed. */
export interface Prepared {
  readonly found: Read;
  readonly notes: Notes;
  readonly files: Files;
  readonly place: Place;
}

/** Reads, decides, and only then writes: first the notes' own files, then what others see. */
export async function releaseNotes(context: Context<Inputs>, env: NodeJS.ProcessEnv): Promise<Ending> {
  const { inputs, log, workspace, signal } = context;
  const place = placeOf(env);
  const files = await validated(inputs, workspace, place);
  const { token } = inputs;
  mask([token, encoded(token)]);
  const proxies = useProxies(env);
  if (proxies !== null) annotate({ level: 'warning', message: proxies });
  const github = connect({ ...place, token, userAgent, signal, onWait: (text) => log.line(text) });

  const found = await log.phase('Read the history', async () => {
    const clone = { folder: workspace, environment: env, serverUrl: place.serverUrl, token };
    const tags = asksForVersion(inputs) || (inputs.environment === undefined && inputs.from === undefined);
    const needs = { depth: inputs.paths.length > 0 ? 'paths' : 'messages', tags } as const;
    const asked = { inputs, name: inputs.to ?? place.head, exclude: files.categories?.exclude };
    return fromCloneOrApi(clone, github, needs, async (source) => read(asked, github, source));
  });
  refuseImpossible(inputs, found);
  const notes = render(found, files.categories, place.html);
  const prepared: Prepared = { found, notes, files, place };
  await log.phase('What changes', async () => show(log, prepared));
  for (const message of found.warnings) annotate({ level: 'warning', title: 'Release notes', message });

  await Promise.all([writeFile(files.notes, notes.full), writeFile(files.json, notes.json)]);
  const refused = refusalOf(inputs, prepared);
  signal.throwIfAborted();
  const done: Done = refused ?? (await log.phase('Publish', async () => carryOut(context, github, prepared)));
  log.line(`${done.result}: ${done.reason}`);
  return endingOf(prepared, done);
}

async function validated(inputs: Inputs, workspace: string, place: Place): Promise<Files> {
  const { value, problems } = await readFiles(inputs, workspace, place.temporaryFolder);
  const all = [...contradictionsIn(inputs), ...problems];
  if (all.length > 0) throw new ConfigurationError(all);
  return value;
}

function show(log: Log, { found, notes }: Prepared): void {
  const { range, notices } = found.comparison;
  log.line(`${range.direction}: ${range.base ?? 'nothing'} to ${range.head}`);
  log.line(sentenceOf(found, notes));
  for (const notice of [...found.how, ...notices]) log.line(notice);
  if (found.version !== null) log.line(`version ${found.version.version}, tag ${found.version.tag}`);
}

/** Titles that a reason names. */
const MOST_TITLES = 5;

/** What `strict` forbids; null where it is content. */
function refusalOf(inputs: Inputs, { notes: { others } }: Prepared): Done | null {
  if (!inputs.strict || others.length === 0) return null;
  const titles = others.slice(0, MOST_TITLES).map((title) => JSON.stringify(title));
  const more = others.length > MOST_TITLES ? `, and ${others.length - MOST_TITLES} more` : '';
  const nothing = asksForVersion(inputs) ? ' Nothing was published.' : '';
  const belong = others.length === 1 ? '1 change belongs' : `${others.length} changes belong`;
  const reason = `${belong} to no section, and \`strict\` is on: ${titles.join(', ')}${more}.${nothing}`;
  return { result: 'failed', reason, cut: false, release: null };
}
