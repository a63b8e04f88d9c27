import * as v from 'valibot';

/**
 * Of a service's deployment configuration what says how ECS moves the traffic, in the words of UpdateService; ECS checks
 * the values. It holds for deployments after the first.
 */
export const trafficShiftingSchema = v.strictObject({
  strategy: v.optional(v.picklist(['ROLLING', 'BLUE_GREEN', 'LINEAR', 'CANARY']), 'ROLLING'),
  bakeTimeInMinutes: v.optional(v.number(), 0),
  linearConfiguration: v.exactOptional(
    v.strictObject({
      stepPercent: v.exactOptional(v.number()),
      stepBakeTimeInMinutes: v.exactOptional(v.number()),
    }),
  ),
  canaryConfiguration: v.exactOptional(
    v.strictObject({
      canaryPercent: v.exactOptional(v.number()),
      canaryBakeTimeInMinutes: v.exactOptional(v.number()),
    }),
  ),
  lifecycleHooks: v.exactOptional(
    v.array(
      v.strictObject({
        targetType: v.literal('PAUSE'),
        lifecycleStages: v.array(v.string()),
        timeoutConfiguration: v.exactOptional(
          v.strictObject({ timeoutInMinutes: v.exactOptional(v.number()), action: v.exactOptional(v.string()) }),
        ),
      }),
    ),
  ),
});
