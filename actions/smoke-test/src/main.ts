import { runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { smokeTest } from './smokeTest.ts';

await runMain<Inputs>(spec, (context) => smokeTest(context, process.env));
