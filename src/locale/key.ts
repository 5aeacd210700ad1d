/**
 * The short name of an English text in the files of the languages: FNV-1a, 32 bits, cut to at most five characters. A changed
 * text has another name and so loses its translation, rather than keeping one that no longer fits. `npm run localize` fails
 * where two texts share a name.
 */
export function key(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return ((hash >>> 0) % 36 ** 5).toString(36);
}
