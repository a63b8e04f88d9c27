export { checkFileSchema } from './checkFile/schema/definitions.ts';
export { readCheckFile, type SuiteReading } from './checkFile/read.ts';
