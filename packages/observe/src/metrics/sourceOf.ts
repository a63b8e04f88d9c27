import type { MetricSource } from '@deploy-actions/strategy';
import { httpSource } from './http.ts';
import { probeSource, type ProbeSourceOptions } from './probeSource.ts';
import { prometheusSource } from './prometheus.ts';
import type { MetricsSettings } from './settings.ts';
import type { SourceOptions } from './source.ts';

export type MetricSourceOptions = SourceOptions & ProbeSourceOptions;

/** The source that a metrics file describes. One of probes begins at once. */
export function metricSourceOf(settings: MetricsSettings, options: MetricSourceOptions): MetricSource {
  if (settings.source === 'prometheus') return prometheusSource(settings, options);
  return settings.source === 'http' ? httpSource(settings, options) : probeSource(settings, options);
}
