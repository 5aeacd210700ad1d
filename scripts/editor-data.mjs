// What editors and frameworks know of the tags, all of it made from dist/custom-elements.json: VS Code's custom data, JetBrains'
// web-types, and the types of dist/types.
import { generateJetBrainsWebTypes } from 'custom-element-jet-brains-integration';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { frameworkTypes } from './framework-types.mjs';

const manifest = JSON.parse(await readFile('dist/custom-elements.json', 'utf8'));

const settings = { outdir: 'dist', hideCssPropertiesDocs: true, hideLogs: true };
generateVsCodeCustomElementData(manifest, settings);
generateJetBrainsWebTypes(manifest, { ...settings, packageJson: false });

// The tool lists a custom property once for each tag that has it.
const CSS = 'dist/vscode.css-custom-data.json';
const css = JSON.parse(await readFile(CSS, 'utf8'));
const properties = css.properties.filter(
  ({ name }, index, all) => all.findIndex((each) => each.name === name) === index,
);
await writeFile(CSS, JSON.stringify({ ...css, properties }, undefined, 2));

await mkdir('dist/types', { recursive: true });
for (const [file, text] of Object.entries(frameworkTypes(manifest)))
  await writeFile(`dist/types/${file}`, text);
