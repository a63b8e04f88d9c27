/** With all that is escaped somewhere. */
export const SECRET = 'p@ss "w\\ö/rd+<&\'>😀';

const units = (text: string, write: (unit: number) => string) =>
  Array.from({ length: text.length }, (_, index) => write(text.charCodeAt(index))).join('');
const points = (text: string, write: (point: number) => string) =>
  Array.from(text, (each) => write(each.codePointAt(0)!)).join('');
const lower = (encoded: string) => encoded.replaceAll(/%[\dA-F]{2}/g, (each) => each.toLowerCase());
const named = (text: string) =>
  text.replaceAll(
    /[&<>"']/g,
    (each) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[each]!,
  );
/** What is left of base64 when the characters that also depend on the neighbours are taken away. */
const core = (secret: string, shift: number) => {
  const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
  return bytes.toString('base64').slice(Math.ceil((shift * 4) / 3), Math.floor((bytes.length * 4) / 3));
};
const json = (text: string) => JSON.stringify(text).slice(1, -1);

/** The ways in which a secret is written. */
export const forms: Readonly<Record<string, (secret: string) => string>> = {
  'as it is': (secret) => secret,
  'in base64': (secret) => core(secret, 0),
  'in base64 after one byte': (secret) => core(secret, 1),
  'in base64 after two bytes': (secret) => core(secret, 2),
  'in base64 for URLs': (secret) => Buffer.from(secret).toString('base64url').slice(0, core(secret, 0).length),
  'in base64 that is URL-encoded': (secret) => encodeURIComponent(core(secret, 0)),
  'in hexadecimal digits': (secret) => Buffer.from(secret).toString('hex'),
  'in large hexadecimal digits': (secret) => Buffer.from(secret).toString('hex').toUpperCase(),
  'URL-encoded': (secret) => encodeURIComponent(secret),
  'URL-encoded in small letters': (secret) => lower(encodeURIComponent(secret)),
  'URL-encoded byte by byte': (secret) => Buffer.from(secret).toString('hex').replaceAll(/../g, '%$&'),
  'as a field of a form': (secret) => new URLSearchParams([['', secret]]).toString().slice(1),
  'within JSON': json,
  'within JSON within JSON': (secret) => json(json(secret)),
  'within JSON with slashes escaped': (secret) => json(secret).replaceAll('/', '\\/'),
  'within JSON, all escaped': (secret) => units(secret, (unit) => `\\u${unit.toString(16).padStart(4, '0')}`),
  'within HTML': named,
  'within HTML by number': (secret) => points(secret, (point) => `&#${point};`),
  'within HTML by hexadecimal number': (secret) => points(secret, (point) => `&#x${point.toString(16).toUpperCase()};`),
};
