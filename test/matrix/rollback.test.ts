import { expect } from '@jest/globals';
import type { ScenarioInput } from '@deploy-actions/sandbox';
import { safe } from '../e2e.ts';
import { isOver, openShop, type Deployment, type ServiceInput } from '../rollbackWorld.ts';
import { matrix, type Row } from './matrix.ts';

type Quirks = NonNullable<ScenarioInput['quirks']>;

const MOVING: ServiceInput = { trafficShifting: { strategy: 'BLUE_GREEN', bakeTimeInMinutes: 1 }, desiredCount: 1 };
const at = (stage: string) => (deployment: Deployment) => deployment.lifecycleStage === stage;

interface Moment {
  readonly name: string;
  readonly settings: ServiceInput;
  readonly image: string;
  readonly reached: (deployment: Deployment) => boolean;
}

const moments: readonly Moment[] = [
  { name: 'a rolling release serves', settings: safe, image: 'shop:v2', reached: isOver },
  {
    name: 'a rolling release is on trial',
    settings: safe,
    image: 'shop:v2-slow-start-120s',
    reached: ({ status }) => status === 'IN_PROGRESS',
  },
  { name: 'a blue/green release serves', settings: MOVING, image: 'shop:v2', reached: isOver },
  { name: 'a blue/green release comes up', settings: MOVING, image: 'shop:v2', reached: at('SCALE_UP') },
  { name: 'a blue/green release bakes', settings: MOVING, image: 'shop:v2', reached: at('BAKE_TIME') },
  { name: 'the release before is being removed', settings: MOVING, image: 'shop:v2', reached: at('CLEAN_UP') },
];

const quirks: readonly Quirks[] = [
  { staleReadsMs: 40_000 },
  { stopInCleanUp: 'is refused', hookDetails: 'current', stageBeforeProductionShift: 'PRODUCTION_TRAFFIC_SHIFT' },
  { rollbackReplacesTasks: true, stopsDownToMinimumAtOnce: true },
];

async function bringBack({ settings, image, reached }: Moment, chosen: Quirks): Promise<void> {
  await using shop = await openShop(settings, { quirks: chosen });
  const before = shop.service().deploymentConfiguration;
  await shop.deploy(image, { until: reached });

  const { outputs, log } = await shop.rollBack();

  expect({ result: outputs['result'], log }).toEqual({ result: 'succeeded', log });
  expect(new Set(await shop.settled())).toEqual(new Set(['shop:v1']));
  const { deploymentConfiguration, tags } = shop.service();
  expect({ lifecycleHooks: [], ...deploymentConfiguration }).toEqual({ lifecycleHooks: [], ...before });
  expect({ tags, lost: await shop.lost() }).toEqual({ tags: [], lost: 0 });
}

const rows = quirks.flatMap((chosen) =>
  moments.map((moment): Row => {
    const title = `${moment.name}, ${Object.entries(chosen)
      .map((each) => each.join(' '))
      .join(', ')}`;
    return { title, run: () => bringBack(moment, chosen) };
  }),
);

matrix('a rollback, whatever the documents leave open', rows, 2);
