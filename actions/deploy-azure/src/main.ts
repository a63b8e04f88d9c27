import { runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { deploy } from './deploy.ts';

await runMain<Inputs>(spec, deploy);
