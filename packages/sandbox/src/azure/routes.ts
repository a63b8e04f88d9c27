import { appSettingsRoutes } from './arm/appSettings.ts';
import { authenticationRoutes } from './arm/authentication.ts';
import { configRoutes } from './arm/config.ts';
import { deploymentRoutes } from './arm/deploymentStatus.ts';
import { instanceRoutes } from './arm/instances.ts';
import { keyVaultRoutes } from './arm/keyVault.ts';
import { metricsRoutes } from './arm/metrics.ts';
import { planRoutes } from './arm/plans.ts';
import { publishingRoutes } from './arm/publishing.ts';
import { resourceRoutes } from './arm/resources.ts';
import { sitesRoutes } from './arm/sites.ts';
import { swapRoutes } from './arm/swap.ts';
import { tagRoutes } from './arm/tags.ts';
import type { Routes } from './http/call.ts';

/** Every operation of Resource Manager that the sandbox has. Adding one is adding a row to its resource. */
export const routes: Routes = {
  ...sitesRoutes,
  ...configRoutes,
  ...appSettingsRoutes,
  ...keyVaultRoutes,
  ...swapRoutes,
  ...instanceRoutes,
  ...deploymentRoutes,
  ...metricsRoutes,
  ...tagRoutes,
  ...publishingRoutes,
  ...resourceRoutes,
  ...planRoutes,
  ...authenticationRoutes,
};
