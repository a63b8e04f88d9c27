import { ok, type Routes } from '../http/call.ts';
import { textOf } from '../model.ts';
import type { Instance } from '../sites/workers.ts';
import { hostOf } from '../sites/routing.ts';
import { siteRoutes, slotOf } from './siteRoutes.ts';
import { below } from './views.ts';

/** https://learn.microsoft.com/rest/api/appservice/web-apps/list-instance-identifiers#siteruntimestate */
const STATES: Readonly<Record<Instance['state'], 'READY' | 'STOPPED' | 'UNKNOWN'>> = {
  ready: 'READY',
  starting: 'UNKNOWN',
  failed: 'UNKNOWN',
  stopped: 'STOPPED',
};

export const instanceRoutes: Routes = siteRoutes({
  'GET /instances': {
    names: ['listInstanceIdentifiers'],
    permission: 'instances/read',
    handle(call) {
      const slot = slotOf(call);
      const path = textOf(slot, 'healthCheckPath');
      const value = slot.workers.instances.map(({ id, state }) =>
        below(call.world, slot, `instances/${id}`, {
          name: id,
          state: STATES[state],
          statusUrl: null,
          detectorUrl: null,
          consoleUrl: null,
          healthCheckUrl: path === '' ? null : `https://${hostOf(slot)}${path}`,
          containers: {},
        }),
      );
      return ok({ value, nextLink: null });
    },
  },
});
