import { runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { connect } from './ports.ts';
import { rollBack } from './rollBack.ts';

await runMain<Inputs>(spec, async (context) => rollBack(context, await connect(context)));
