export { readPlanFile, type PlanFile } from './planFile.ts';
export { readWindows, type Blocked, type WindowLines, type WindowsReading } from './windows/windows.ts';
export { digestOf } from './environments/digest.ts';
export { environmentFor, type Asked, type Choice } from './environments/environmentFor.ts';
export type {
  Approvals,
  AzureTarget,
  Checks,
  EcsTarget,
  Environment,
  Hotfix,
  Notice,
  Origin,
  SecretReference,
  Target,
} from './environments/model.ts';
export { readEnvironments, type EnvironmentsReading, type ReadEnvironment } from './environments/read.ts';
export { environmentsSchema } from './environments/schema/published.ts';
export type { Traits } from './environments/schema/kinds.ts';
