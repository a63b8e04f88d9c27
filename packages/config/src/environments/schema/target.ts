import * as v from 'valibot';
import { choice, field, listOf, matching, object, text, whole } from './kinds.ts';

/** Where a release runs: a block for each kind of target. */

const ROLE = /^arn:aws[\w-]*:iam::\d{12}:role\/\S+$/;
const REGION = /^[a-z]{2}(-[a-z]+)+-\d{1,2}$/;

/** What deploy-ecs, canary-shift and rollback take, under the names of their inputs. */
export const ecs = object(
  'an object with `service`',
  {
    service: field(
      'Name of the service; several services of one release as a list.',
      listOf('a name', text('a name')),
      ['services', 'service-name'],
    ),
    cluster: field('Name or ARN of the cluster. Default: default.', text('a name or an ARN'), ['cluster-name']),
    region: field(
      'Region of the cluster. Not given: that of the job.',
      matching('a region such as eu-central-1', REGION),
      ['aws-region'],
    ),
    'role-to-assume': field(
      "ARN of the IAM role to act as, by the job's OIDC tokens.",
      matching('the ARN of an IAM role, arn:aws:iam::111122223333:role/deploy', ROLE),
      ['role', 'role-arn'],
    ),
    'task-definition': field(
      'File, family, `family:revision` or ARN of the task definition. Not given: the one that the service runs.',
      text(),
    ),
    'service-definition': field('File with what creates the service when it does not exist yet.', text('a file')),
    container: field(
      'The container that variables and secrets are for, where the task has several.',
      text('the name of a container'),
    ),
    engine: field(
      'Who moves the traffic: ECS itself, the action, or ECS where it is set up to. Default: native.',
      choice(['native', 'stepwise', 'auto']),
    ),
    stickiness: field(
      'What the stepwise engine does about visitors whom the listener rule keeps with their release. Default: refuse.',
      choice(['refuse', 'shorten', 'wait']),
    ),
    'minimum-healthy-percent': field('Per cent of the tasks that must stay healthy meanwhile.', whole(0, 100)),
    'maximum-percent': field('Per cent of the tasks that may run meanwhile.', whole(100, 200)),
    'circuit-breaker': field(
      'Whether ECS gives up a deployment whose tasks keep failing, and rolls back then.',
      choice(['rollback', 'no-rollback', 'off']),
    ),
    alarms: field('CloudWatch alarms: while one fires, a rollout goes back.', listOf('a name', text('a name'))),
  },
  {
    'desired-count': 'it is called `replicas`, in the environment',
    'task-count': 'it is called `replicas`, in the environment',
  },
);

const RESOURCE_GROUP = /^[\w().-]{0,89}[\w()-]$/;
const APP = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,58}[A-Za-z0-9])?$/;
const guid = (of: string) => matching(`the id of ${of}, such as 01234567-89ab-cdef-0123-456789abcdef`, GUID);
const GUID = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/;

export const azure = object(
  'an object with `resource-group` and `app`',
  {
    'resource-group': field(
      'Resource group of the app.',
      matching('the name of a resource group (letters, digits, - _ . and brackets, up to 90)', RESOURCE_GROUP),
    ),
    app: field(
      'Name of the App Service.',
      matching('the name of an App Service (letters, digits and dashes, up to 60)', APP),
      ['app-service', 'app-name', 'web-app'],
    ),
    subscription: field(
      'Id of the subscription. Not given: AZURE_SUBSCRIPTION_ID of the job.',
      guid('a subscription'),
      ['subscription-id'],
    ),
    tenant: field('Id of the directory to sign in to. Not given: AZURE_TENANT_ID of the job.', guid('a directory'), [
      'tenant-id',
    ]),
    client: field(
      "Id of the application to sign in as, by the job's OIDC tokens. Not given: AZURE_CLIENT_ID of the job.",
      guid('an application'),
      ['client-id'],
    ),
    cloud: field(
      "Which of Microsoft's clouds. Default: AzureCloud.",
      choice(['AzureCloud', 'AzureUSGovernment', 'AzureChinaCloud']),
    ),
    slot: field(
      'The slot that releases are deployed to before they are swapped in. Default: staging.',
      matching('the name of a slot (letters, digits and dashes, up to 60)', APP),
      ['slot-name', 'deployment-slot'],
    ),
    cutover: field(
      'How production gets a release that goes over all at once. Default: swap.',
      choice(['swap', 'swap-with-preview', 'in-place']),
    ),
    'key-vault': field(
      'Name of the Key Vault that holds the secrets.',
      matching('the name of a Key Vault (letters, digits and dashes, 3 to 24)', /^[A-Za-z][A-Za-z0-9-]{2,23}$/),
      ['key-vault-name'],
    ),
  },
  {
    image: 'the release is not of the environment: it is the input `images` of whoever deploys',
    package: 'the release is not of the environment: it is the input `package` of whoever deploys',
  },
);

export type WrittenEcs = v.InferOutput<typeof ecs>;
export type WrittenAzure = v.InferOutput<typeof azure>;
