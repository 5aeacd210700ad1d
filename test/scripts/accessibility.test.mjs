// docs/accessibility.md answers every question of the workbook, and names tests that exist.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const page = readFileSync('docs/accessibility.md', 'utf8');
const rows = page
  .split('\n')
  .filter((line) => line.startsWith('|') && !/^\| (asked|-)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()));

describe('the page on accessibility', () => {
  it('answers 50 questions, 14 of them critical', () => {
    assert.equal(rows.length, 50);
    assert.equal(rows.filter(([, asked]) => asked.startsWith('**C**')).length, 14);
  });

  it('names tests and stories that exist', () => {
    const stories = readFileSync('stories/ct-stats-chart.stories.ts', 'utf8');
    const missing = [];
    for (const [, asked, , shown] of rows) {
      let file;
      for (const [text, path, name, story] of shown.matchAll(/`(test\/[^`]+)`|"([^"]+)"|story `(\w+)`/g)) {
        if (path) file = path;
        const isThere = path
          ? existsSync(path)
          : story
            ? stories.includes(`const ${story}:`)
            : !file || readFileSync(file, 'utf8').includes(name);
        if (!isThere) missing.push(`${asked}: ${text}`);
      }
    }
    assert.deepEqual(missing, []);
  });
});
