import { XMLBuilder } from 'fast-xml-parser';
import * as v from 'valibot';
import { bodyOf, ok, type Call, type Routes } from '../http/call.ts';
import { PRODUCTION, type Slot } from '../model.ts';
import { hostOf } from '../sites/routing.ts';
import { siteRoutes, slotOf } from './siteRoutes.ts';
import { below } from './views.ts';

const metadata = v.looseObject({ properties: v.optional(v.record(v.string(), v.string()), {}) });
const metadataView = (call: Call, slot: Slot) => ok(below(call.world, slot, 'config/metadata', slot.metadata));

const PASSWORD = 'basic-authentication-is-off';

function userOf({ site, name }: Slot): string {
  return name === PRODUCTION ? `$${site.name}` : `$${site.name}__${name}`;
}

const builder = new XMLBuilder({ ignoreAttributes: false });

/** https://learn.microsoft.com/rest/api/appservice/web-apps/list-publishing-profile-xml-with-secrets */
function profileOf(slot: Slot): string {
  const { site } = slot;
  const profiles = ['MSDeploy', 'ZipDeploy'].map((method) => ({
    '@_profileName': `${site.name} - ${method}`,
    '@_publishMethod': method,
    '@_publishUrl': hostOf({ host: slot.scm }),
    '@_userName': userOf(slot),
    '@_userPWD': PASSWORD,
    '@_destinationAppUrl': `http://${hostOf(slot)}`,
  }));
  return builder.build({ publishData: { publishProfile: profiles } });
}

/** What is asked for before something is published. The password is of no use: basic authentication is off. */
export const publishingRoutes: Routes = siteRoutes({
  'POST /config/publishingcredentials/list': {
    names: ['listPublishingCredentials'],
    permission: 'config/list/action',
    handle(call) {
      const slot = slotOf(call);
      const user = userOf(slot);
      return ok(
        below(call.world, slot, 'config/publishingcredentials', {
          name: null,
          publishingUserName: user,
          publishingPassword: PASSWORD,
          publishingPasswordHash: null,
          publishingPasswordHashSalt: null,
          metadata: null,
          isDeleted: false,
          scmUri: `https://${encodeURIComponent(user)}:${PASSWORD}@${hostOf({ host: slot.scm })}`,
        }),
      );
    },
  },
  'POST /publishxml': {
    names: ['listPublishingProfileXmlWithSecrets'],
    permission: 'publishxml/action',
    handle: (call) => ({ ...ok(profileOf(slotOf(call))), headers: { 'content-type': 'application/xml' } }),
  },
  'GET /basicPublishingCredentialsPolicies/scm': {
    names: ['getScmAllowed'],
    permission: 'basicPublishingCredentialsPolicies/read',
    handle: (call) => ok(below(call.world, slotOf(call), 'basicPublishingCredentialsPolicies/scm', { allow: false })),
  },
  'POST /config/metadata/list': {
    names: ['listMetadata'],
    permission: 'config/list/action',
    handle: (call) => metadataView(call, slotOf(call)),
  },
  'PUT /config/metadata': {
    names: ['updateMetadata'],
    permission: 'config/write',
    handle(call) {
      const slot = slotOf(call);
      slot.metadata = bodyOf(call, metadata).properties;
      return metadataView(call, slot);
    },
  },
});
