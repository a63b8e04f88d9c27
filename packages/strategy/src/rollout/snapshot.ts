/** One release where it runs. */
export interface Arm {
  /** Tells it from others on its platform, by whatever the platform names it. */
  readonly id: string;
  /** For people, and for the labels of metrics: `shop:12`. */
  readonly name: string;
  /** Whether as much of it runs, and is healthy, as all of the traffic needs. Null when that cannot be told. */
  readonly ready: boolean | null;
}

/** Null for an arm that there is none of. */
export interface Arms {
  readonly stable: Arm | null;
  readonly candidate: Arm | null;
}

/**
 * What the platform does with the candidate.
 *
 * - `absent`: it was never sent, or does not show yet
 * - `preparing`: it comes up, without production traffic
 * - `waiting`: it has the weight it was given and waits for the next word
 * - `shifting`: it has the weight it was given, or is on the way to it, and takes no next weight yet
 * - `finishing`: all traffic is its, and the release before is being retired
 * - `done`: it is the stable release now, and the platform says so
 * - `reverting`: traffic is on its way back
 * - `reverted`: all traffic is on the stable release, and the platform is at rest
 * - `superseded`: another rollout of the same target took over
 * - `failed`: it ended otherwise: a person has to look
 */
export type Phase =
  | 'absent'
  | 'preparing'
  | 'waiting'
  | 'shifting'
  | 'finishing'
  | 'done'
  | 'reverting'
  | 'reverted'
  | 'superseded'
  | 'failed';

/** A target as it was at one look. */
export interface Snapshot extends Arms {
  readonly phase: Phase;
  /** Per cent of the production traffic on the candidate, read back from what routes it; null when it cannot be told. */
  readonly weight: number | null;
  /**
   * Set where the candidate has less than it was given because the target itself took it, on the way to keep it: it has to be asked for
   * `promote` once more. Only where it knows that; a hand that it does not know is somebody else's.
   */
  readonly yielded?: boolean;
  /** The platform's own words for its phase: why it goes back, what failed, who took over. */
  readonly reason: string;
  /** What somebody else has changed, in words; null for nothing. */
  readonly foreign: string | null;
  /** Alarms that fire now, of those that guard this target. */
  readonly alarms: readonly string[];
}
