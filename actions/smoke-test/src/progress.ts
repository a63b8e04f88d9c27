import type { RunEvent } from '@deploy-actions/observe';

/** Of each check at each address, besides its end: what flaps would fill the log. */
const MOST_LINES = 10;

/**
 * Turns what happens into lines worth reading: how each check ended, and attempts whose reason is another than that of the
 * attempt before. A release that is waited for does not fill the log.
 */
export function progress(line: (text: string) => void): (event: RunEvent) => void {
  const before = new Map<string, { readonly kind: string; readonly lines: number }>();
  return (event) => {
    const { check, role, reason } = event;
    const name = role === 'identity-again' ? `${check} (again)` : check;
    if (event.kind === 'check') return line(`${name}: ${event.result}${event.result === reason ? '' : `: ${reason}`}`);
    const { address, attempt, goesOn, passed } = event;
    const lane = JSON.stringify([role, check, address]);
    // what takes its time takes another time each time
    const kind = reason.replaceAll(/\d+/g, '0');
    const { kind: last, lines = 0 } = before.get(lane) ?? {};
    const isNew = last === undefined ? !passed : last !== kind;
    // how it ended is told with the check
    const isTold = isNew && goesOn && lines < MOST_LINES;
    before.set(lane, { kind, lines: lines + (isTold ? 1 : 0) });
    if (isTold) {
      const more = lines + 1 === MOST_LINES ? ' (it goes on so; what follows is its end)' : '';
      line(`${name}${address === null ? '' : ` at ${address}`}: attempt ${attempt}: ${reason}${more}`);
    }
  };
}
