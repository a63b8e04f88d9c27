import type { RunEvent } from '@deploy-actions/observe';

/**
 * Turns what happens into lines worth reading: how each check ended, and attempts whose reason is another than that of the
 * attempt before. A release that is waited for does not fill the log.
 */
export function progress(line: (text: string) => void): (event: RunEvent) => void {
  const before = new Map<string, string>();
  return (event) => {
    const { check, role, reason } = event;
    const name = role === 'identity-again' ? `${check} (again)` : check;
    if (event.kind === 'check') return line(`${name}: ${event.result}${event.result === reason ? '' : `: ${reason}`}`);
    const { address, attempt, goesOn, passed } = event;
    const lane = JSON.stringify([role, check, address]);
    // what takes its time takes another time each time
    const kind = reason.replaceAll(/\d+/g, '0');
    const isNew = before.get(lane) !== kind && !(passed && !before.has(lane));
    before.set(lane, kind);
    // how it ended is told with the check
    if (isNew && goesOn) line(`${name}${address === null ? '' : ` at ${address}`}: attempt ${attempt}: ${reason}`);
  };
}
