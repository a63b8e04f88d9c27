import { describe, expect, test } from '@jest/globals';
import type { ServiceDeployment } from '@deploy-actions/aws';
import { timelineMarkdown, withLook, type Seen } from '../src/traffic/timeline.ts';

const look = (lifecycleStage: ServiceDeployment['lifecycleStage'] | undefined, weight: number): ServiceDeployment => ({
  status: 'IN_PROGRESS',
  ...(lifecycleStage && { lifecycleStage }),
  targetServiceRevision: { requestedProductionTrafficWeight: weight },
});

describe('what a deployment was seen at', () => {
  test('is told once for each change, with its time', () => {
    const looks = [
      look('SCALE_UP', 0),
      look('SCALE_UP', 0),
      look('PRODUCTION_TRAFFIC_SHIFT', 12.5),
      look('BAKE_TIME', 100),
    ];
    const seen = looks.reduce<readonly Seen[]>((all, each, index) => withLook(all, each, index * 61_000), []);
    expect(timelineMarkdown(seen)).toBe(
      [
        '| after | stage | traffic on the release |',
        '| ---: | --- | --- |',
        '| 0s | SCALE_UP | 0% |',
        '| 2m2s | PRODUCTION_TRAFFIC_SHIFT | █ 12.5% |',
        '| 3m3s | BAKE_TIME | ██████████ 100% |',
        '',
      ].join('\n'),
    );
  });

  test('is nothing for a rolling deployment', () => {
    expect(timelineMarkdown(withLook([], look(undefined, 100), 0))).toBe('');
  });

  test('is cut in the middle when it is very long', () => {
    const seen = Array.from({ length: 100 }, (_, index) => ({ stage: 'X', weight: index, paused: false, atMs: 0 }));
    const rows = timelineMarkdown(seen).trimEnd().split('\n').slice(2);
    expect(rows).toHaveLength(41);
    expect(rows[20]).toBe('| … | 60 more | … |');
    expect(rows.at(-1)).toContain('99%');
  });
});
