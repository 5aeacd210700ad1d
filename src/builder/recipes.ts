import type { Phrase } from '../locale/phrase.js';
import { phrase } from '../locale/phrase.js';

/** One step; a hole holds the English name of what is on the platform's screen. */
export type Step = readonly [text: Phrase<string>, names?: Readonly<Record<string, string>>];

/** How a widget gets onto a site that is made with a site builder. */
export interface Recipe {
  readonly name: string;
  /** What is pasted there: the code of a script tag, the parts that a form asks for, or the address of a frame. */
  readonly gives: 'script' | 'parts' | 'address';
  readonly steps: readonly Step[];
  /** For who cannot do that. */
  readonly otherwise: readonly Step[];
  readonly limits: readonly Phrase[];
}

// Nobody has walked these steps in an account yet: they follow public documentation, source code and published pages of 2026 and before.

const CHECK = phrase('Open the page in a private window, and check that the number shows.', {
  desc: 'The last step',
});
const PASTE = phrase('Paste the code.', { desc: 'A step: the code that was copied' });
const CHOOSE = phrase('Choose {menu}.', { desc: 'A step. {menu} is a name on an English screen' });
const CLICK = phrase('Click {menu}.', { desc: 'A step. {menu} is a name on an English screen' });
const OPEN = phrase('Open {menu}, then {next}.', { desc: 'A step. {menu} is a name on an English screen' });
const ASK = phrase('Ask who runs the site to paste the code for you.', {
  desc: 'For somebody whose account may not do it',
});
const UNTIL_THEN = phrase('Until then, write this into the page as text: {text}', {
  desc: 'For somebody who cannot add a widget. {text} is the name and the number of the hotline',
});
const AS_TEXT = phrase('Write this beside it as text, for when the widget cannot be loaded: {text}', {
  desc: 'A step, after a widget was added to a page. {text} is the name and the number of the hotline',
});

export const RECIPES: Readonly<Record<string, Recipe>> = {
  wordpress: {
    name: 'WordPress',
    gives: 'script',
    steps: [
      [
        phrase('Sign in as an {role}, and open the page to edit it.', {
          desc: 'A step. What is in braces are names on an English screen. {role} is "Administrator"',
        }),
        { role: 'Administrator' },
      ],
      [
        phrase('Add a block, and search for {menu}.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'Custom HTML' },
      ],
      [
        phrase('Paste the code where the HTML goes, not where {menu} goes.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'JavaScript' },
      ],
      [CLICK, { menu: 'Save' }],
      [CHECK],
    ],
    otherwise: [[ASK], [UNTIL_THEN]],
    limits: [
      phrase(
        'WordPress takes the code out when somebody saves the page who may not write HTML. Check the page after each change.',
        {
          desc: 'A limit. Keep WordPress and HTML',
        },
      ),
      phrase('On WordPress.com, code works on paid plans whose hosting features are switched on.', {
        desc: 'A limit. A plan is what the owner of a site pays for',
      }),
    ],
  },
  wix: {
    name: 'Wix',
    gives: 'parts',
    steps: [
      [OPEN, { menu: 'Add Elements', next: 'Embed' }],
      [CHOOSE, { menu: 'Custom Element' }],
      [
        phrase('Click {menu}, and paste the address of the script.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'Choose Source' },
      ],
      [
        phrase('Under {menu}, paste the name of the tag.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'Tag Name' },
      ],
      [
        phrase('Under {menu}, add each attribute, if there are any.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'Set Attributes' },
      ],
      [AS_TEXT],
      [CLICK, { menu: 'Publish' }],
      [CHECK],
    ],
    otherwise: [
      [
        phrase('Put the address of the frame into {menu}, as the address of a website.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'Embed HTML' },
      ],
      [UNTIL_THEN],
    ],
    limits: [
      phrase('It needs a paid plan and a domain of your own. The check of a fixed version is lost.', {
        desc: 'A limit. A domain is the name of a website, such as example.org',
      }),
    ],
  },
  squarespace: {
    name: 'Squarespace',
    gives: 'script',
    steps: [
      [
        phrase('Open the page to edit it, and click {menu}.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'Add Block' },
      ],
      [CHOOSE, { menu: 'Code' }],
      [
        phrase('Set the type to {type}, and leave {menu} off.', {
          desc: 'A step. What is in braces are names on an English screen. {type} is "HTML"',
        }),
        { type: 'HTML', menu: 'Display Source' },
      ],
      [PASTE],
      [CLICK, { menu: 'Save' }],
      [CHECK],
    ],
    otherwise: [[ASK], [UNTIL_THEN]],
    limits: [
      phrase('The cheapest plan takes neither scripts nor frames.', {
        desc: 'A limit of a site builder. A plan is what the owner of a site pays for',
      }),
    ],
  },
  'google-sites': {
    name: 'Google Sites',
    gives: 'address',
    steps: [
      [OPEN, { menu: 'Insert', next: 'Embed' }],
      [
        phrase('Under {menu}, paste the address of the frame.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'By URL' },
      ],
      [CLICK, { menu: 'Insert' }],
      [
        phrase('Make the box so tall that nothing of the widget is cut off, on a phone too.', {
          desc: 'A step',
        }),
      ],
      [AS_TEXT],
      [CLICK, { menu: 'Publish' }],
      [CHECK],
    ],
    otherwise: [[ASK], [UNTIL_THEN]],
    limits: [
      phrase(
        'Google puts the widget into a frame that cannot leave the page, so this code has no quick exit.',
        {
          desc: 'A limit. The quick exit is a button that leaves the page at once',
        },
      ),
    ],
  },
  drupal: {
    name: 'Drupal',
    gives: 'script',
    steps: [
      [
        phrase(
          'Once, add a text format under {menu}: for the role {role} alone, with no editor and no filter.',
          {
            desc: 'A step. What is in braces are names on an English screen. A text format is a setting of Drupal',
          },
        ),
        { menu: 'Text formats and editors', role: 'Administrator' },
      ],
      [
        phrase('Open {menu}, then {next}, and add a content block.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'Content', next: 'Blocks' },
      ],
      [phrase('Choose your new text format, paste the code, and save.', { desc: 'A step' })],
      [
        phrase('Open {menu}, then {next}, and place the block.', {
          desc: 'A step. {menu} is a name on an English screen',
        }),
        { menu: 'Structure', next: 'Block layout' },
      ],
      [CHECK],
    ],
    otherwise: [[ASK], [UNTIL_THEN]],
    limits: [
      phrase(
        'Never allow scripts in a text format that other roles can use: everybody who has it could change the whole site.',
        {
          desc: 'A warning about a setting of Drupal',
        },
      ),
    ],
  },
};
