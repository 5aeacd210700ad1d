#!/usr/bin/env node
// npx stop-trafficking-widgets render <tag> [--lang es] [--attr name=value]
import process from 'node:process';
import { parseArgs } from 'node:util';
import { langs, prerender, tags } from './prerender.js';

const USAGE = `Usage: stop-trafficking-widgets render <tag> [--lang es] [--attr name=value]… [--address https://…/]

Prints a widget as HTML that needs no JavaScript.

  <tag>      ${tags.join(' ')}
  --lang     ${langs.join(' ')}
  --attr     an attribute of the tag, as often as needed: --attr theme=dark --attr discreet
  --address  where the library's files are served from, for the leaflet that the brochure links to`;

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      lang: { type: 'string' },
      attr: { type: 'string', multiple: true, default: [] },
      address: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const [command, tag, ...rest] = positionals;
  if (values.help) {
    console.log(USAGE);
  } else if (command !== 'render' || !tag || rest.length) {
    throw new RangeError(`"${positionals.join(' ')}" is not a command.`);
  } else {
    const attributes = Object.fromEntries(
      values.attr.map((given) => {
        const [name = '', ...value] = given.split('=');
        return [name, value.join('=')];
      }),
    );
    const { lang, address } = values;
    console.log(
      await prerender(tag, {
        attributes,
        ...(lang !== undefined && { lang }),
        ...(address !== undefined && { address: address.replace(/(?<=.)\/?$/, '/') }),
      }),
    );
  }
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
  process.exitCode = 1;
}
