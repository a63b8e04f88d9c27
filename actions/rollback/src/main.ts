import { chooseTarget } from '@deploy-actions/targets';
import { ConfigurationError, runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';

await runMain<Inputs>(spec, async (context) => {
  const chosen = chooseTarget({ ...context.inputs });
  if ('problems' in chosen) throw new ConfigurationError(chosen.problems);
  // nobody loads a cloud that is not theirs
  if (chosen.target === 'app-service') {
    const { rollBackSite } = await import('./slots/rollBackSite.ts');
    return rollBackSite(context, process.env);
  }
  const [{ connect }, { rollBack }] = await Promise.all([import('./ports.ts'), import('./rollBack.ts')]);
  return rollBack(context, await connect(context));
});
