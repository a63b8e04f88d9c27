import { ecsArn } from './ecsArns.ts';
import type { Needs, NeedsTable } from './table.ts';

/**
 * What the calls of Application Auto Scaling need. A target's ARN ends in an id that callers do not know beforehand.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/list_awsapplicationautoscaling.html
 */
const onTarget: Needs = {
  resources: {
    ScalableTarget: (_, { region, accountId }) =>
      `arn:aws:application-autoscaling:${region}:${accountId}:scalable-target/*`,
  },
  context: ({ ServiceNamespace = '', ScalableDimension = '' }) => ({
    'application-autoscaling:service-namespace': ServiceNamespace,
    'application-autoscaling:scalable-dimension': ScalableDimension,
  }),
};

export const autoscalingNeeds: NeedsTable = {
  /**
   * Who has a service scaled must be allowed to scale it.
   * https://docs.aws.amazon.com/AmazonECS/latest/developerguide/auto-scaling-IAM.html
   */
  RegisterScalableTarget: {
    ...onTarget,
    also: ({ ResourceId = '' }, place) =>
      ['ecs:DescribeServices', 'ecs:UpdateService'].map((action) => ({
        action,
        resources: [ecsArn(place, ResourceId)],
      })),
  },
  DescribeScalableTargets: {},
  DeregisterScalableTarget: onTarget,
};
