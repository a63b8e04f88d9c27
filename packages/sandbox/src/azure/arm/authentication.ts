import { ok, type Routes } from '../http/call.ts';
import { siteRoutes, slotOf } from './siteRoutes.ts';
import { below } from './views.ts';

/** Whether the platform signs users in before the app hears of them. https://learn.microsoft.com/rest/api/appservice/web-apps/get-auth-settings-v2-without-secrets */
export const authenticationRoutes: Routes = siteRoutes({
  'GET /config/authsettingsV2': {
    names: ['getAuthSettingsV2WithoutSecrets'],
    permission: 'config/read',
    handle(call) {
      const slot = slotOf(call);
      const enabled = slot.config['siteAuthEnabled'] === true;
      return ok(below(call.world, slot, 'config/authsettingsV2', { platform: { enabled } }));
    },
  },
});
