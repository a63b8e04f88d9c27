export { readPlanFile, type PlanFile } from './planFile.ts';
