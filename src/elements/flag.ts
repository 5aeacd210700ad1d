/** Whether an attribute without a value is set. Where HTML has none at all, Vue, Svelte and Angular write `="false"`. */
export const isFlagSet = (given: string | null): boolean => given !== null && given !== 'false';
