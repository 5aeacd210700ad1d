/** Tells the partner of a value that cannot be used. */
export type Tell = (problem: string) => void;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a value is, after "is". */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'null';
  return Array.isArray(value) ? 'a list' : typeof value;
}

/** A value of a partner's as the console shows it. */
export const short = (text: string): string => JSON.stringify(text.slice(0, 60));

/** Why a value is no text of a partner's, as a sentence; undefined where it is one. */
export function textProblem(value: unknown, longest: number): string | undefined {
  if (typeof value !== 'string') return `is ${kindOf(value)}; text is accepted.`;
  if (!value.trim()) return 'is empty; text is accepted.';
  if (value.length > longest) return `has ${value.length} characters; up to ${longest} are accepted.`;
  return undefined;
}
