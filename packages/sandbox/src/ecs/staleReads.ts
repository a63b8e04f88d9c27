import type { Clock } from '../core/clock.ts';
import type { Service } from './model.ts';

/**
 * ECS's reads lag behind its writes: for a while after UpdateService and DeleteService the read operations still answer from before.
 * https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_UpdateService.html says nothing of it; how long is a
 * quirk, and a fault can make single reads so. Answers are kept whole, so that what is read is what was once true.
 */
export class StaleReads {
  readonly #clock: Clock;
  readonly #lagMs: number;
  /** What reads answer while they lag, by the service's ARN. */
  readonly #lagging = new Map<string, { until: number; answers: Answers }>();
  /** What each service looked like before its last change. */
  readonly #before = new Map<string, Answers>();

  constructor(clock: Clock, lagMs: number) {
    this.#clock = clock;
    this.#lagMs = lagMs;
  }

  /** Keeps what the service looks like now; called before it is changed. */
  keep(service: Service, answers: () => Answers): void {
    const before = answers();
    this.#before.set(service.arn, before);
    if (this.#lagMs <= 0 || this.of(service)) return;
    this.#lagging.set(service.arn, { until: this.#clock.now() + this.#lagMs, answers: before });
  }

  /** For a service that takes the name of one that is gone. */
  forget({ arn }: Service): void {
    this.#before.delete(arn);
    this.#lagging.delete(arn);
  }

  /**
   * The answers to give instead of current ones, while there are any.
   * @param forced those from before the last change, however long ago that was
   */
  of(service: Service, forced = false): Answers | null {
    if (forced) return this.#before.get(service.arn) ?? null;
    const kept = this.#lagging.get(service.arn);
    if (!kept) return null;
    if (this.#clock.now() < kept.until) return kept.answers;
    this.#lagging.delete(service.arn);
    return null;
  }
}

export interface Answers {
  /** As DescribeServices shows the service. */
  readonly service: Record<string, unknown>;
  /** As ListServiceDeployments shows them, newest first. */
  readonly serviceDeployments: readonly Record<string, unknown>[];
}
