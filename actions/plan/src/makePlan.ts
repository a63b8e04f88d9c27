import { readWindows, type EcsTarget } from '@deploy-actions/config';
import { annotate, annotationOf, ConfigurationError, type Context, type Ending } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Approved } from './approved.ts';
import { choose, named } from './choose.ts';
import { uncompared } from './compare.ts';
import { decide } from './decide.ts';
import { digestOfPlan, documentOf, type PlanDocument } from './document.ts';
import { changedToNone, endingOf, foundEnding, noneEnding } from './ending.ts';
import { readFileOfEnvironments } from './file.ts';
import { movable, requireDigests, type Images } from './images.ts';
import { inspect, stableOf, type Inspection } from './inspect.ts';
import { verdictAt } from './override.ts';
import type { Ports } from './ports.ts';
import { readGiven, readRequest, type Request } from './request.ts';
import { show } from './show.ts';
import { siteNotes } from './site.ts';
import { together } from './together.ts';

/** Plans, or checks what was planned. Changes nothing. Throws for what is wrong with inputs, files or services. */
export async function makePlan(context: Context<Inputs>, ports: Ports): Promise<Ending> {
  const { inputs, log } = context;
  const [{ approved, images }, found] = await together([readGiven(inputs), resolve(context, ports)]);
  const { chosen } = found;
  for (const warning of found.warnings) annotate(annotationOf(warning, 'warning'));
  if (chosen.kind === 'none') {
    log.line(chosen.reason);
    return approved === null ? noneEnding(chosen.reason) : changedToNone(chosen.reason);
  }
  const { request } = chosen;
  log.line(`${chosen.read.environment.name}, by ${found.file}`);
  if (inputs.purpose === 'find') return locate(context, ports, chosen);
  const inspection = inputs.inspect
    ? await log.phase('What the services run', () => look(context, ports, { ...request, images }))
    : null;
  if (inputs['require-digests']) requireDigests(inspection?.images ?? images);
  const nowMs = ports.now();
  const verdict = verdictAt(nowMs, blockedBy(request), inputs.override, ports.trigger.actor);
  const document: PlanDocument = documentOf({
    ...chosen,
    ...request,
    trigger: ports.trigger,
    release: { ...request.release, images: inspection?.images ?? images },
    verdict,
    nowMs,
    stable: inspection && stableOf(inspection),
  });
  const told = {
    ...decide(document, verdict, approved),
    document,
    digest: digestOfPlan(document),
    inspection,
    warnings: warningsOf(document, inspection),
    notes: [...chosen.notes, ...notesOf(document, inspection, approved)],
  };
  await log.phase('Plan', async () => show(log, told));
  return endingOf(told, request.job);
}

type One = Extract<Awaited<ReturnType<typeof resolve>>['chosen'], { kind: 'one' }>;

/** For what goes back, or steers: nothing holds that. */
function locate({ log }: Context<Inputs>, ports: Ports, chosen: One): Ending {
  const { request } = chosen;
  const document = documentOf({
    ...chosen,
    ...request,
    trigger: ports.trigger,
    release: { ...request.release, images: [] },
    verdict: { blocked: null, override: null },
    nowMs: ports.now(),
    stable: null,
  });
  const ending = foundEnding(document, digestOfPlan(document));
  log.line(ending.outputs.reason);
  return ending;
}

/** What environment, services and regions the run is for. */
async function resolve({ inputs, workspace }: Context<Inputs>, { trigger }: Ports) {
  const { file, environments, warnings } = await readFileOfEnvironments(inputs['environments-file'], workspace);
  const chosen = (inputs.purpose === 'find' ? named : choose)(environments, inputs.environment, trigger);
  const resolved = chosen.kind === 'none' ? chosen : { ...chosen, request: readRequest(inputs, chosen, trigger) };
  return { file, warnings, chosen: resolved };
}

function look(
  context: Context<Inputs>,
  ports: Ports,
  request: Request & { readonly images: Images },
): Promise<Inspection> {
  const { plan, settings, jobs, images } = request;
  const { metricsFile } = settings.checks;
  // of a site it is refused before
  const target = request.target as EcsTarget;
  return inspect(context, ports, { ...target, jobs, plan, settings, metricsFile, images });
}

function blockedBy({ windows }: Request) {
  const reading = readWindows(windows);
  if (!reading.ok) throw new ConfigurationError(reading.problems);
  return reading.blocked;
}

function warningsOf({ release }: PlanDocument, inspection: Inspection | null): string[] {
  const blind = (inspection?.seen ?? []).flatMap(({ foresight }) => foresight.warnings);
  return [...movable(release.images), ...(inspection?.unseen ?? []), ...new Set(blind)];
}

function notesOf(document: PlanDocument, inspection: Inspection | null, approved: Approved | null): string[] {
  if (document.target.kind === 'azure') return siteNotes(document);
  const [unlooked, gap] = [
    'The services were not looked at (`inspect: true` does): what they run, what changes and whether the canary can see what it is meant to is not told.',
    approved === null ? null : uncompared(approved),
  ];
  const found =
    inspection === null ? [unlooked] : [...new Set(inspection.seen.flatMap(({ foresight }) => foresight.notes))];
  return [...found, ...(gap === null ? [] : [gap])];
}
