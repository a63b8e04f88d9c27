export { readPlanFile, type PlanFile } from './planFile.ts';
export { readWindows, type Blocked, type WindowLines, type WindowsReading } from './windows/windows.ts';
