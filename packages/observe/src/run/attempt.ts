import type { Mismatch } from '../expect/mismatch.ts';
import type { Connections } from '../http/connections.ts';
import type { Exchange, Failure, Timing } from '../http/exchange.ts';
import type { Check, Network } from '../model.ts';
import type { Pins } from './addresses.ts';
import type { Ports } from './ports.ts';
import { sampleOf } from './sample.ts';
import { stepsOf } from './steps.ts';

/** What an attempt needs of the run. */
export interface Surroundings {
  readonly target: string | undefined;
  readonly network: Network;
  readonly env: Readonly<Record<string, string>>;
  readonly signal: AbortSignal;
  readonly ports: Pick<Ports, 'send' | 'connectTcp' | 'clock'>;
  /** What it answers must be of the host that was asked, wherever that is. */
  readonly isIdentity: boolean;
  /** Of a sample: where its requests keep theirs. */
  readonly connections?: Connections;
}

/** How an attempt ended: what is told is of its last step, or of the one that did not pass. */
export interface Attempt {
  readonly kind: 'passed' | 'failed' | 'no-answer';
  /** The place of that step, from 0. */
  readonly step: number;
  readonly request: string;
  readonly timing: Timing;
  /** Null without an answer, or where there is none to read. */
  readonly exchange: Exchange | null;
  /** Of `failed`: at least one. */
  readonly mismatches: readonly Mismatch[];
  /** Of `no-answer`. */
  readonly failure: Failure | null;
  /** Whether the server answered anything, be it to an earlier step, or in part. */
  readonly answered: boolean;
  /** Values that were captured and are secret. */
  readonly secrets: readonly string[];
}

/**
 * One attempt of a check at one address: its steps, or a sample of them.
 *
 * @param endAt the deadline, in milliseconds since 1970: no request goes on after it
 */
export function attemptOf(check: Check, surroundings: Surroundings, pins: Pins, endAt: number): Promise<Attempt> {
  return check.sample === undefined
    ? stepsOf(check, surroundings, pins, endAt)
    : sampleOf(check, check.sample, surroundings, pins, endAt);
}
