import { ok, type Answer, type Call } from './call.ts';

export interface Page {
  /** From 1. */
  readonly number: number;
  readonly size: number;
}

/**
 * Which page is asked for. Numbers that make no sense become the nearest that do, as GitHub takes them.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#changing-the-number-of-items-per-page
 */
export function pageOf({ query }: Call, { byDefault = 30, most = 100 } = {}): Page {
  const size = Math.min(numberIn(query, 'per_page', byDefault), most);
  return { number: numberIn(query, 'page', 1), size };
}

function numberIn(query: URLSearchParams, name: string, otherwise: number): number {
  const value = Number(query.get(name) ?? Number.NaN);
  return Number.isSafeInteger(value) && value >= 1 ? value : otherwise;
}

/** One page of a list, with its links. */
export function listed<Item>(call: Call, items: readonly Item[], show: (item: Item) => unknown): Answer {
  const page = pageOf(call);
  const shown = items.slice((page.number - 1) * page.size, page.number * page.size).map(show);
  return { ...ok(shown), headers: linksOf(call, page, items.length) };
}

/**
 * The Link header of a page; none where there is only one.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 *
 * @param total how many items there are on all pages
 */
export function linksOf(call: Call, page: Page, total: number): Record<string, string> {
  const last = Math.max(1, Math.ceil(total / page.size));
  const links = [
    ...(page.number > 1 ? [link(call, Math.min(page.number - 1, last), 'prev')] : []),
    ...(page.number < last ? [link(call, page.number + 1, 'next'), link(call, last, 'last')] : []),
    ...(page.number > 1 ? [link(call, 1, 'first')] : []),
  ];
  return links.length > 0 ? { link: links.join(', ') } : {};
}

function link({ url, query }: Call, number: number, rel: string): string {
  const search = new URLSearchParams(query);
  search.set('page', String(number));
  return `<${url}?${search.toString()}>; rel="${rel}"`;
}
