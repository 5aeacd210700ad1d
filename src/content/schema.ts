import type { Kept, Line } from '../locale/kept.js';
import type { Phrase } from '../locale/phrase.js';
import type { PartialDate } from '../locale/words.js';

/** A document or public record that statements rest on. Titles are proper names and stay in English. */
export interface Source {
  readonly title: string;
  readonly publisher: string;
  /** Host and path where it was read; none for the two founding documents, which came as files. */
  readonly where?: string;
  /** The date it bears; null when it bears none. */
  readonly dated: PartialDate | null;
}

/**
 * `current`: borne out by a public record since. `dated`: true of its own time only. `reworded`: our wording, because the
 * source's is faulty. `ours`: our own caution, resting on no source.
 */
export type Standing = 'current' | 'dated' | 'reworded' | 'ours';

/**
 * Counted from a person's review. `180-days`: phones, text, chat, addresses. `october`: law, which changes on October 1.
 * `never`: figures that carry their year, and guidance. 911 and the hotline are shown whatever this says.
 */
export type Expiry = '180-days' | 'october' | 'never';

/**
 * On what a record rests and how far it may be relied on today. It stands in evidence.ts under the record's id, apart from what
 * is shown, so that readers download it only when they open a source line.
 */
export interface Evidence {
  /** Ids in the inventory of statements: S- Spotlight, B- brochure, N- newer facts. */
  readonly facts: readonly string[];
  readonly sources: readonly Source[];
  /** The time the statement speaks of; null where its sources do not say. */
  readonly asOf: PartialDate | null;
  /** The date of the newest public record that bears it out, not of our desk work; null when those records are undated. */
  readonly lastSeen: PartialDate | null;
  /** The person who dialled, opened or read it, and the day; null until somebody did. */
  readonly reviewedBy: string | null;
  readonly reviewedOn: PartialDate | null;
  readonly standing: Standing;
  readonly expires: Expiry;
  /** What a maintainer must know before changing or trusting it. */
  readonly note?: string;
}

interface Record {
  /** Names the record; its evidence stands under the same name. */
  readonly id: string;
}

export interface Statement<Hole extends string = never> extends Record {
  readonly text: Phrase<Hole>;
}

export type Channel = 'call' | 'text' | 'chat' | 'relay' | 'site';

export interface Contact extends Record {
  readonly channel: Channel;
  /** Who answers, where that is not plain from the words around it. */
  readonly name?: Phrase;
  /** The one spelling of a number or an address; links are made from it. */
  readonly address: string;
  /** When somebody needs this one rather than the hotline. */
  readonly need?: Phrase;
  /** Its hours, languages and what it keeps, in a few words. */
  readonly limits?: Phrase;
}

/** A telephone line that a partner adds after the hotline, in the reader's language but for what the partner wrote. */
export interface LocalLine {
  readonly addedBy: Line;
  readonly name: Kept;
  readonly contact: Contact;
  /** Who answers, hours, languages, what they must report, who has checked it and when. */
  readonly details: readonly Line[];
}

export type Sign = Statement;

/** A sentence on the law. It is shown with the year in which the law read so, and never as advice. */
export interface LegalStatement extends Record {
  readonly text: Phrase<'date' | 'section' | 'number'>;
  /** What fills `{date}`. */
  readonly date?: PartialDate;
  /** The statute or act, as lawyers cite it; it also fills `{section}`. */
  readonly section?: string;
  /** What fills `{number}`. */
  readonly contact?: Contact;
  /** The year of the text that was read; null where it bears none. */
  readonly read: PartialDate | null;
}

/** A number with its year and with what it does not mean; the three are never apart. */
export interface DatedFigure extends Record {
  readonly text: Phrase<'year' | 'value'>;
  readonly year: PartialDate;
  /** A whole number of what `text` counts… */
  readonly value?: number;
  /** … or a share, from 0 to 1. */
  readonly share?: number;
  readonly means: Phrase;
}

export interface Agency extends Record {
  readonly name: Phrase;
  /** What it does, in a few words. */
  readonly does: Phrase;
  readonly contacts: readonly Contact[];
}

export interface SignGroup {
  readonly name: Phrase;
  readonly signs: readonly Sign[];
}

/** One counted thing. */
export interface Count {
  readonly id: string;
  readonly label: Phrase;
  /** A whole number of what the measure counts; null where the document gives none, which is not zero. */
  readonly value: number | null;
  readonly note?: Phrase;
  /** What fits no other row; it stands last, however large it is. */
  readonly residual?: true;
}

export interface Breakdown {
  readonly rows: readonly Count[];
  /** Equals the sum of the rows, or is no less where a row has no figure; the build fails where it does not. */
  readonly total: number;
  /** Whether the document prints the total or we added it up. */
  readonly totalIsOurs: boolean;
}

/** One state in one year, as the hotline reported it. */
export interface Spotlight extends Record {
  /** Title of the report; a proper name, it stays in English. */
  readonly report: string;
  /** ISO 3166-2 without the country: `CT`. */
  readonly state: string;
  readonly place: Phrase;
  readonly year: number;
  readonly start: PartialDate;
  readonly end: PartialDate;
  readonly asOf: PartialDate;
  /** Incidents, by form of trafficking. */
  readonly cases: Breakdown;
  /** Contacts with the hotline, by channel. They are not cases. */
  readonly communications: Breakdown;
  /** Persons. They add up to no whole, and businesses do not belong on their axis. */
  readonly people: readonly Count[];
  readonly businesses: Count;
  /** Where it happened; null where the source does not give it. */
  readonly locations: readonly Count[] | null;
  /** These go wherever a figure goes. */
  readonly caveats: {
    readonly scope: Phrase;
    readonly underreporting: Phrase;
    readonly period: Phrase<'start' | 'end' | 'asOf'>;
    readonly ongoing: Phrase;
    readonly revision: Phrase;
  };
}

/** One state in some years, in order. */
export type Years = readonly [Spotlight, ...Spotlight[]];

/** The same with all texts as plain strings, as others write it who have no phrases. */
type Plain<Value> = Value extends string
  ? string
  : Value extends readonly (infer Item)[]
    ? readonly Plain<Item>[]
    : Value extends object
      ? { readonly [Key in keyof Value]: Plain<Value[Key]> }
      : Value;

/**
 * A spotlight of a partner's own: another state or year, as the hotline reported it. Texts are English; one that stands in
 * `locales/*.xlf` is said in the reader's language. `caveats.period` has the holes `{start}`, `{end}` and `{asOf}`.
 */
export type SpotlightData = Plain<Spotlight>;
