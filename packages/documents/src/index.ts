export { parseDocument, parseObject, type ParsedDocument } from './document.ts';
export { jsonFaultAt } from './json.ts';
