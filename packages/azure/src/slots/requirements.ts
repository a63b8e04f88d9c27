import type { Finding } from '@deploy-actions/strategy';
import type { Place } from './open.ts';
import { imageIn } from './image.ts';
import { othersOf, rulesIn, shareOf } from './rules.ts';
import { ROLLBACK, type Tagged } from './tags.ts';

export interface Required {
  readonly site: Place;
  /** Null where there is no such slot. */
  readonly beside: Place | null;
  readonly slot: string;
  /** Of the slots that there are, where this one is none. */
  readonly names: readonly string[];
  readonly release: string | null;
  readonly tagged: Tagged | null;
}

/** Why the weights of a site cannot be ours; none when they can. */
export function requirements({ site, beside, slot, names, release, tagged }: Required): Finding[] {
  if (beside === null) {
    const there = names.length === 0 ? 'It has none.' : `It has ${names.map((each) => `\`${each}\``).join(', ')}.`;
    return [finding(`the site has no slot \`${slot}\`. ${there}`)];
  }
  const rules = rulesIn(site.config);
  const of = { slot, host: beside.view.host };
  const others = othersOf(rules, of).map((each) => `${each.reroutePercentage}% to ${each.actionHostName || each.name}`);
  const share = shareOf(rules, of) ?? 0;
  const autoSwap = beside.config['autoSwapSlotName'];
  return [
    ...(imageIn(site.config) === null
      ? [finding('production does not run a container image, so there is no release to go back to by its name.')]
      : []),
    ...(release === null
      ? [finding(`the slot \`${slot}\` does not run a container image: name the one that it is to run.`)]
      : []),
    ...(site.view.running ? [] : [finding('the site is stopped.')]),
    ...(beside.view.running ? [] : [finding(`the slot \`${slot}\` is stopped: it is neither warmed up nor swapped.`)]),
    ...(typeof autoSwap === 'string' && autoSwap !== ''
      ? [
          finding(
            `the slot \`${slot}\` is swapped with ${autoSwap} by itself (auto swap) when it is deployed to: turn that off.`,
          ),
        ]
      : []),
    ...(others.length > 0 ? [finding(`ramp-up rules send users elsewhere already: ${others.join(', ')}.`)] : []),
    ...(share > 0
      ? [finding(`a ramp-up rule sends ${share}% of the users to \`${slot}\` already: set it to 0 first.`)]
      : []),
    ...(tagged === null ? [] : [held(tagged)]),
  ];
}

/** Of another release. */
function held({ rollout }: Tagged): Finding {
  const who = rollout === ROLLBACK ? 'a rollback that was begun' : `the rollout ${rollout}`;
  return finding(
    `${who} has left its tags on the site: bring it home first, with \`command: reconcile\` or the action \`rollback\`.`,
  );
}

function finding(message: string): Finding {
  return { message, path: [] };
}
