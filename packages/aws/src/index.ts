export { connectScaling, type ScalingApi } from './autoscaling/scaling.ts';
export { takeOn, type Job } from './credentials/takeOn.ts';
export { createEcsApi, type EcsApi, type ServiceRef } from './ecs/api.ts';
export { certaintyOf } from './ecs/certainty.ts';
export { applyChanges, type Changes } from './ecs/changes.ts';
export { connectEcs, type ClientOptions } from './ecs/client.ts';
export { isForward } from './ecs/deploymentStatus.ts';
export { diagnose, type ContainerLog, type Diagnosis, type StoppedReason } from './ecs/diagnosis.ts';
export { diffLines, diffTaskDefinitions, isSame, type Difference } from './ecs/diff.ts';
export { explain, isMissingCluster, unfit } from './ecs/explain.ts';
export type { FailingCheck } from './ecs/failingChecks.ts';
export type { Mark } from './ecs/find.ts';
export { follow, type Followed } from './ecs/follow.ts';
export { suggestCluster, suggestService } from './ecs/nearestNames.ts';
export { runOneOffTask, type ContainerEnd, type OneOffTask, type OneOffTaskOptions } from './ecs/oneOffTask.ts';
export { taskDefinitionSource, type TaskDefinitionSource } from './ecs/reference.ts';
export { requestRollBack, type InFlight } from './ecs/rollBack.ts';
export { isTrouble, type EventLine } from './ecs/serviceEvents.ts';
export { parseService } from './ecs/serviceFile.ts';
export { planSettings, withoutRollback, type ServiceSettings, type SettingsPlan } from './ecs/serviceSettings.ts';
export { shortName } from './ecs/shortName.ts';
export { stableTaskDefinition } from './ecs/stable.ts';
export { groupStoppedTasks, type StoppedGroup } from './ecs/stoppedTasks.ts';
export { containerNames, registerable, type TaskDefinition } from './ecs/taskDefinition.ts';
export { parseTaskDefinition } from './ecs/taskDefinitionFile.ts';
export { journalName, targetName } from './ecs/targetName.ts';
export { create, primaryOf, register, update, type ServiceDefinition } from './ecs/writes.ts';
export { createLogTails, type LogTails } from './logs/tail.ts';
export type { DeploymentConfiguration, Service, ServiceDeployment, Task } from '@aws-sdk/client-ecs';
export { createEcrApi, type EcrApi, type EcrImage, type FoundImage } from './ecr/api.ts';
export { resolveDigests, type ResolvedDigests, type ResolvedImage } from './ecr/digests.ts';
export { createPreflightPorts } from './preflight/clients.ts';
export type { CheckName, Finding, Severity } from './preflight/finding.ts';
export type { PreflightInput, PreflightService } from './preflight/input.ts';
export type { PreflightPorts } from './preflight/ports.ts';
export { preflight } from './preflight/preflight.ts';
export { connectAlarms, type Alarms } from './cloudwatch/alarms.ts';
export { armGroupOf, type ArmGroup, type ArmGroups } from './cloudwatch/armGroup.ts';
export type { BalancerErrors } from './cloudwatch/balancerErrors.ts';
export { connectCloudWatch, type CloudWatchOptions } from './cloudwatch/client.ts';
export type { CloudWatchSource } from './cloudwatch/source.ts';
export { bringBack, type BringBackOptions, type BroughtBack } from './rollback/bringBack.ts';
export { bringHome, type BringHomeOptions, type BroughtHome } from './rollback/bringHome.ts';
export { byHand } from './rollback/byHand.ts';
export { candidateLine, candidates } from './rollback/candidates.ts';
export { emergencyFor, givenBack, isMoving, type Kept } from './rollback/emergency.ts';
export { giveBack, rollBackName } from './rollback/keep.ts';
export { readHistory } from './rollback/history.ts';
export { prepare, type Prepared, type Remembers } from './rollback/prepare.ts';
export { connectBalancer, type BalancerApi } from './native/balancer.ts';
export { createPlatformClock, type PlatformClock } from './native/clock.ts';
export {
  isSteered,
  nativeConfiguration,
  strategyOf,
  weightsOf,
  withNative,
  type NativeConfiguration,
} from './native/configuration.ts';
export { planProblems } from './native/fit.ts';
export { carryOut as carryOutMove } from './native/forward.ts';
export { takeHome, type TakenHome, type TakingHome } from './native/home.ts';
export {
  hasCome,
  lifecycleStages,
  requestedWeight,
  stageOf,
  timeOfDay,
  waitingHooks,
  type LifecycleStage,
  type WaitingHook,
} from './native/lifecycle.ts';
export { NOTE_FORMAT, parseNote, type NativeNote } from './native/note.ts';
export { reached, waitUntils, type WaitUntil } from './native/reached.ts';
export { EMERGENCY, isOwnPause, MOST_BAKE_MINUTES, MOST_PAUSE_MINUTES } from './native/configuration.ts';
export { serviceProblems, type Readiness } from './native/requirements.ts';
export { hasBack } from './native/restored.ts';
export { readTags, retire, writeTags } from './native/retire.ts';
export { fromTags, ownTagKeys, type Holder, type Tagged } from './native/tags.ts';
export { connectNativeTarget, type NativeTarget, type NativeTargetOptions } from './native/target.ts';
export { chooseEngine, moverText, type Chosen, type Engine } from './engine.ts';
export { takeStepwiseHome } from './stepwise/home.ts';
export { isStepwise, parseStepwiseNote, type StepwiseNote } from './stepwise/note.ts';
export type { RulesApi } from './stepwise/rules/api.ts';
export { connectRules } from './stepwise/rules/client.ts';
export { stickinesses, type Stickiness } from './stepwise/rules/stickiness.ts';
export { readStepwiseTags } from './stepwise/tags.ts';
export { connectStepwiseTarget, type StepwiseTarget, type StepwiseTargetOptions } from './stepwise/target.ts';
