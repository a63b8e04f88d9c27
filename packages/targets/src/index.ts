export { chooseTarget, type Given, type TargetName } from './chooseTarget.ts';
export { isAnswered } from './answered.ts';
export { connectByInputs, type TargetInputs } from './inputs.ts';
export { foresee, type Foresight } from './foresight.ts';
export type { Asker, BringingHome, Held, Home, Job, Note, Opening, OpenTarget, Platform, Waiting } from './platform.ts';
export { connectSite, type SiteConnections, type SiteInputs } from './site.ts';
export { connectPlatform, type Connected, type Places } from './table.ts';
