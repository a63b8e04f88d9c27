import { round, type Summary } from '../statistics.ts';
import type { Targets } from '../targets.ts';

/** What one contestant took for one history. */
export interface Measured {
  readonly name: string;
  readonly commits: number;
  readonly seconds: Summary;
  readonly peakMegabytes: number;
}

/** Memory is promised for histories up to this size. */
const LARGEST_FOR_MEMORY = 20_000;

/** Ratios of medians that were measured in the same run hold on any machine. */
export function targetsOf(found: readonly Measured[]): Targets {
  const own = found.filter(({ name }) => name === 'release-notes');
  const against = (name: string, atMost: number) =>
    own.flatMap(({ commits, seconds }) => {
      const peer = found.find((each) => each.name === name && each.commits === commits);
      const measured = peer && round(seconds.median / peer.seconds.median);
      return measured === undefined ? [] : [[`${commits} commits, of ${name}’s time`, { measured, atMost }] as const];
    });
  const memory = own
    .filter(({ commits }) => commits <= LARGEST_FOR_MEMORY)
    .map(
      ({ commits, peakMegabytes: measured }) => [`${commits} commits, megabytes`, { measured, atMost: 150 }] as const,
    );
  const [smaller, largest] = own.slice(-2);
  const perCommit = ({ seconds, commits }: Measured): number => seconds.median / commits;
  const linear =
    smaller === undefined || largest === undefined
      ? []
      : [
          [
            `time for one of ${largest.commits} commits, of that for one of ${smaller.commits}`,
            { measured: round(perCommit(largest) / perCommit(smaller)), atMost: 1.5 },
          ] as const,
        ];
  return Object.fromEntries([
    ...against('git-cliff', 0.1),
    ...against('conventional-changelog', 1),
    ...memory,
    ...linear,
  ]);
}
