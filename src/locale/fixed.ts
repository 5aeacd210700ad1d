const HOLE = /\{\w+\}/g;
/** Whatever is a number in any script, and what changes one. */
const NUMBER = /[\p{N}%‰٪]+/gu;
/** A web address: a name of three letters and more with an ending, or a shorter one with an ending that is well known. */
const ADDRESS =
  /[\p{L}\p{N}-]{3,}[.．]\p{L}{2,}|[\w-]{3,}。[a-z]{2,}|\b[\w-]+[.．。](?:com|org|net|gov|edu|info|io|co|me)\b|:\/\/|@/giu;
/** They turn the order of letters around, numbers included. */
const TURNING = /[\u202a-\u202e\u2066-\u2069]/g;

/**
 * What a text may neither add nor lose against the English it stands for, by kind: its holes, numbers, addresses and marks that
 * turn the order of letters. Two texts agree where all of these are the same.
 */
export function fixedParts(text: string): Readonly<Record<string, string>> {
  const plain = text.replaceAll(HOLE, ' ');
  const found = (from: string, pattern: RegExp): string => (from.match(pattern) ?? []).sort().join(' ');
  return {
    placeholders: found(text, HOLE),
    digits: found(plain, NUMBER),
    addresses: found(plain, ADDRESS),
    'marks of direction': found(plain, TURNING),
  };
}
