import * as v from 'valibot';
import { occasions } from '../model.ts';
import { choice, field, flag, listOf, matching, named, needed, object, text, textOrNumber, whole } from './kinds.ts';

/** What an environment holds besides its target and its plan. */

const VARIABLE = /^[A-Za-z_]\w{0,199}$/;
const variableName = matching('a name of letters, digits and _', VARIABLE);

/** Numbers and truth values become texts, as all variables of an environment are. */
const VALUE = 'a text (put it in quotes), a number, true or false';

export const variables = named(
  'an object of texts',
  variableName,
  v.union([v.string(VALUE), v.number(VALUE), v.boolean(VALUE)], VALUE),
);

const NO_VALUE =
  'values of secrets do not belong into files: say where the running app finds it, as `key-vault-secret`, `secrets-manager` or `parameter`';

export const secret = object(
  'an object with `name`, and where the secret is kept',
  {
    name: needed('The variable that the app reads it from.', variableName),
    'key-vault-secret': field(
      'Its name in Azure Key Vault, or `name/version`.',
      matching(
        'the name of a secret in Key Vault (letters, digits and dashes)',
        /^[A-Za-z0-9-]{1,127}(?:\/[0-9a-f]{32})?$/,
      ),
    ),
    'secrets-manager': field(
      'Its ARN in AWS Secrets Manager; a key of a JSON secret behind it: `…:password::`.',
      matching(
        'the ARN of a secret in Secrets Manager',
        /^arn:aws[\w-]*:secretsmanager:[\w-]+:\d{12}:secret:[\w/+=.@:!-]+$/,
      ),
      ['secrets-manager-secret', 'secrets-manager-arn'],
    ),
    parameter: field(
      'Its name or ARN in the parameter store of AWS Systems Manager.',
      matching(
        'the name of a parameter, /shop/db-url, or its ARN',
        /^(?:arn:aws[\w-]*:ssm:[\w-]+:\d{12}:parameter)?\/[\w./-]+$/,
      ),
      ['ssm-parameter', 'parameter-store'],
    ),
  },
  { value: NO_VALUE, secret: NO_VALUE, default: NO_VALUE, 'github-secret': NO_VALUE },
);

export const secrets = listOf('a list such as [{ name: DB_URL, key-vault-secret: db-url }]', secret, false);

export const resources = object('an object with `cpu` and `memory`', {
  cpu: field(
    'Processors: 0.5, or 500m.',
    textOrNumber('a number of processors, 0.5 or 500m', /^\d+(?:\.\d+)?(?:m|\s?vCPU)?$/),
  ),
  memory: field(
    'Memory: 512Mi, 1Gi.',
    textOrNumber('an amount of memory, 512Mi or 1Gi', /^\d+(?:\.\d+)?\s?(?:[KMGT]i?)?B?$/),
  ),
});

export const approvals = object('an object with `required`', {
  required: field('Whether a person must approve. Default: true where approvers are named.', flag),
  approvers: field(
    'Who may: logins of GitHub, teams as `org/team`.',
    listOf(
      'a login of GitHub, or a team as org/team',
      matching('a login of GitHub, or a team as org/team', /^@?[A-Za-z0-9][\w.-]*(?:\/[\w.-]+)?$/),
    ),
  ),
  'minimum-approvals': field('How many of them must. Default: 1.', whole(1, 100), ['minimum']),
});

const told = listOf('a text', text());

export const notification = object('an object such as { slack: "#releases" }', {
  slack: field('Name of a channel.', told),
  email: field('Addresses.', told),
  on: field('What is told. Default: all of it.', listOf('one of start, success, failure, rollback', choice(occasions))),
});

export const notifications = listOf('a list such as [{ slack: "#releases" }]', notification);
