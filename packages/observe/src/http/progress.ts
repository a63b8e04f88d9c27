import type { Failure, Timing } from './exchange.ts';
import type { Fault } from './fault.ts';

type Phases = Omit<Timing, 'totalMs'>;

const NOTHING_YET: Phases = { dnsMs: null, connectMs: null, tlsMs: null, ttfbMs: null };

/** Of what was never sent. */
export const NO_TIMING: Timing = { ...NOTHING_YET, totalMs: 0 };

/** How far a request has come: what a failure has to tell besides its reason. */
export class Progress {
  /** For `timed out after 2 s while …`. */
  doing = 'starting';
  /** Whether the server has begun to answer the present request. */
  answered = false;
  /** Whether one before it was, in a chain of redirects. */
  #answeredBefore = false;
  readonly #begun = performance.now();
  #requestBegun = this.#begun;
  #phaseBegun = this.#begun;
  #phases: Phases = NOTHING_YET;

  /** The next request of a chain of redirects. */
  beginRequest(): void {
    this.#answeredBefore ||= this.answered;
    this.answered = false;
    this.#requestBegun = performance.now();
    this.#phases = NOTHING_YET;
  }

  beginPhase(): void {
    this.#phaseBegun = performance.now();
  }

  /** Ends the present phase, and begins the next. */
  endPhase(phase: 'dnsMs' | 'connectMs' | 'tlsMs'): void {
    const now = performance.now();
    this.#phases = { ...this.#phases, [phase]: rounded(now - this.#phaseBegun) };
    this.#phaseBegun = now;
  }

  firstByte(): void {
    if (this.answered) return;
    this.answered = true;
    this.#phases = { ...this.#phases, ttfbMs: rounded(performance.now() - this.#requestBegun) };
  }

  timing(): Timing {
    return { ...this.#phases, totalMs: rounded(performance.now() - this.#begun) };
  }

  failure({ kind, message }: Fault): Failure {
    const answered = this.answered || this.#answeredBefore;
    return { kind, reason: message, timing: this.timing(), answered };
  }
}

/** A hundredth of a millisecond is finer than any network. */
function rounded(ms: number): number {
  return Math.round(ms * 100) / 100;
}
