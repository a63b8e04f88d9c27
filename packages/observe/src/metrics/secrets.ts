import { soundsSecret } from '../run/secrets.ts';
import { namesIn, valueInEnvironment } from '../template/placeholders.ts';
import type { MetricsSettings } from './settings.ts';

/**
 * What is sent as a credential: values of the environment in headers and behind a `?`, and wherever their name sounds secret;
 * and what is written out in headers and parameters whose name does.
 */
export function secretsOfMetrics(settings: MetricsSettings, env: Readonly<Record<string, string>>): readonly string[] {
  const urls = urlsOf(settings);
  const headers = Object.entries(settings.headers);
  const hidden = [...headers.map(([, value]) => value), ...urls.map(queryOf)].flatMap(namesIn);
  const named = namesIn(JSON.stringify(settings)).filter(soundsSecret);
  const valueOf = (name: string) => valueInEnvironment(name, env) ?? '';
  const values = [...hidden, ...named].map(valueOf);
  const passwords = urls.flatMap(namesIn).map((name) => URL.parse(valueOf(name))?.password ?? '');
  const parameters = urls.flatMap((url) => [...new URLSearchParams(queryOf(url))]);
  const written = [...headers, ...parameters]
    .filter(([name, value]) => soundsSecret(name) && !value.includes('{{'))
    // of `Bearer abc` the second word is the secret
    .flatMap(([, value]) => [value, value.slice(value.indexOf(' ') + 1)]);
  return [...new Set([...values, ...passwords, ...written])].filter((each) => each.trim() !== '');
}

function urlsOf(settings: MetricsSettings): string[] {
  if (settings.source === 'prometheus') return [settings.url];
  if (settings.source === 'http') return Object.values(settings.values).map(({ url }) => url);
  return Object.values(settings.urls).filter((url) => url !== null);
}

function queryOf(url: string): string {
  const at = url.indexOf('?');
  return at === -1 ? '' : url.slice(at);
}
