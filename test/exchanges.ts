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

export function collectExchanges(): Exchanges {
  const collected: ArmExchange[] = [];
  return {
    inspect: (exchange) => void collected.push(exchange),
    judge() {
      const violations = collected.flatMap((each) => [...requestViolationsOf(each), ...answerViolationsOf(each)]);
      if (violations.length > 0) throw new Error([...new Set(violations)].join('\n'));
    },
  };
}
