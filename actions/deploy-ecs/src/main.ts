import { connectEcs } from '@deploy-actions/aws';
import { runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { deploy } from './deploy.ts';
import { version } from './version.ts';

await runMain<Inputs>(spec, (context) => deploy(context, connectEcs({ action: spec.name, version })));
