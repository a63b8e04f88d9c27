import { runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { canaryShift } from './canaryShift.ts';
import { connect } from './ports.ts';

await runMain<Inputs>(spec, async (context) => canaryShift(context, await connect(context, process.env)));
