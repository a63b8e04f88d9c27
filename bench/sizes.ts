import { readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { Contestant } from './contestants.ts';

/** Bytes of JavaScript in the `dist` folder that an action's bundle lies in: what a runner downloads and may load. */
export function bundleBytes({ folder, main }: Contestant): number {
  const dist = distOf(folder, main);
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?js$/.test(file))
    .reduce((sum, file) => sum + statSync(join(dist, file)).size, 0);
}

/** `../dist/deploy-ecs/main.js` lies in `../dist`, `dist/index.js` in `dist`. */
function distOf(folder: string, main: string): string {
  const parts = relative(folder, main).split('/');
  const depth = parts.length - 1 - parts.indexOf('dist');
  return depth < 1 ? dirname(main) : join(main, ...Array.from({ length: depth }, () => '..'));
}
