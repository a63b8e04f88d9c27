import type { Check } from '../model.ts';
import { redactor } from '../redact.ts';
import { labelOf } from './addresses.ts';
import type { Lane } from './lane.ts';
import type { CheckResult } from './result.ts';
import { whyOf, type Role } from './verdict.ts';

/** For the log: without secrets. */
export type RunEvent =
  | {
      readonly kind: 'attempt';
      readonly role: Role;
      readonly check: string;
      readonly address: string | null;
      /** From 1. */
      readonly attempt: number;
      readonly passed: boolean;
      readonly reason: string;
      /** Whether the check goes on at this address. */
      readonly goesOn: boolean;
    }
  | {
      readonly kind: 'check';
      readonly role: Role;
      readonly check: string;
      readonly result: string;
      readonly reason: string;
    };

export interface Teller {
  /** @param lane after the attempt */
  readonly ofAttempt: (check: Check, role: Role, lane: Lane) => void;
  readonly ofCheck: (result: CheckResult, role: Role) => void;
}

/** Tells what happens as it happens. What was captured in an attempt is known only then, so it is looked for besides. */
export function teller(secrets: readonly string[], onEvent: ((event: RunEvent) => void) | undefined): Teller {
  if (onEvent === undefined) return { ofAttempt: () => {}, ofCheck: () => {} };
  const redact = redactor(secrets);
  const besides = (captured: readonly string[]) =>
    captured.length === 0 ? redact : redactor([...secrets, ...captured]);
  return {
    ofAttempt: ({ name }, role, { history, last, pins, ending }) => {
      const passed = history.last === 'passed';
      const reason = passed || last === null ? 'passed' : besides(last.secrets)(whyOf(last, role));
      onEvent({
        kind: 'attempt',
        role,
        check: redact(name),
        address: labelOf(pins),
        attempt: history.attempts,
        passed,
        reason,
        goesOn: ending === null,
      });
    },
    ofCheck: ({ name, result, reason, addresses }, role) => {
      const captured = addresses.flatMap(({ lastBad }) => lastBad?.secrets ?? []);
      onEvent({ kind: 'check', role, check: redact(name), result, reason: besides(captured)(reason) });
    },
  };
}
