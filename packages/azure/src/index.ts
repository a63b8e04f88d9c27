export { CLOUDS, cloudOf, type Cloud, type CloudName, type CloudOptions } from './clouds.ts';
export { createPlatformClock, type PlatformClock } from './clock.ts';
export { connectArm, type Arm, type ArmOptions } from './arm/client.ts';
export { AzureError, isTransient } from './arm/error.ts';
export { credentialKinds, type CredentialKind, type Wanted } from './credentials/choose.ts';
export { signIn } from './credentials/signIn.ts';
export type { Tokens } from './credentials/tokens.ts';
export type { Instance, SiteRef, SitesApi, SiteView } from './sites/api.ts';
export { connectMonitor } from './monitor/client.ts';
export type { MonitorApi } from './monitor/api.ts';
export { monitorSource, PRODUCTION } from './monitor/source.ts';
export { addressedTo } from './slots/address.ts';
export { connectSites } from './sites/client.ts';
export { parseSlotNote, type SlotNote } from './slots/note.ts';
export { connectSlotTarget, type SlotTarget, type SlotTargetOptions } from './slots/target.ts';
export { fromTags, ROLLBACK, type Holder, type Tagged } from './slots/tags.ts';
export { takeSlotsHome, type AtHome, type Homing } from './slots/home.ts';
export { planRollback, type RollbackPlan, type RollbackWish } from './slots/planRollback.ts';
export {
  carryOutRollback,
  connectRollback,
  prepareRollback,
  rollBackSlots,
  type PreparedRollback,
  type RolledBack,
  type RollingBack,
} from './slots/rollBack.ts';
export { awaitInstances } from './deploy/ready.ts';
export { awaitOperation } from './deploy/operation.ts';
export { connectHost } from './deploy/hostClient.ts';
export type { HostApi, Hosting, SlotDifference } from './deploy/host.ts';
export { MARKER, markerOf, runningIn, type Running } from './deploy/marker.ts';
export { whenIdle, type Fault, type Patience } from './deploy/patience.ts';
export { swapIn } from './deploy/swap.ts';
export type { PackageRollback } from './deploy/planPackageRollback.ts';
export {
  carryOutPackageRollback,
  finishPackageRollback,
  preparePackageRollback,
  type PackageSite,
  type PackageSwap,
} from './deploy/rollBackPackage.ts';
export type { Kudu } from './kudu/api.ts';
export { connectKudu } from './kudu/client.ts';
export { isPublished, publish } from './kudu/publish.ts';
export { readPackage, WrongPackage, type Package } from './package/read.ts';
export type { ConnectionStrings, Settings, SettingsApi } from './settings/api.ts';
export { connectSettings } from './settings/client.ts';
export {
  mergeSettings,
  settingsChanges,
  type MergedSettings,
  type SettingsChange,
  type WantedSettings,
} from './settings/merge.ts';
export { awaitReferences, hasReferences } from './settings/references.ts';
export { imageChange, imageIn, memberIn } from './slots/image.ts';
