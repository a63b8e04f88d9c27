import type { Clock } from '../core/clock.ts';
import type { BareRepository } from './git/repository.ts';
import type { Git } from './git/git.ts';
import { createRefs, type Refs } from './git/refs.ts';
import type { CommitStatus, Deployment, Environment, Issue, Label, Pull, Release } from './model.ts';
import type { GitHubScenario, Run } from './options.ts';
import type { Urls } from './urls.ts';

/** The one repository that there is, and all that belongs to it. */
export interface World {
  readonly scenario: GitHubScenario;
  readonly clock: Clock;
  readonly urls: Urls;
  readonly git: Git;
  readonly refs: Refs;
  indexFile(): string;
  readonly labels: Label[];
  readonly issues: Issue[];
  readonly pulls: Pull[];
  readonly releases: Release[];
  readonly deployments: Deployment[];
  readonly environments: Environment[];
  readonly statuses: CommitStatus[];
  /** Attempts of workflow runs; the latest attempt of a run is the run. */
  readonly runs: Run[];
  /** Sandbox time of the start, ms: of what has no time of its own. */
  readonly startedAt: number;
  nextId(): number;
}

export function createWorld(parts: {
  readonly scenario: GitHubScenario;
  readonly clock: Clock;
  readonly urls: Urls;
  readonly repository: BareRepository;
}): World {
  const { scenario, clock, urls, repository } = parts;
  let lastId = 1_000_000;
  return {
    scenario,
    clock,
    urls,
    git: repository.git,
    indexFile: () => repository.indexFile(),
    refs: createRefs(repository.git, clock, scenario.quirks.staleRefsMs),
    labels: [],
    issues: [],
    pulls: [],
    releases: [],
    deployments: [],
    environments: [],
    statuses: [],
    runs: [...scenario.runs],
    startedAt: clock.now(),
    nextId: () => (lastId += 1),
  };
}

/** The environment of this name; it is made where there is none. */
export function environmentNamed(world: World, name: string): Environment {
  const known = world.environments.find((each) => each.name === name);
  if (known) return known;
  const fresh = { id: world.nextId(), name, createdAt: world.clock.now() };
  world.environments.push(fresh);
  return fresh;
}
