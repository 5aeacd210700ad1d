// Builds what rollup.config.mjs lists, several at a time: while one is minified in a worker, the next is read.
import { availableParallelism } from 'node:os';
import { rollup } from 'rollup';
import configs from '../rollup.config.mjs';

const waiting = [...configs];

async function bundleNext() {
  for (let config = waiting.shift(); config; config = waiting.shift()) {
    const bundle = await rollup({ ...config, logLevel: 'silent' });
    await bundle.write(config.output);
    await bundle.close();
  }
}

await Promise.all(Array.from({ length: availableParallelism() + 1 }, bundleNext));
