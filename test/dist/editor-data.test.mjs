// What editors and frameworks are told of the tags is what the manifest says: each tag and each attribute, and nothing beside.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import ts from 'typescript';

const json = async (file) => JSON.parse(await readFile(`dist/${file}`, 'utf8'));

const elements = (await json('custom-elements.json')).modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const sorted = (names) => [...new Set(names)].sort();
const namesOf = (items) => sorted(items.map(({ name }) => name));

/** The properties of each tag that a page can set. */
const propertiesOf = ({ members }) =>
  namesOf(members.filter(({ kind, static: isStatic }) => kind === 'field' && !isStatic));

/** A record by tag, in the order of their names. */
const byTag = (entries) => Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));

const ATTRIBUTES = byTag(elements.map(({ tagName, attributes }) => [tagName, namesOf(attributes)]));

/** Each interface of a file of types, as its members: their names, and the node of each type. */
async function interfaces(file) {
  const source = ts.createSourceFile(
    file,
    await readFile(`dist/types/${file}`, 'utf8'),
    ts.ScriptTarget.Latest,
    true,
  );
  const found = {};
  const visit = (node) => {
    if (ts.isInterfaceDeclaration(node))
      found[node.name.text] = node.members.map(({ name, type }) => [name.text, type]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

describe('the manifest', () => {
  it('has what all widgets share on each tag, and names no file that is not in the package', async () => {
    assert.equal(elements.length, 11);
    for (const [tag, names] of Object.entries(ATTRIBUTES))
      for (const name of ['lang', 'theme', 'heading-level', 'language-menu', 'quick-exit'])
        assert.ok(names.includes(name), `<${tag}> lacks ${name}`);
    assert.doesNotMatch(JSON.stringify(await json('custom-elements.json')), /"\/?src\//);
  });

  it('spells out the types of attributes and of what they set', () => {
    for (const { tagName, attributes, members } of elements)
      for (const { name, type } of [...attributes, ...members.filter(({ attribute }) => attribute)])
        assert.doesNotMatch(type.text, /[A-Z]/, `${name} of <${tagName}>`);
  });
});

describe('VS Code', () => {
  it('is told of each tag and attribute', async () => {
    const { tags } = await json('vscode.html-custom-data.json');
    assert.deepEqual(byTag(tags.map(({ name, attributes }) => [name, namesOf(attributes)])), ATTRIBUTES);
  });

  it('offers the values that an attribute takes', async () => {
    const { tags } = await json('vscode.html-custom-data.json');
    const card = tags.find(({ name }) => name === 'hotline-card');
    const { values } = card.attributes.find(({ name }) => name === 'layout');
    assert.deepEqual(namesOf(values), ['banner', 'button', 'card']);
  });

  it('is told of each custom property once', async () => {
    const { properties } = await json('vscode.css-custom-data.json');
    const known = namesOf(elements.flatMap(({ cssProperties }) => cssProperties));
    assert.deepEqual(properties.map(({ name }) => name).sort(), known);
  });
});

describe('JetBrains', () => {
  it('is told of each tag, attribute and property', async () => {
    const { contributions } = await json('web-types.json');
    const tags = contributions.html.elements;
    assert.deepEqual(byTag(tags.map(({ name, attributes }) => [name, namesOf(attributes)])), ATTRIBUTES);
    assert.deepEqual(
      byTag(tags.map(({ name, js }) => [name, namesOf(js.properties)])),
      byTag(elements.map((element) => [element.tagName, propertiesOf(element)])),
    );
  });
});

describe('types for templates', () => {
  it('have each attribute and property of each tag', async () => {
    const { Tags } = await interfaces('tags.d.ts');
    assert.deepEqual(
      byTag(Tags.map(([tag, { members }]) => [tag, sorted(members.map(({ name }) => name.text))])),
      byTag(
        elements.map((element) => [
          element.tagName,
          sorted([...ATTRIBUTES[element.tagName], ...propertiesOf(element)]),
        ]),
      ),
    );
  });

  for (const [file, list] of [
    ['react.d.ts', 'IntrinsicElements'],
    ['vue.d.ts', 'GlobalComponents'],
    ['svelte.d.ts', 'SvelteHTMLElements'],
  ])
    it(`have each tag in ${file}, with what it takes and its class`, async () => {
      const tags = (await interfaces(file))[list];
      assert.deepEqual(tags.map(([tag]) => tag).sort(), Object.keys(ATTRIBUTES));
      for (const [tag, type] of tags) {
        const { name } = elements.find(({ tagName }) => tagName === tag);
        assert.ok(type.getText().includes(`Tags['${tag}']`), type.getText());
        assert.match(type.getText(), new RegExp(`\\b${name}\\b`));
      }
    });
});
