import { journalName, type Remembers, type ServiceRef } from '@deploy-actions/aws';
import { mask, type Context } from '@deploy-actions/toolkit';
import { warn } from './told.ts';
import { spec, type Inputs } from './action.generated.ts';
import { version } from './version.ts';

/** What the journal of a service's rollouts knows of releases that succeeded. Loaded where it is asked for alone. */
export function journalOf({ inputs, log }: Context<Inputs>, env: NodeJS.ProcessEnv, ref: ServiceRef): Remembers {
  const { 'github-token': token, environment } = inputs;
  const repository = env['GITHUB_REPOSITORY'];
  return async (except, pinned) => {
    if (token === undefined || repository === undefined) return null;
    mask([token]);
    const { connect, createJournal, lastSuccessfulRelease, useProxies } = await import('@deploy-actions/github');
    useProxies(env);
    const github = connect({
      apiUrl: env['GITHUB_API_URL'] ?? 'https://api.github.com',
      repository,
      token,
      userAgent: `deploy-actions/${spec.name}/${version}`,
      signal: AbortSignal.timeout(WITHIN_MS),
      onWait: (message) => log.line(message),
    });
    const journal = createJournal({ github, environment, target: journalName(ref, env) });
    const found = await lastSuccessfulRelease(journal.rollouts(), except);
    if (pinned !== null && (await journal.holds(pinned)) === false) {
      // nobody else knows what succeeded, and a rollback is not kept from it
      warn(ref.service, [
        `The journal ${journal.ref} was rewritten or deleted: it does not lead to ${pinned.replace(/@.*$/, '')}, which a rollout has pinned on ` +
          'the service. What it says of releases that succeeded may be wrong: look at what is brought back, or name it in `to`.',
      ]);
    }
    return found && { taskDefinitionArn: found.release, where: `the journal of ${environment}` };
  };
}

/** A rollback does not wait long for what it can do without, ms. */
const WITHIN_MS = 30_000;
