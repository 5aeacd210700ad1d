import type { PropertyDeclarations, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Spotlight, SpotlightData, Years } from '../../content/schema.js';
import { spotlights } from '../../content/spotlights/index.js';

/** How an element is told which state, which year, and which figures. */
export const datasetProperties: PropertyDeclarations = {
  year: {},
  state: {},
  data: { attribute: false },
};

/** Figures of a page's own. */
export type Data = SpotlightData | readonly SpotlightData[];

interface Host extends ReactiveControllerHost {
  readonly year: unknown;
  readonly state: unknown;
  readonly compare?: unknown;
  readonly data: unknown;
}

/** What an element has of its base class to speak with the partner. */
interface Voice {
  accepted(attribute: string, given: unknown, values: readonly [string, ...string[]]): string;
  tell(attribute: string, given: string, rest: string): void;
}

interface Chosen {
  readonly spotlight: Spotlight;
  /** All of its state, by year. */
  readonly years: Years;
}

/**
 * The figures that an element may show, and which of them its attributes ask for: those of `data` once they are found sound,
 * else those that are built in. Few pages have any of their own, so what checks them is brought.
 */
export class Datasets implements ReactiveController {
  readonly #host: Host;
  readonly #voice: Voice;
  #given: unknown;
  #reading = Promise.resolve();
  #own: readonly Spotlight[] = [];
  /** Whether `#own` is what the page has given last. */
  isRead = true;

  constructor(host: Host, voice: Voice) {
    this.#host = host;
    this.#voice = voice;
    host.addController(this);
  }

  /** Whether what is shown comes from the page. */
  get areOwn(): boolean {
    return this.#own.length > 0;
  }

  hostUpdate(): void {
    void this.read();
  }

  /** Reads what the page has given, where that is new. What was shown before is shown until then. */
  read(): Promise<void> {
    const { data } = this.#host;
    if (!Object.is(data, this.#given)) {
      this.#given = data;
      this.isRead = false;
      this.#reading = this.#check(data);
    }
    return this.#reading;
  }

  /** All figures that there are: the page's own, else those built in. */
  get all(): readonly Spotlight[] {
    return this.areOwn ? this.#own : spotlights;
  }

  choose(): Chosen {
    const { all } = this;
    const codes = new Set(all.map(({ state }) => state.toLowerCase()));
    const state = this.pick('state', [...codes]);
    const [first, ...later] = all.filter((each) => each.state.toLowerCase() === state);
    if (!first) throw new Error('There are no figures.');
    const years = [first, ...later] as const;
    const year = this.pick('year', years.map((each) => String(each.year)).reverse());
    return { spotlight: years.find((each) => String(each.year) === year) ?? first, years };
  }

  /** The value that an attribute asks for; while there is more to read, it may ask for what is still to come. */
  pick(attribute: 'state' | 'year' | 'compare', values: readonly string[]): string {
    const [first = '', ...others] = values;
    const asked = this.#host[attribute];
    const given = this.isRead ? asked : values.find((value) => value === asked);
    return this.#voice.accepted(attribute, given, [first, ...others]);
  }

  async #check(data: unknown): Promise<void> {
    let own: readonly Spotlight[] = [];
    const tell = (given: string, rest: string): void => {
      this.#voice.tell('data', given, `${rest} Shown instead: the built-in figures.`);
    };
    if (data !== undefined)
      try {
        own = (await import('../../tools/spotlight-check.js')).readSpotlights(data, tell);
      } catch {
        tell(typeof data, 'It could not be checked.');
      }
    if (!Object.is(data, this.#given)) return; // there is newer
    this.#own = own;
    this.isRead = true;
    this.#host.requestUpdate();
  }
}
