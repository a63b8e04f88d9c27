import { environmentFor, type ReadEnvironment } from '@deploy-actions/config';
import { ConfigurationError } from '@deploy-actions/toolkit';
import { isByHand, isOfRef, type Trigger } from './trigger.ts';

/** The environment that a run is for, or why it is for none. */
export type Chosen =
  | {
      readonly kind: 'one';
      readonly read: ReadEnvironment;
      readonly isHotfix: boolean;
      /** What a person may want to know of the choice. */
      readonly notes: readonly string[];
    }
  | { readonly kind: 'none'; readonly reason: string };

/**
 * The environment that is named, else that of the ref.
 *
 * @throws {ConfigurationError} for a name that is none, and a ref that is for several
 */
export function choose(all: readonly ReadEnvironment[], name: string | undefined, trigger: Trigger): Chosen {
  const chosen = named(all, name, trigger);
  if (chosen.kind === 'none') return chosen;
  const { environment } = chosen.read;
  if (environment.autoDeploy || isByHand(trigger)) return chosen;
  const reason = `\`${environment.name}\` has \`auto-deploy: false\`: only a person deploys to it, by workflow_dispatch, and this run was begun by ${trigger.event}.`;
  return { kind: 'none', reason };
}

/** The same, whoever began the run: `auto-deploy` is about what goes forward. */
export function named(all: readonly ReadEnvironment[], name: string | undefined, trigger: Trigger): Chosen {
  return name === undefined ? byRef(all, trigger) : byName(all, name, trigger);
}

function byName(all: readonly ReadEnvironment[], name: string, { ref }: Trigger): Chosen {
  const choice = environmentFor(
    all.map(({ environment }) => environment),
    { name },
  );
  if (choice.kind !== 'one') throw new ConfigurationError([{ input: 'environment', message: ended(choice.message) }]);
  const { environment } = choice;
  const read = all.find((each) => each.environment === environment)!;
  const byItsRef = environmentFor([environment], { ref });
  const isHotfix = byItsRef.kind === 'one' && byItsRef.isHotfix;
  const hasPatterns = environment.branches.length + environment.tags.length > 0;
  const notes =
    byItsRef.kind === 'one' || !hasPatterns
      ? []
      : [`The environment was named: by its \`branches\` and \`tags\` it is not for \`${ref.slice(0, 100)}\`.`];
  return { kind: 'one', read, isHotfix, notes };
}

function byRef(all: readonly ReadEnvironment[], trigger: Trigger): Chosen {
  if (!isOfRef(trigger)) {
    const reason = `A run that was begun by ${trigger.event} does not tell by its ref what is to be deployed: name the \`environment\`.`;
    return { kind: 'none', reason };
  }
  const choice = environmentFor(
    all.map(({ environment }) => environment),
    { ref: trigger.ref },
  );
  if (choice.kind !== 'one') {
    if (choice.kind === 'several') throw new ConfigurationError([{ message: sentence(choice.message) }]);
    return { kind: 'none', reason: sentence(choice.message) };
  }
  const read = all.find((each) => each.environment === choice.environment)!;
  return { kind: 'one', read, isHotfix: choice.isHotfix, notes: [] };
}

function sentence(message: string): string {
  return ended(`${message.charAt(0).toUpperCase()}${message.slice(1)}`);
}

function ended(message: string): string {
  return message.endsWith('?') ? message : `${message}.`;
}
