import type { PropertyDeclarations, ReactiveController, ReactiveControllerHost } from 'lit';
import type { Spotlight, SpotlightData, Years } from '../../content/schema.js';
import { spotlights } from '../../content/spotlights/index.js';

/** How an element is told which state, which year, and which figures. */
export const datasetProperties: PropertyDeclarations = {
  year: {},
  state: {},
  data: { attribute: false },
  src: {},
};

/** Figures of a page's own. */
export type Data = SpotlightData | readonly SpotlightData[];

type Host = ReactiveControllerHost &
  HTMLElement & {
    readonly year: unknown;
    readonly state: unknown;
    readonly compare?: unknown;
    readonly data: unknown;
    readonly src: unknown;
  };

/** What an element has of its base class to speak with the partner. */
interface Voice {
  accepted(attribute: string, given: unknown, values: readonly [string, ...string[]]): string;
  readonly say: (problem: string) => void;
}

interface Chosen {
  readonly spotlight: Spotlight;
  /** All of its state, by year. */
  readonly years: Years;
}

/**
 * The figures that an element may show, and which of them its attributes ask for: those of the page once they are found sound,
 * else those that are built in. Few pages have any of their own, so what reads them is brought.
 */
export class Datasets implements ReactiveController {
  readonly #host: Host;
  readonly #voice: Voice;
  #given: readonly unknown[] = [];
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
    void this.#ask();
  }

  /** Settles when what the page has given last need not be waited for. */
  async read(): Promise<void> {
    let reading: Promise<void>;
    do await (reading = this.#ask());
    while (reading !== this.#ask());
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

  /** Reads what the page has given, where that is new. What was shown before is shown until then. */
  #ask(): Promise<void> {
    const host = this.#host;
    const { say } = this.#voice;
    const given = [host.data, host.src, host.querySelector(':scope > script')?.textContent];
    if (given.every((value, index) => Object.is(value, this.#given[index]))) return this.#reading;
    this.#given = given;
    this.isRead = false;
    const take = (own: readonly Spotlight[]): void => {
      if (given !== this.#given) return; // there is newer
      this.#own = own;
      this.isRead = true;
      host.requestUpdate();
    };
    return (this.#reading = import('../../tools/own-figures.js')
      .then((tool) => tool.readFigures(host, say, take))
      .catch(() => {
        say('has figures that could not be loaded. Shown instead: what is built in.');
        take([]);
      }));
  }
}
