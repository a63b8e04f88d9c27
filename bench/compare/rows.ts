import { disturbances } from './disturbances.ts';
import { endings } from './endings.ts';
import type { Row } from './row.ts';

/** The truth table. A row more is a few lines in one of the two; `npm run -s compare` writes docs/compare.md from it. */
export const rows: readonly Row[] = [...endings, ...disturbances];
