import path from 'node:path';
import { startGitHub, startSandbox, type GitHub, type Sandbox, type ScenarioInput } from '@deploy-actions/sandbox';
import { runWithAct, type ActRun } from './actRun.ts';
import { appRepository, git, type AppOptions } from './appRepository.ts';
import type { Running } from './program.ts';

/** The examples as an app would have them, called by act: the reusable workflow, and by it the composite action and all bundles. */

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');
const REGISTRY = '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop';

/** A minute of the platform is a second. */
const SPEED = 60;

/** What is not as users have it, a line each. */
const replaced = new Set<string>();

export function tellReplaced(): void {
  console.log(`Replaced in copies, for act and the sandbox:\n${[...replaced].toSorted().join('\n')}`);
}

export interface Ran extends ActRun {
  /** What the jobs of the called workflow have said last. act does not hand on what one that failed has said; GitHub does. */
  readonly outputs: Readonly<Record<string, string>>;
}

export interface RunOptions {
  readonly branch?: string;
  /** Number of the run on GitHub. */
  readonly run?: number;
  /** Goes on beside the run, which is over when both are. */
  readonly meanwhile?: (act: Running) => Promise<void>;
}

export interface World extends AsyncDisposable {
  readonly sandbox: Sandbox;
  readonly github: GitHub;
  /** Has the example deploy an image of this tag. */
  run(tag: string, event?: readonly string[], options?: RunOptions): Promise<Ran>;
}

export type Service = NonNullable<ScenarioInput['services']>[number];

/** @param scenario of the sandbox, which may trust the GitHub that is there already */
export async function open(
  example: string,
  services: readonly Service[],
  { scenario = () => ({}), texts = {} }: Partial<Surroundings> = {},
): Promise<World> {
  const runs = [1_000, 1_001, 1_002, 1_003].map((id) => ({ id, status: 'in_progress' as const }));
  const github = await startGitHub({ scenario: { environment: 'production-rollback', runs } });
  const sandbox = await startSandbox({
    speed: SPEED,
    scenario: { cluster: 'shop', services: [...services], ...scenario(github) },
  });
  return {
    sandbox,
    github,
    async run(tag, event = ['push'], { run: id = 1_000, meanwhile, branch = 'main' } = {}) {
      const first = services[0]!.name;
      const app = appRepository(path.join(EXAMPLES, example), {
        branch,
        texts: {
          ...texts,
          'https://shop.example.com:8443': sandbox.testUrls[first] ?? sandbox.urls[first]!,
          'https://shop.example.com': sandbox.urls[first]!,
          // behaviours of the sandbox's tasks hang on tags
          [`${REGISTRY}@\${{ vars.IMAGE_DIGEST }}`]: `shop:${tag}`,
          // what a busy machine needs, where minutes are a second
          '10@10m..30m, 100@5m': '20@2m..300m, 100@1m..300m',
          'periodSeconds: 1, deadlineSeconds: 120': 'periodSeconds: 0.2, deadlineSeconds: 15',
          // its containers are all called so
          'app=': 'web=',
          ...texts,
        },
      });
      app.replaced.forEach((each) => replaced.add(`  ${example}/${each}`));
      git(app.folder, 'push', '--quiet', '--force', github.gitDir, 'HEAD');
      const env = { ...givenByGitHub(github), ...sandbox.env, GITHUB_RUN_ID: String(id) };
      const ran = await runWithAct(app.folder, event, env, meanwhile);
      return { ...ran, outputs: outputsIn(ran.output) };
    },
    async [Symbol.asyncDispose]() {
      await Promise.all([sandbox.close(), github.close()]);
    },
  };
}

interface Surroundings {
  readonly scenario: (github: GitHub) => ScenarioInput;
  /** As in {@link AppOptions}, before all others, and in place of those. */
  readonly texts: AppOptions['texts'];
}

/** Which commit of which branch it is, and what has started it, act finds out by itself. */
function givenByGitHub({ env }: GitHub): Readonly<Record<string, string>> {
  const own = /^GITHUB_(REF|SHA$|EVENT_|WORKFLOW)/;
  return Object.fromEntries(Object.entries(env).filter(([name]) => !own.test(name)));
}

/** `[deploy/Deploy to ECS/deploy]   ⚙  ::set-output:: result=succeeded` */
function outputsIn(log: string): Readonly<Record<string, string>> {
  const said = [...log.matchAll(/^\[deploy\/Deploy to ECS\/\w+\] .*::set-output:: ([\w-]+)=(.*)$/gm)];
  return Object.fromEntries(said.map(([, name, value]) => [name, value]));
}

/** One whose traffic ECS moves. */
export const shifted: Service = { name: 'web', desiredCount: 1, trafficShifting: {}, deregistrationDelaySeconds: 10 };
