import type { Arms } from '@deploy-actions/strategy';

export type ArmName = keyof Arms;

/** What can be asked of a source. The first is needed for everything, the others for the events that are counted. */
export const measures = ['requests', 'bad', 'slow', 'quantile'] as const;

export type Measure = (typeof measures)[number];

interface Asked {
  readonly headers: Readonly<Record<string, string>>;
  /** How long it takes until a window's counts are complete, ms. */
  readonly lagMs: number;
  /** For one request, ms. */
  readonly timeoutMs: number;
}

/** Texts may hold `{{name}}`, see `placeholders.ts`, and `{{env.NAME}}`. */
export interface PrometheusSettings extends Asked {
  readonly source: 'prometheus';
  /** Of the server: `/api/v1/query` comes behind it. */
  readonly url: string;
  /** PromQL, each with one number as its result. `quantile` in seconds. */
  readonly queries: Readonly<Partial<Record<Measure, string>>> & { readonly requests: string };
}

/** As {@link PrometheusSettings}. */
export interface HttpSettings extends Asked {
  readonly source: 'http';
  /** `quantile` in milliseconds. */
  readonly values: Readonly<Partial<Record<Measure, Value>>> & { readonly requests: Value };
}

/** Where one number is found. */
export interface Value {
  readonly url: string;
  /** JSONPath (RFC 9535) to a number, or to a text that is one. */
  readonly path: string;
  /** Whether the path may lead to several numbers, whose sum is meant. */
  readonly sum: boolean;
}

/** What is asked itself, again and again, in place of what users asked: only where that is wished for. */
export interface ProbeSettings {
  readonly source: 'probe-only';
  readonly urls: Readonly<Record<ArmName, string | null>>;
  readonly headers: Readonly<Record<string, string>>;
  /** From the end of one request to the beginning of the next, ms. */
  readonly everyMs: number;
  readonly timeoutMs: number;
}

export type MetricsSettings = PrometheusSettings | HttpSettings | ProbeSettings;
