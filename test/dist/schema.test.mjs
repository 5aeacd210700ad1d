// The published JSON Schema of a partner's figures says what the widgets check, as far as JSON Schema can.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { loadModule } from '../../scripts/content.mjs';

const json = async (file) => JSON.parse(await readFile(file, 'utf8'));
const schema = await json('dist/schema/spotlight.schema.json');
const example = await json('examples/figures/testland.json');
const ajv = new Ajv({ allErrors: true });
const passesSchema = ajv.compile(schema);
const { readSpotlights } = await loadModule('src/tools/given/spotlights.ts');
const { madeUp, madeUpYears } = await loadModule('test/made-up.ts');
const { ct2019 } = await loadModule('src/content/spotlights/ct-2019.ts');

const toldOf = (data) => {
  const told = [];
  readSpotlights(data, (_, why) => told.push(why));
  return told;
};
const asJson = (value) => JSON.parse(JSON.stringify(value));

/** A sound spotlight with one thing in it changed; left out where the value is undefined. */
function spoiled(path, value) {
  const copy = asJson(madeUp());
  const keys = path.split('.');
  const last = keys.pop();
  keys.reduce((object, key) => object[key], copy)[last] = value;
  return asJson(copy);
}

describe('the published schema', () => {
  it('is a sound one, and names no place that is not ours', () => {
    assert.ok(ajv.validateSchema(schema));
    assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema');
    assert.equal(schema.$id, undefined);
    assert.deepEqual(JSON.stringify(schema).match(/(https?|file):[^"]+/g), [schema.$schema]);
  });

  it('describes each field', () => {
    const bare = [];
    const walk = (name, field) => {
      if (!field.description && !field.$ref) bare.push(name);
      for (const [key, inner] of Object.entries(field.properties ?? {})) walk(`${name}.${key}`, inner);
    };
    walk('spotlight', schema.$defs.spotlight);
    for (const [key, inner] of Object.entries(schema.$defs.count.properties)) walk(`count.${key}`, inner);
    assert.deepEqual(bare, []);
  });

  for (const [what, data] of [
    ['the built-in figures', ct2019],
    ['made-up ones', madeUp()],
    ['a list', madeUpYears],
    ['places', madeUp({ locations: [{ id: 'hotel', label: 'Hotel', value: 3, note: 'One at least.' }] })],
    ['a row without a figure', spoiled('cases.rows.1.value', null)],
    ['fields that it does not know', { ...madeUp(), $schema: 'spotlight.schema.json', extra: [1] }],
    ['the example', example],
  ])
    it(`takes ${what}, as the widgets do`, () => {
      assert.ok(passesSchema(asJson(data)), JSON.stringify(passesSchema.errors));
      assert.deepEqual(toldOf(asJson(data)), []);
    });

  for (const data of [null, 5, 'text', true, [], {}, [null], [[]], Array(101).fill(madeUp())])
    it(`refuses ${JSON.stringify(data).slice(0, 20)}, as the widgets do`, () => {
      assert.equal(passesSchema(data), false);
      assert.ok(toldOf(data).length);
    });

  for (const [path, value, told] of [
    ['report', undefined, 'report is missing; text is accepted.'],
    ['report', '', 'report is empty; text is accepted.'],
    ['asOf', undefined, 'asOf is missing; text is accepted.'],
    ['asOf', 'soon', 'asOf is "soon"; a date like 2020-07-30, 2025-04 or 2019 is accepted.'],
    ['state', 'Testland', 'state is "Testland"; a code like CT is accepted.'],
    ['year', '2021', 'year is string; a number is accepted.'],
    ['year', 1999, 'year is 1999; a whole number from 2000 to 2100 is accepted.'],
    ['place', 'a\u0007', 'place is "a\\u0007"; one line of text'],
    ['place', '\u202eTestland', 'place is "\u202eTestland"; one line of text'],
    ['place', 'x'.repeat(121), 'place has 121 characters; up to 120 are accepted.'],
    ['cases', [], 'cases is a list; an object is accepted.'],
    ['cases.rows', [], 'cases.rows is a list of 0; a list of 1 to 100 is accepted.'],
    ['cases.rows', Array(101).fill({}), 'cases.rows is a list of 101; a list of 1 to 100 is accepted.'],
    [
      'cases.rows.0.value',
      -3,
      'cases.rows[0].value is -3; a whole number from 0 to 999999999999 is accepted.',
    ],
    ['cases.rows.0.value', 1.5, 'cases.rows[0].value is 1.5; a whole number'],
    ['cases.rows.0.value', 1e12, 'cases.rows[0].value is 1000000000000; a whole number'],
    ['cases.rows.0.value', '30', 'cases.rows[0].value is string; a number is accepted.'],
    ['cases.rows.0.note', '', 'cases.rows[0].note is empty; text is accepted.'],
    ['cases.rows.0.residual', 'yes', 'cases.rows[0].residual is string; true or false is accepted.'],
    ['cases.total', null, 'cases.total is null; a number is accepted.'],
    ['cases.totalIsOurs', 0, 'cases.totalIsOurs is number; true or false is accepted.'],
    ['people', { victims: 3 }, 'people is object; a list of 1 to 100 is accepted.'],
    ['businesses', null, 'businesses is null; an object is accepted.'],
    ['locations', undefined, 'locations is missing; a list of 1 to 100 is accepted.'],
    ['caveats.scope', undefined, 'caveats.scope is missing; text is accepted.'],
  ])
    it(`refuses ${path} = ${JSON.stringify(value)?.slice(0, 20)}, as the widgets do`, () => {
      const data = spoiled(path, value);
      assert.equal(passesSchema(data), false);
      const all = toldOf(data);
      assert.equal(all.length, 1, all.join('\n'));
      assert.ok(all[0].startsWith(told), all[0]);
    });

  it('leaves to the widgets what it cannot say', () => {
    for (const [path, value] of [
      ['cases.total', 41],
      ['end', '2021-02-31'],
      ['cases.rows.1.id', 'sex'],
      ['caveats.period', 'All is right.'],
    ]) {
      const data = spoiled(path, value);
      assert.ok(passesSchema(data), path);
      assert.equal(toldOf(data).length, 1, path);
    }
  });
});
