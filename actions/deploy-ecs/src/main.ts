import { runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { deploy } from './deploy.ts';
import { connect } from './ports.ts';

await runMain<Inputs>(spec, async (context) => deploy(context, await connect(context)));
