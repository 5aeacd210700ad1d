/** What this copy of the library is. `npm version` stamps it; details expire two years after its date. */
export const release = { version: '0.1.0', date: '2026-11-23' } as const;
