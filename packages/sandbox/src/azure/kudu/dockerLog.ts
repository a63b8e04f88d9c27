import { ok, type Routes } from '../http/call.ts';
import { hostOf } from '../sites/routing.ts';
import type { Slot } from '../model.ts';

const FILE = 'docker.log';

/**
 * What the platform and the containers have written, as files of the site: first a list of them, then each by its address.
 * https://github.com/projectkudu/kudu/wiki/REST-API#logs (docker), https://github.com/projectkudu/kudu/wiki/REST-API#vfs
 */
export function dockerLogRoutes(slot: () => Slot): Routes {
  return {
    'GET /api/logs/docker': {
      operation: 'kudu:listDockerLogs',
      permission: null,
      handle: ({ world }) => {
        const { log, scm } = slot();
        const href = `https://${hostOf({ host: scm })}/api/vfs/LogFiles/${FILE}`;
        const lastUpdated = new Date(world.clock.now()).toISOString();
        const size = log.reduce((sum, line) => sum + line.length + 1, 0);
        return ok(
          log.length === 0 ? [] : [{ machineName: 'lw0', lastUpdated, size, href, path: `/home/LogFiles/${FILE}` }],
        );
      },
    },
    [`GET /api/vfs/LogFiles/${FILE}`]: {
      operation: 'kudu:getLogFile',
      permission: null,
      handle: () => ({ status: 200, body: `${slot().log.join('\n')}\n` }),
    },
  };
}
