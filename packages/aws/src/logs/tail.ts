import type { CloudWatchLogsClient, CloudWatchLogsClientConfig } from '@aws-sdk/client-cloudwatch-logs';
import type { ClientOptions } from '../ecs/client.ts';
import type { TaskDefinition } from '../ecs/taskDefinition.ts';
import { identified } from '../identified.ts';
import { nameCalls, textOf } from '../nameCalls.ts';
import { regional } from '../regional.ts';
import { cleanLines } from './clean.ts';
import { logLocation } from './location.ts';

/** The ends of containers' logs. */
export interface LogTails {
  /**
   * The last lines that a container of a task wrote, oldest first, fit to be shown. Never throws: logs decide nothing, and
   * one line in brackets says why there is none.
   */
  tail(taskDefinition: TaskDefinition, taskArn: string, container: string, lines: number): Promise<string[]>;
}

/** Attempts per call, the first one included: not many, since somebody waits for the verdict. */
const MAX_ATTEMPTS = 3;

/** The last page of a stream may be empty though others are not. https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_GetLogEvents.html */
const PAGES = 3;

/**
 * Reads from CloudWatch Logs, whose client is loaded at the first use: most deployments go well.
 *
 * @param config over what comes from the environment, as for every AWS SDK
 */
export function createLogTails(options: ClientOptions, config: Readonly<CloudWatchLogsClientConfig> = {}): LogTails {
  const clientFor = regional(async (region) => {
    const { CloudWatchLogsClient: Client } = await import('@aws-sdk/client-cloudwatch-logs');
    const client = new Client({
      maxAttempts: MAX_ATTEMPTS,
      ...identified(options),
      ...config,
      ...(region !== null && { region }),
    });
    return nameCalls(client, 'logs');
  });

  return {
    async tail(taskDefinition, taskArn, container, lines) {
      const location = logLocation(taskDefinition, taskArn, container);
      if ('unknown' in location) return [`(no log of ${container}: ${location.unknown})`];
      try {
        const client = await clientFor(location.region);
        const read = await readTail(client, location.group, location.stream, lines);
        return read.length > 0 ? read : [`(the log of ${container} is empty)`];
      } catch (error) {
        const [why = 'no reason given'] = cleanLines(textOf(error));
        return [`(the log of ${container} could not be read from ${location.group}: ${why})`];
      }
    },
  };
}

async function readTail(client: CloudWatchLogsClient, group: string, stream: string, lines: number): Promise<string[]> {
  const { GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  let nextToken: string | undefined;
  for (let page = 1; page <= PAGES; page += 1) {
    const { events = [], nextBackwardToken } = await client.send(
      new GetLogEventsCommand({ logGroupName: group, logStreamName: stream, limit: lines, nextToken }),
    );
    if (events.length > 0) return events.flatMap(({ message = '' }) => cleanLines(message)).slice(-lines);
    if (nextBackwardToken === nextToken) break;
    nextToken = nextBackwardToken;
  }
  return [];
}
