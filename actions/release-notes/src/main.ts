import { runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { releaseNotes } from './releaseNotes.ts';

await runMain<Inputs>(spec, (context) => releaseNotes(context, process.env));
