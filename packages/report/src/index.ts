export { htmlReport } from './html.ts';
export { summaryMarkdown } from './summary.ts';
