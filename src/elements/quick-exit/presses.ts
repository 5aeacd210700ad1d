/** The key of which three presses leave the page. */
export type Keys = 'shift' | 'escape' | 'none';

/** Presses that are further apart (ms) do not count together. */
export const APART = 5000;

export const ENOUGH = 3;

const CODES = { shift: ['ShiftLeft', 'ShiftRight'], escape: ['Escape'] } as const;

/**
 * Whether an event is one press of a key on a real keyboard. A keyboard on the screen sends keys without a code, or is there for
 * the field that is typed in: its Shift is how people write, not how they leave.
 */
export function isPress(
  event: KeyboardEvent,
  keys: Keys,
  isOnScreen: (field: EventTarget | undefined) => boolean,
): boolean {
  if (keys === 'none') return false;
  const codes: readonly string[] = CODES[keys];
  const { isTrusted, isComposing, ctrlKey, altKey, metaKey } = event;
  const isAlone = isTrusted && !isComposing && !ctrlKey && !altKey && !metaKey;
  return isAlone && codes.includes(event.code) && !isOnScreen(event.composedPath()[0]);
}
