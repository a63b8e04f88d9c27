import { runMain } from '@deploy-actions/toolkit';
import { spec, type Inputs } from './action.generated.ts';
import { makePlan } from './makePlan.ts';
import { connect } from './ports.ts';

await runMain<Inputs>(spec, async (context) => makePlan(context, connect(context, process.env)));
