import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@jest/globals';
import { readMetricsFile } from '../../src/index.ts';
import { measures } from '../../src/metrics/settings.ts';
import { namesFor } from '../../src/metrics/placeholders.ts';

const docs = readFileSync(path.resolve(import.meta.dirname, '../../../../../docs/metrics.md'), 'utf8');
const files = [...docs.matchAll(/```yaml\n([^]*?)```/g)].map(([, text]) => text!);

test.each(files)('a file of the docs is one:\n%s', async (text) => {
  const env = { PROMETHEUS_TOKEN: 'some-token', METRICS_KEY: 'some-key' };
  expect(await readMetricsFile(text, 'metrics.yml', { env })).toHaveProperty('metrics.source');
});

test('the docs have a file of each source, and name all that can be filled in', () => {
  const sources = files.map((text) => /^source: (.*)$/m.exec(text)?.[1]);
  expect(sources).toEqual(['prometheus', 'http', 'probe-only']);
  const names = new Set(measures.flatMap(namesFor));
  expect([...names].filter((name) => !docs.includes(`\`{{${name}}}\``))).toEqual([]);
});
