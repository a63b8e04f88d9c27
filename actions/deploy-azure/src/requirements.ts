import { MARKER, imageIn, memberIn } from '@deploy-actions/azure';
import type { Problem } from '@deploy-actions/toolkit';
import type { Inputs } from './action.generated.ts';
import type { Found, Side } from './read.ts';

/** https://learn.microsoft.com/azure/app-service/deploy-staging-slots (at its beginning): others have none. */
const WITHOUT_SLOTS = ['free', 'shared', 'basic', 'dynamic', 'flexconsumption'];

/** Why this release cannot be deployed to this site in this way; all of it, before anything is changed. */
export function requirements(found: Found, inputs: Inputs): Problem[] {
  const { production, beside } = found;
  return [
    ...(inputs.strategy === 'in-place' ? [] : slotProblems(found, inputs)),
    ...kindProblems(beside ?? production, inputs),
    ...heldProblems(found),
    ...(inputs.strategy === 'canary' ? canaryProblems(found, inputs) : []),
    ...(production.settings.sticky.appSettingNames.includes(MARKER)
      ? [
          {
            input: 'app-name',
            message: `\`${MARKER}\` stays with its slot there, and must go with the app: take it from the slot settings.`,
          },
        ]
      : []),
  ];
}

function slotProblems({ production, beside, names, tier }: Found, inputs: Inputs): Problem[] {
  const slot = inputs['slot-name'];
  const of = (message: string): Problem => ({ input: 'slot-name', message });
  if (tier !== null && WITHOUT_SLOTS.includes(tier.toLowerCase())) {
    return [
      of(`the tier ${tier} of the site's plan has no slots: give \`strategy: in-place\`, or take Standard or better.`),
    ];
  }
  if (beside === null) {
    if (inputs['create-slot']) return [];
    const there = names.length === 0 ? 'It has none.' : `It has ${names.map((each) => `\`${each}\``).join(', ')}.`;
    return [of(`the site has no slot \`${slot}\`. ${there} \`create-slot: true\` makes one.`)];
  }
  const autoSwap = [beside, production].map(({ config }) => config['autoSwapSlotName']).find(isText);
  const share = shareOf(production, beside);
  const signedIn = [production, beside].filter(({ signsIn }) => signsIn).map(nameOf);
  return [
    ...(autoSwap === undefined
      ? []
      : [
          of(
            `\`${slot}\` is swapped with ${autoSwap} by itself (auto swap) as soon as it is deployed to: turn that off.`,
          ),
        ]),
    ...(beside.view.running ? [] : [of(`\`${slot}\` is stopped: it is neither warmed up nor swapped.`)]),
    ...(share > 0
      ? [of(`a ramp-up rule sends ${share}% of the visitors to \`${slot}\` already: set it to 0 first.`)]
      : []),
    ...(inputs.strategy === 'swap-with-preview' && signedIn.length > 0
      ? [
          {
            input: 'strategy',
            message: `\`swap-with-preview\` is not possible while site authentication is on (${signedIn.join(', ')}).`,
          },
        ]
      : []),
  ];
}

function kindProblems({ slot, config }: Side, inputs: Inputs): Problem[] {
  const where = slot === null ? 'production' : `the slot \`${slot}\``;
  const image = imageIn(config);
  if (config['linuxFxVersion'] === 'sitecontainers') {
    return [
      {
        input: 'app-name',
        message: `${where} is made of several containers (sitecontainers), which this action cannot deploy yet.`,
      },
    ];
  }
  if (inputs.package !== undefined && image !== null) {
    return [
      {
        input: 'package',
        message: `${where} runs a container image (${image}): give \`image\`, or a site that runs packages.`,
      },
    ];
  }
  // a slot that nothing was ever deployed to has neither
  if (inputs.image !== undefined && memberIn(config) === null && isText(config['linuxFxVersion'])) {
    return [
      {
        input: 'image',
        message: `${where} runs packages (${config['linuxFxVersion']}): give \`package\`, or a site for containers.`,
      },
    ];
  }
  return [];
}

function heldProblems({ heldBy }: Found): Problem[] {
  if (heldBy === null) return [];
  const message = `the rollout ${heldBy} has the site open: let it end, or bring it home with the action \`rollback\`.`;
  return [{ input: 'app-name', message }];
}

/** There are no two releases that visitors could be shared out between. */
function canaryProblems({ production }: Found, { image = '' }: Inputs): Problem[] {
  const has = imageIn(production.config);
  if (has === null)
    return [{ input: 'strategy', message: '`canary` needs a site whose production runs a container image.' }];
  if (has !== image) return [];
  return [
    {
      input: 'strategy',
      message: `\`canary\` tells releases by their images, and production has ${image} already: give \`swap\` to change its settings.`,
    },
  ];
}

/** Per cent of the new visitors. */
function shareOf({ config }: Side, { hosting, slot }: Side): number {
  const { rampUpRules } = Object(config['experiments']) as { rampUpRules?: unknown };
  const rules = Array.isArray(rampUpRules) ? (rampUpRules as Record<string, unknown>[]) : [];
  const ours = rules.find(({ name, actionHostName }) => actionHostName === hosting.host || name === slot);
  return Number(ours?.['reroutePercentage'] ?? 0);
}

function nameOf({ slot }: Side): string {
  return slot ?? 'production';
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
