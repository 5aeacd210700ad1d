declare const holes: unique symbol;

/** The names of the `{holes}` in a text, read from its literal type. */
export type HolesIn<Text extends string> = Text extends `${string}{${infer Hole}}${infer Rest}`
  ? Hole | HolesIn<Rest>
  : never;

/**
 * An English text that translators will see. At run time it is the string itself; the brand keeps texts that nobody can
 * translate out of the widgets, and holds the names of the holes so that a forgotten one does not compile. A phrase with
 * fewer holes may stand where one with more is asked for.
 */
export type Phrase<Hole extends string = never> = string & {
  readonly [holes]: () => Hole;
};

export interface PhraseOptions {
  /** What a translator cannot see from the text: where it stands, what a hole holds, what to avoid. */
  readonly desc?: string;
  /** Only where one English text has two meanings. Without it the id is a hash of the text. */
  readonly id?: string;
}

/** The optional member makes lit-localize count calls of this function as messages. */
interface MarkPhrase {
  <const Text extends string>(text: Text, options?: PhraseOptions): Phrase<HolesIn<Text>>;
  readonly _LIT_LOCALIZE_MSG_?: never;
}

/** Marks an English text for translators and returns it unchanged; it is said late, by `Words`. */
export const phrase: MarkPhrase = (text) => text as never;
