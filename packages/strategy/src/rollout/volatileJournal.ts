import type { Journal } from './ports.ts';
import type { JournalRecord } from './record.ts';

/**
 * A journal that ends with the process: for whoever has no durable one. It settles nothing between processes.
 *
 * @param records what is known of the rollout already
 */
export function volatileJournal(records: readonly JournalRecord[] = []): Journal {
  let kept = records;
  const head = () => (kept.length === 0 ? null : String(kept.length));
  return {
    load: async () => ({ records: kept, head: head() }),
    async append(added, after) {
      if (after !== head()) return { ok: false };
      kept = [...kept, ...added];
      return { ok: true, head: head()! };
    },
  };
}
