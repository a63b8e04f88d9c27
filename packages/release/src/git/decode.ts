const strict = new TextDecoder('utf-8', { fatal: true });
const western = new TextDecoder('windows-1252');

/**
 * Text as it was most likely meant. git converts what names its encoding; what is no UTF-8 even so was most often
 * written in Western Europe, and every byte has a letter there.
 */
export function decode(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes);
  } catch {
    return western.decode(bytes);
  }
}
