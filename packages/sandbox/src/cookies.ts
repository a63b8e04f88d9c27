/** One user's cookies, as far as balancers need them: by name and age; there is one host, and one path. */
export interface Cookies {
  headers(): Record<string, string>;
  /** Takes what an answer's `set-cookie` headers say. */
  keep(given: readonly string[]): void;
}

export function createCookies(): Cookies {
  const kept = new Map<string, { readonly value: string; readonly until: number }>();
  return {
    headers() {
      const valid = [...kept].filter(([, { until }]) => performance.now() < until);
      return valid.length === 0 ? {} : { cookie: valid.map(([name, { value }]) => `${name}=${value}`).join('; ') };
    },
    keep(given) {
      for (const line of given) {
        const [pair = '', ...attributes] = line.split(/;\s*/);
        const equals = pair.indexOf('=');
        const age = attributes.find((each) => /^max-age=/i.test(each));
        const seconds = age === undefined ? Infinity : Number(age.slice('max-age='.length));
        const until = performance.now() + seconds * 1_000;
        kept.set(pair.slice(0, equals), { value: pair.slice(equals + 1), until });
      }
    },
  };
}
