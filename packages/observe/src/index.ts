export { checkFileSchema } from './checkFile/schema/definitions.ts';
export { readCheckFile, type SuiteReading } from './checkFile/read.ts';
export { suiteOfUrl, type UrlInputs } from './checkFile/one.ts';
