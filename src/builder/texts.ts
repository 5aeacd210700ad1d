import type { Phrase } from '../locale/phrase.js';
import { phrase } from '../locale/phrase.js';

/** All that the builder itself says; options and recipes have their own texts. */
export const TEXTS = {
  title: phrase('Get the code for your site', {
    desc: 'The title of a page where the owner of a website gets code to paste',
  }),
  intro: phrase(
    'Choose a widget, see it live, and copy the code. Nothing you choose here is stored or sent.',
    {
      desc: 'Under the title. A widget is a part of a web page, such as a card with a phone number',
    },
  ),
  preview: phrase('Preview: not yet checked by telephone, nor by a lawyer.', {
    desc: 'Nobody has dialled the numbers or had the legal sentences read by a lawyer',
  }),
  noProduct: phrase(
    'This is no product of the hotline, its operators or the State of Connecticut. It is not the notice that Connecticut requires certain businesses to post.',
    { desc: 'Small print of the page' },
  ),
  machineMade: phrase('A computer translated this page. It may have mistakes.', {
    desc: 'Shown in every language that no person has reviewed',
  }),
  language: phrase('Language of this page', { desc: 'The name of a list of languages' }),
  widget: phrase('Widget', {
    desc: 'The name of a list: which part to put on a website. Use the word that website owners know',
  }),
  widgetLanguage: phrase('Language', { desc: 'The name of a list: which language the widget shall speak' }),
  pageLanguage: phrase('The language of your page', {
    desc: 'In a list of languages: the widget follows the page that it stands on',
  }),
  options: phrase('Options', { desc: 'Opens what else can be chosen' }),
  look: phrase('Look', { desc: 'Opens colors and sizes' }),
  ownColor: phrase('Use a color of your own', { desc: 'A box to tick' }),
  color: phrase('Color of buttons and links', { desc: 'The name of a field in which a color is picked' }),
  contrast: phrase('This color may be hard to read: its contrast is {contrast}, and {needed} is needed.', {
    desc: 'A warning after a color was picked. Both are numbers, such as 2.1 and 4.5',
  }),
  files: phrase('Where the files are', { desc: 'Opens a field for a web address' }),
  address: phrase('Address of the files', {
    desc: 'The name of a field for a web address, such as https://example.org/',
  }),
  addressHelp: phrase(
    'Put what is in the folder {files} of the package into a folder {major} on a server of your own. Give the address of what holds that folder.',
    {
      desc: 'Beside the field "Address of the files". {files} and {major} are names of folders, "dist" and "0"',
    },
  ),
  wrongAddress: phrase('An address begins with {https}. Used instead: {address}', {
    desc: 'Said when the field "Address of the files" holds something else. {https} is https://',
  }),
  nothingThere: phrase(
    'No files of this version could be loaded from {address}. Until they are there, the code shows only the number inside it.',
    {
      desc: 'A warning under the field "Address of the files". {address} is a web address. The code: what is copied on this page',
    },
  ),
  npmNote: phrase(
    'The package is not in the public registry yet. Until it is, do not install that name: install the file that {command} makes.',
    {
      desc: 'A warning for developers, beside "npm install" and a name. {command} is npm pack',
    },
  ),
  thisComputer: phrase('This address works on this computer only. Use the address of your own server.', {
    desc: 'A warning: the code would work nowhere else',
  }),
  several: phrase('My page has more than one widget', {
    desc: 'A box to tick. The code then serves all widgets of a page',
  }),
  way: phrase('How you add it', { desc: 'The name of a list of ways to put a widget on a website' }),
  latest: phrase('Script tag, kept up to date', {
    desc: 'A way: code for a web page that always loads the newest version',
  }),
  pinned: phrase('Script tag, fixed version', {
    desc: 'A way: code for a web page that always loads the same version',
  }),
  iframe: phrase('Frame (iframe)', { desc: 'A way: the widget as a page inside the page. Keep iframe' }),
  static: phrase('No JavaScript', { desc: 'A way: plain code that needs no JavaScript. Keep JavaScript' }),
  latestNote: phrase('Corrections reach your page by themselves.', {
    desc: 'Beside the way "Script tag, kept up to date"',
  }),
  pinnedNote: phrase(
    'The browser refuses a file that was changed. The details in this version count as current until {date}; take a newer one before that.',
    {
      desc: 'Beside the way "Script tag, fixed version". {date} is a day',
    },
  ),
  withMap: phrase('Cover the files that are loaded later too', {
    desc: 'A box to tick: the check against changed files then holds for languages and other parts as well',
  }),
  mapNote: phrase(
    'An import map must stand before every module script of the page. A page that has one already needs the two in one.',
    {
      desc: 'A technical note for people who write web pages. Keep "import map" in English if your language has no word for it',
    },
  ),
  iframeNote: phrase(
    'The second line makes the frame as tall as it needs to be. Without it the frame scrolls.',
    {
      desc: 'Beside code of two lines. The frame is a page inside the page',
    },
  ),
  frameNote: phrase(
    'In a frame, the quick exit cannot follow the reader down the page, and keys may not reach it.',
    {
      desc: 'A warning. The quick exit is a button that leaves the page at once',
    },
  ),
  staticNote: phrase(
    'It shows what was true on {date}, and does not notice when that is out of date. Take new code at least once a year.',
    {
      desc: 'Beside code that needs no JavaScript. {date} is the day of the version',
    },
  ),
  staticExit: phrase(
    'Its quick exit is a plain link: it leaves the page, and the Back button comes back to it.',
    {
      desc: 'A warning. The quick exit is a button that leaves the page at once. The Back button is that of the browser',
    },
  ),
  safety: phrase(
    'Before you publish, read SAFETY.md: who may watch a reader, and what a widget can and cannot do about it.',
    {
      desc: 'SAFETY.md is the name of a document. Keep it',
    },
  ),
  run: phrase('Run this once', { desc: 'Above a command for developers' }),
  load: phrase('In your script', { desc: 'Above a line of code' }),
  paste: phrase('Paste this where the widget should be', { desc: 'Above code to be copied' }),
  head: phrase('Paste this into the head of the page, before all other scripts', {
    desc: 'Above code to be copied. The head is a part of the code of a page',
  }),
  component: phrase('A component', { desc: 'Above code for React, a tool of developers' }),
  scriptAddress: phrase('Address of the script', { desc: 'Above a web address to be copied' }),
  frameAddress: phrase('Address of the frame', { desc: 'Above a web address to be copied' }),
  tagName: phrase('Name of the tag', { desc: 'Above the name of a part of a page, to be copied' }),
  attribute: phrase('Attribute {name}', {
    desc: 'Above a value to be copied. {name} is a name in English; an attribute is a setting of a tag',
  }),
  steps: phrase('Step by step', { desc: 'Above a numbered list of what to do' }),
  menus: phrase('Names of menus are as the English site has them, and may have changed.', {
    desc: 'Under a numbered list of what to do in another website’s menus',
  }),
  otherwise: phrase('If you cannot do that', { desc: 'Above a second numbered list of what to do' }),
  copy: phrase('Copy', { desc: 'A button: copies code' }),
  copied: phrase('Copied.', { desc: 'Said after code was copied' }),
  notCopied: phrase('It could not be copied. Select the text instead.', {
    desc: 'Said when the browser does not allow copying',
  }),
  live: phrase('How it looks on a page', { desc: 'The heading of a preview' }),
  standIn: phrase('Preview of a page with the widget', { desc: 'The name of a preview, for screen readers' }),
  phone: phrase('Phone', { desc: 'The width of a preview: as on a phone' }),
  desktop: phrase('Desktop', { desc: 'The width of a preview: as on a large screen' }),
  width: phrase('Width', { desc: 'The name of a choice: phone or desktop' }),
  code: phrase('The code', { desc: 'The heading above code to be copied' }),
  failed: phrase('This code could not be made. Load this page again.', {
    desc: 'Said when a file of this page did not arrive',
  }),
} as const;

/** What each widget is called in the list. */
export const NAMES: Readonly<Record<string, Phrase>> = {
  'hotline-card': phrase('How to get help', {
    desc: 'The name of a widget: the hotline’s number and other ways to get help',
  }),
  'trafficking-signs': phrase('Possible signs', { desc: 'The name of a widget' }),
  'ct-stats-chart': phrase('A chart of Connecticut’s figures', { desc: 'The name of a widget' }),
  'ct-spotlight': phrase('The report on Connecticut', {
    desc: 'The name of a widget: figures and charts of one year',
  }),
  'trafficking-definition': phrase('What trafficking is', { desc: 'The name of a widget' }),
  'trafficking-rights': phrase('Rights of victims', { desc: 'The name of a widget' }),
  'trafficking-law': phrase('Connecticut’s trafficking law', { desc: 'The name of a widget' }),
  'trafficking-figures': phrase('How widespread it is', {
    desc: 'The name of a widget: figures about trafficking',
  }),
  'trafficking-resources': phrase('Who can help', { desc: 'The name of a widget: services and offices' }),
  'trafficking-brochure': phrase('The whole brochure', { desc: 'The name of a widget: all texts in one' }),
  'quick-exit': phrase('Quick exit', { desc: 'The name of a widget: a button that leaves the page at once' }),
};
