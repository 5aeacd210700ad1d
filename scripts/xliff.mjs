// The units of a language's XLIFF file.
import { DOMParser } from '@xmldom/xmldom';
import { readFile } from 'node:fs/promises';

/** The `state` of a target: only a computer has made it, or a person who is named in a note has read it. */
export const STATES = { unreviewed: 'needs-review-translation', reviewed: 'final' };

/**
 * @param {string} file such as locales/es.xlf
 * @returns {Promise<{id: string, source: string, target: string | undefined, state: string, reviewer: string | undefined}[]>}
 * @throws {Error} where it is not well-formed
 */
export async function readUnits(file) {
  const fail = (message) => {
    throw new Error(`${file}: ${message}`);
  };
  const parser = new DOMParser({ errorHandler: { warning: fail, error: fail, fatalError: fail } });
  const units = parser
    .parseFromString(await readFile(file, 'utf8'), 'text/xml')
    .getElementsByTagName('trans-unit');
  return Array.from(units, (unit) => {
    const child = (name) => unit.getElementsByTagName(name)[0];
    const notes = Array.from(unit.getElementsByTagName('note'));
    return {
      id: unit.getAttribute('id'),
      source: child('source').textContent,
      target: child('target')?.textContent,
      state: child('target')?.getAttribute('state') ?? '',
      reviewer: notes.find((note) => note.getAttribute('from') === 'reviewer')?.textContent,
    };
  });
}
