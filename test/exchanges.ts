import type { ArmExchange } from '@deploy-actions/sandbox';

const serializers = new URL('../../packages/sandbox/build/test/azure/serializers.js', import.meta.url).href;
const { answerViolationsOf, requestViolationsOf } = (await import(serializers)) as Record<
  'answerViolationsOf' | 'requestViolationsOf',
  (exchange: ArmExchange) => string[]
>;

/** All that a bundle and a sandbox's Resource Manager said to each other, for Microsoft's older client library to judge. */
export interface Exchanges {
  readonly inspect: (exchange: ArmExchange) => void;
  /** @throws Error with all that the library would not send so, or not read as it stands */
  judge(): void;
}

/** Each is judged as it comes: all at once they would hold up the sandboxes of other tests in this process. */
export function collectExchanges(): Exchanges {
  const violations = new Set<string>();
  return {
    inspect(exchange) {
      for (const each of [...requestViolationsOf(exchange), ...answerViolationsOf(exchange)]) violations.add(each);
    },
    judge() {
      if (violations.size > 0) throw new Error([...violations].join('\n'));
    },
  };
}
