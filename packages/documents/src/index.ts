export { parseDocument, parseObject, type ParsedDocument } from './document.ts';
