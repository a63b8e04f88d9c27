import type { Clock, MetricSource, Plan, Problem, Stage, Target } from '@deploy-actions/strategy';

/** Who asks a platform. */
export interface Asker {
  /** Name of the action. */
  readonly action: string;
  readonly version: string;
  /** Instead of that of the environment. */
  readonly region?: string | undefined;
}

/** The job that asks, and what it proves with who it is. The same shape as toolkit's. */
export interface Job {
  /** Names it among others. */
  readonly id: string;
  readonly env: Readonly<Record<string, string>>;
  /** Asks for its OIDC token for an audience; null where it may not. */
  readonly idToken: ((audience: string) => Promise<string>) | null;
  /** Called with each secret before its first use. */
  readonly mask: (secrets: readonly string[]) => void;
  readonly say: (line: string) => void;
}

/** A platform with one target on it, before anything is known of a rollout. */
export interface Platform {
  /** Names the target, for journals and for people: `cluster/service`. */
  readonly target: string;
  /** Tells it from all others, also where they have the same name elsewhere: what its journal is kept under. */
  readonly journal: string;
  /** By the platform's own time. */
  readonly clock: Clock;
  /** What of the place that inputs name is not there; none when the target is. */
  problems(): Promise<readonly Problem[]>;
  /** Credentials that end before a plan can; none where they are renewed, or nobody knows their end. */
  credentialProblems(plan: Plan): readonly Problem[];
  /** The release that an input means, as the platform names it; or what is wrong with it. */
  resolve(release: string): Promise<{ readonly release: string } | { readonly problem: Problem }>;
  /** The deployment that waits to be steered; null when there is none. */
  waiting(): Promise<Waiting | null>;
  /** What a rollout has left written on the target itself; null for nothing. */
  held(): Promise<Held | null>;
  /** Takes what an owner has left open home, by what the target itself has written down; the owner is gone for good. */
  bringHome(owner: string, options: BringingHome): Promise<Home>;
  /** Finds out how the target is, for a rollout; changes nothing. Rejects with words for people when it cannot be. */
  open(rollout: Opening): Promise<OpenTarget>;
}

export interface Waiting {
  readonly release: string;
  /** The weights it goes through, with the times that the platform keeps each. */
  readonly stages: readonly Stage[];
}

/** Without a journal, all that another process has to go by. */
export interface Held {
  readonly rollout: string;
  readonly owner: string;
  readonly release: string;
  readonly note: Note;
  /** The record of a journal that it was pinned to; null without. */
  readonly journal: string | null;
}

export interface BringingHome {
  /** Between two looks, ms. */
  readonly pollMs: number;
  /** For all of it, ms. */
  readonly withinMs: number;
  readonly signal: AbortSignal;
  readonly say: (line: string) => void;
}

/** How that ended. */
export interface Home {
  /** `nothing`: there was nothing of this owner any more; `failed` needs a person. */
  readonly result: 'nothing' | 'home' | 'going-on' | 'failed';
  readonly reason: string;
}

/** Plain JSON of the platform's own, without secrets. */
export type Note = Readonly<Record<string, unknown>>;

export interface Opening {
  readonly rollout: string;
  readonly owner: string;
  readonly plan: Plan;
  /** As `resolve` gave it; null for that of the deployment that waits. */
  readonly release: string | null;
  /** Of a rollout that goes on; null for a new one. */
  readonly note: Note | null;
  /** The furthest that its records say it was asked to go: its candidate was to have traffic, or to be kept; null for less. */
  readonly reached?: 'weight' | 'promote' | null;
  /** Names of alarms of the platform's: those that fire show in each look. */
  readonly alarms?: readonly string[];
}

export interface OpenTarget extends Target {
  /** Who moves the traffic, and why that one: a line for people. */
  readonly mover: string;
  /** What a rollout had left written on the target when it was opened; null for nothing that can be read. */
  readonly held: Held | null;
  /** Names the journal's record on the target itself, with what is written there next: that is not rewritten with a journal. */
  pin(journal: string): void;
  /** Of the candidate, as the platform names it. */
  readonly release: string;
  /** Whether the release serves already, and nothing is under way. */
  readonly serves: boolean;
  note(): Note;
  /** The deployment that is steered; null while it has no name. */
  deployment(): string | null;
  /** What a person has to type, line by line, where what the rollout needed for itself could not be undone; never rejects. */
  byHand(): Promise<readonly string[]>;
  /** Where the candidate is asked by an address of production's, as it was seen last; the same where the platform has no such way. */
  addressed(url: string): string;
  /** The platform's own counts of requests. */
  metrics(): Promise<MetricSource>;
}
