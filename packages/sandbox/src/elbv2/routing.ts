import { BlockList, isIPv6 } from 'node:net';
import type { Condition, Rule } from './model.ts';

/** What of a request decides its way. */
export interface RoutedRequest {
  readonly method: string;
  /** Host header, with or without a port. */
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly sourceIp: string;
}

/**
 * The first rule, in the order given, all of whose conditions hold; the default rule has none and comes last.
 * https://docs.aws.amazon.com/elasticloadbalancing/latest/application/rule-condition-types.html
 */
export function chooseRule(rules: readonly Rule[], request: RoutedRequest): Rule {
  return rules.find(({ conditions }) => conditions.every((condition) => holds(condition, request)))!;
}

/** Priorities ascend; the default rule is evaluated last. */
export function inOrder(rules: readonly Rule[]): Rule[] {
  return rules.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function rank({ priority }: Rule): number {
  return priority === 'default' ? Infinity : priority;
}

/** Of a condition's values one must match. */
export function holds(condition: Condition, request: RoutedRequest): boolean {
  switch (condition.Field) {
    case 'host-header': {
      const host = request.host.replace(/:\d+$/, '');
      return condition.HostHeaderConfig!.Values.some((value) => matches(value, host, 'ignore-case'));
    }
    case 'path-pattern':
      return condition.PathPatternConfig!.Values.some((value) => matches(value, request.path, 'exact-case'));
    case 'http-header': {
      const { HttpHeaderName, Values } = condition.HttpHeaderConfig!;
      const given = [request.headers[HttpHeaderName.toLowerCase()] ?? []].flat();
      return Values.some((value) => given.some((each) => matches(value, each, 'ignore-case')));
    }
    case 'query-string':
      return condition.QueryStringConfig!.Values.some(({ Key, Value }) =>
        [...request.query].some(
          ([key, value]) =>
            (Key === undefined || matches(Key, key, 'ignore-case')) && matches(Value, value, 'ignore-case'),
        ),
      );
    case 'http-request-method':
      return condition.HttpRequestMethodConfig!.Values.includes(request.method);
    case 'source-ip':
      return condition.SourceIpConfig!.Values.some((cidr) => contains(cidr, request.sourceIp));
    default:
      return false;
  }
}

/** `*` stands for any number of characters, `?` for exactly one. */
function matches(pattern: string, value: string, letters: 'ignore-case' | 'exact-case'): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, String.raw`\$&`)
    .replace(/\*+/g, '.*')
    .replaceAll('?', '.');
  return new RegExp(`^${source}$`, letters === 'ignore-case' ? 'is' : 's').test(value);
}

function contains(cidr: string, address: string): boolean {
  const [network = '', bits] = cidr.split('/');
  const family = isIPv6(network) ? 'ipv6' : 'ipv4';
  const list = new BlockList();
  list.addSubnet(network, Number(bits), family);
  return list.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}
