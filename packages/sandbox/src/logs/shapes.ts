import { listOf, structure, type Shape } from '../core/shapes.ts';

/** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_Operations.html */

const strings = listOf('String');
const group = { logGroupName: 'String', logGroupIdentifier: 'String' } as const;
const paging = { nextToken: 'String', limit: 'Number' } as const;
const times = { startTime: 'Number', endTime: 'Number' } as const;

export const logsInputs: Readonly<Record<string, Shape>> = {
  CreateLogGroup: structure({ logGroupName: 'String' }),
  CreateLogStream: structure({ logGroupName: 'String', logStreamName: 'String' }),
  DescribeLogGroups: structure({ logGroupNamePrefix: 'String', logGroupNamePattern: 'String', ...paging }),
  DescribeLogStreams: structure({
    ...group,
    logStreamNamePrefix: 'String',
    orderBy: 'String',
    descending: 'Boolean',
    ...paging,
  }),
  GetLogEvents: structure({ ...group, logStreamName: 'String', startFromHead: 'Boolean', ...times, ...paging }),
  FilterLogEvents: structure({
    ...group,
    logStreamNames: strings,
    logStreamNamePrefix: 'String',
    filterPattern: 'String',
    ...times,
    ...paging,
  }),
  PutLogEvents: structure({
    ...group,
    logStreamName: 'String',
    logEvents: listOf(structure({ timestamp: 'Number', message: 'String' })),
  }),
};
