import { callerOf, ok, type Routes } from '../http/call.ts';
import { notAccessible } from '../http/tokens.ts';
import { time } from '../views/common.ts';
import { fullRepositoryView } from '../views/repository.ts';
import { publicUserView } from '../views/users.ts';

export const repositoryRoutes: Routes = {
  'GET /repos/{owner}/{repo}': {
    operation: 'repos:get',
    docs: 'repos/repos#get-a-repository',
    needs: ['metadata:read'],
    handle: ({ world, token }) => ok(fullRepositoryView(world, token)),
  },
  'GET /user': {
    operation: 'users:getAuthenticated',
    docs: 'users/users#get-the-authenticated-user',
    needs: null,
    handle(call) {
      const token = callerOf(call);
      // https://docs.github.com/en/rest/authentication/endpoints-available-for-github-app-installation-access-tokens
      // does not list this endpoint: no installation is a user
      if (token.kind === 'installation') throw notAccessible(token);
      return ok(publicUserView(call.world.urls, token.login, time(call.world.startedAt)));
    },
  },
};
