/**
 * Reads an attribute that stands there or does not. Vue, Angular and Svelte write `false` out as text where they mean none, and
 * `no-quick-exit="false"` must not take the exit away.
 */
export const flag = (given: string | null): boolean => given !== null && given !== 'false';

/** The same where the attribute may say more. */
export const flagOrText = (given: string | null): boolean | string | null =>
  given === 'true' || given === 'false' ? given === 'true' : given;
