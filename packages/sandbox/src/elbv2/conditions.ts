import { isIP } from 'node:net';
import { validationError } from './errors.ts';
import { list, oneOf, text } from './input.ts';
import type { Condition } from './model.ts';

const CONFIG_OF = {
  'host-header': 'HostHeaderConfig',
  'path-pattern': 'PathPatternConfig',
  'http-header': 'HttpHeaderConfig',
  'query-string': 'QueryStringConfig',
  'http-request-method': 'HttpRequestMethodConfig',
  'source-ip': 'SourceIpConfig',
} as const;

type Field = keyof typeof CONFIG_OF;
const FIELDS = Object.keys(CONFIG_OF) as Field[];

/** A rule has at most one condition of each of these. */
const ONCE: readonly string[] = ['host-header', 'path-pattern', 'http-request-method', 'source-ip'];
/** https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-limits.html */
const MAX_VALUES_PER_RULE = 5;

/**
 * Checks a rule's conditions and gives each the configuration of its field, where only `Values` was given.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_RuleCondition.html
 */
export function parseConditions(input: unknown): Condition[] {
  const conditions = list<Record<string, any>>(input).map(parseCondition);
  if (conditions.length === 0) throw validationError('A rule must have a condition');
  for (const field of ONCE) {
    if (conditions.filter(({ Field }) => Field === field).length > 1) {
      throw validationError(`A rule can only have one '${field}' condition`);
    }
  }
  const values = conditions.reduce((sum, condition) => sum + valuesOf(condition).length, 0);
  if (values > MAX_VALUES_PER_RULE) {
    throw validationError(`A rule can only have '${MAX_VALUES_PER_RULE}' condition values`);
  }
  return conditions;
}

function parseCondition(input: Record<string, any>): Condition {
  const Field = oneOf(input['Field'], 'Field', FIELDS);
  const key = CONFIG_OF[Field];
  const config = input[key] ?? { Values: list(input['Values']) };
  const values = list(config.Values);
  if (values.length === 0) throw validationError(`A condition value must be specified for '${Field}'`);
  if (Field === 'http-header') text(config.HttpHeaderName, 'HttpHeaderName');
  if (Field === 'source-ip') values.forEach(assertCidr);
  const plain = Field === 'host-header' || Field === 'path-pattern' ? { Values: values } : {};
  return { Field, ...plain, [key]: { ...config, Values: values } };
}

function valuesOf(condition: Condition): readonly unknown[] {
  return condition[CONFIG_OF[condition.Field as Field]]!.Values;
}

function assertCidr(value: string): void {
  const [address = '', bits = ''] = value.split('/');
  const family = isIP(address);
  if (!family || !/^\d+$/.test(bits) || Number(bits) > (family === 4 ? 32 : 128)) {
    throw validationError(`'${value}' is not a valid CIDR block`);
  }
}
