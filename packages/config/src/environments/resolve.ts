import { parseDuration, type Finding, type Path } from '@deploy-actions/strategy';
import type { InferOutput } from 'valibot';
import type { Entry } from './entries.ts';
import { inherit, treeOf } from './inherit.ts';
import { occasions, type Approvals, type Environment, type Hotfix, type Notice } from './model.ts';
import { planOf } from './plan.ts';
import type { WrittenEnvironment } from './schema/file.ts';
import type { notification } from './schema/settings.ts';
import { secretsOf, variablesOf } from './secrets.ts';
import { targetOf } from './target.ts';

/** An environment, as far as what is said of it goes together. */
export interface Resolved {
  readonly environment: Environment;
  readonly problems: readonly Finding[];
  readonly warnings: readonly Finding[];
}

/** An environment with everything that is said of it, in layers, see `inherit`. */
export interface Unresolved {
  readonly name: string;
  readonly inherits: readonly string[];
  readonly entries: readonly Entry[];
  /** What is said of it as a hotfix alone, and where. */
  readonly hotfix: { readonly entries: readonly Entry[]; readonly at: Path } | null;
  /** Where it stands. */
  readonly at: Path;
  /** Whether something was wrong with what it is made of: what seems to be missing may be that. */
  readonly isUnsure: boolean;
}

type Said = Omit<WrittenEnvironment, 'secrets' | 'freezes' | 'deployment' | 'approval'>;

const REVIEW_WITHIN_MS = 24 * 3_600_000;

/** Brings together what is said of an environment, and finds what does not go together. */
export function resolve({ name, inherits, entries, hotfix: urgent, at, isUnsure }: Unresolved): Resolved {
  const said: Said = treeOf(entries);
  const { target, problems: ofTarget } = targetOf(entries, said);
  const { plan, problems: ofPlan, warnings: planWarnings } = planOf(entries, at);
  const { secrets, problems: ofSecrets } = secretsOf(entries, target);
  const { variables, problems: ofVariables, warnings: variableWarnings } = variablesOf(entries);
  const { hotfix, ...ofHotfix } = hotfixOf(urgent, entries, plan);
  const ofWholes = [...ofTarget, ...sourceless(urgent)];
  const approvals = approvalsOf(said.approvals ?? {});
  const environment: Environment = {
    name,
    description: said.description ?? null,
    inherits,
    branches: said.branches ?? [],
    tags: said.tags ?? [],
    autoDeploy: said['auto-deploy'] ?? true,
    approvals,
    url: said.url ?? null,
    database: said.database ?? null,
    replicas: said.replicas ?? null,
    resources: { cpu: textOf(said.resources?.cpu), memory: textOf(said.resources?.memory) },
    target,
    plan,
    hotfix,
    checks: {
      smokeTest: said['smoke-test'] ?? null,
      smokeTestTarget: said['smoke-test-target'] ?? null,
      metricsFile: said['metrics-file'] ?? null,
      probeUrl: said['probe-url'] ?? null,
    },
    windows: (said.windows ?? []).map((line) => line.trim()),
    freezes: entries.filter(({ key }) => key[0] === 'freezes').map(({ value }) => value as string),
    rollbackWithinMs: said['rollback-within'] === undefined ? null : promiseOf(said['rollback-within']),
    variables,
    secrets,
    notifications: (said.notifications ?? []).flatMap(noticesOf),
  };
  return {
    environment,
    problems: [
      ...(isUnsure ? [] : ofWholes),
      ...ofPlan.filter(({ path }) => !isUnsure || path !== at),
      ...ofSecrets,
      ...ofVariables,
      ...ofHotfix.problems,
      ...tooFew(approvals, entries),
    ],
    warnings: [...planWarnings, ...variableWarnings, ...ofHotfix.warnings],
  };
}

function approvalsOf(written: NonNullable<WrittenEnvironment['approvals']>): Approvals {
  const approvers = (written.approvers ?? []).map((who) => who.replace(/^@/, ''));
  const minimum = written['minimum-approvals'];
  const required = written.required ?? (approvers.length > 0 || minimum !== undefined);
  return { required, approvers, minimum: required ? (minimum ?? 1) : 0 };
}

/** How many a team has nobody knows here. */
function tooFew({ approvers, minimum }: Approvals, entries: readonly Entry[]): Finding[] {
  const people = new Set(approvers.map((who) => who.toLowerCase())).size;
  if (approvers.length === 0 || approvers.some((who) => who.includes('/')) || people >= minimum) return [];
  const place = entries.find(({ key: [top, member] }) => top === 'approvals' && member === 'minimum-approvals');
  const message = `${minimum} approvals are asked for, but ${people === 1 ? 'one approver is' : `${people} approvers are`} named`;
  return [{ path: place?.path ?? [], message }];
}

function sourceless(hotfix: Unresolved['hotfix']): Finding[] {
  if (hotfix === null || hotfix.entries.some(({ key }) => key[0] === 'branches')) return [];
  return [{ path: hotfix.at, message: '`hotfix` has no `branches` that it comes from' }];
}

function hotfixOf(urgent: Unresolved['hotfix'], entries: readonly Entry[], plan: Environment['plan']) {
  if (urgent === null) return { hotfix: null, problems: [], warnings: [] };
  const said = treeOf(urgent.entries) as { readonly branches?: readonly string[]; readonly 'review-within'?: string };
  const saysPlan = urgent.entries.some(({ key }) => key[0] !== 'branches' && key[0] !== 'review-within');
  const own = saysPlan ? planOf(inherit([entries, urgent.entries]), urgent.at) : { plan, problems: [], warnings: [] };
  const hotfix: Hotfix = {
    branches: said.branches ?? [],
    plan: own.plan,
    reviewWithinMs: said['review-within'] === undefined ? REVIEW_WITHIN_MS : parseDuration(said['review-within'])!,
  };
  return { hotfix, problems: own.problems, warnings: own.warnings };
}

function noticesOf({ slack, email, on: told }: InferOutput<typeof notification>): Notice[] {
  const on = told ?? occasions;
  return [
    ...(slack === undefined ? [] : [{ channel: 'slack' as const, to: slack, on }]),
    ...(email === undefined ? [] : [{ channel: 'email' as const, to: email, on }]),
  ];
}

/** `immediate`, `5m`, `< 5 min` */
function promiseOf(text: string): number {
  return text === 'immediate' ? 0 : parseDuration(text.replace(/^\s*</, ''))!;
}

function textOf(value: string | number | undefined): string | null {
  return value === undefined ? null : String(value);
}
