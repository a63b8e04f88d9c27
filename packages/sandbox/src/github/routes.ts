import type { Routes } from './http/call.ts';
import { blobRoutes } from './resources/blobs.ts';
import { branchRoutes } from './resources/branches.ts';
import { commitRoutes } from './resources/commits.ts';
import { compareRoutes } from './resources/compare.ts';
import { contentRoutes } from './resources/contents.ts';
import { deploymentRoutes } from './resources/deployments.ts';
import { deploymentStatusRoutes } from './resources/deploymentStatuses.ts';
import { environmentRoutes } from './resources/environments.ts';
import { gitCommitRoutes } from './resources/gitCommits.ts';
import { issueRoutes } from './resources/issues.ts';
import { pullRoutes } from './resources/pulls.ts';
import { refRoutes } from './resources/refs.ts';
import { releaseAssetRoutes } from './resources/releaseAssets.ts';
import { releaseRoutes } from './resources/releases.ts';
import { repositoryRoutes } from './resources/repositories.ts';
import { runRoutes } from './resources/runs.ts';
import { treeRoutes } from './resources/trees.ts';

/** Every operation that the sandbox has. Adding one is adding a row to its resource. */
export const routes: Routes = {
  ...repositoryRoutes,
  ...blobRoutes,
  ...treeRoutes,
  ...gitCommitRoutes,
  ...refRoutes,
  ...commitRoutes,
  ...compareRoutes,
  ...branchRoutes,
  ...contentRoutes,
  ...pullRoutes,
  ...issueRoutes,
  ...releaseRoutes,
  ...releaseAssetRoutes,
  ...deploymentRoutes,
  ...deploymentStatusRoutes,
  ...environmentRoutes,
  ...runRoutes,
};
