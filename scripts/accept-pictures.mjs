// Keeps what the stories look like now, all of them or those whose names hold one of the words given:
// npm run visual:accept [-- hotline-card--banner …]. A picture that counts as the kept one is left alone.
import { openWorkshop, stories } from '../test/stories/workshop.mjs';
import { openAlbum } from '../test/visual/album.mjs';
import { eachState, pictureBrowser, stopClock, whyNot } from '../test/visual/camera.mjs';

const AT_ONCE = 2;

if (whyNot) {
  console.error(whyNot);
  process.exit(1);
}
const words = process.argv.slice(2);
const asked = stories.filter(({ id }) => !words.length || words.some((word) => id.includes(word)));
if (!asked.length) {
  console.error(`No story is named so: ${words.join(', ')}. Names are such as ${stories[0].id}.`);
  process.exit(1);
}

const album = openAlbum();
const workshop = await openWorkshop(await pictureBrowser());
const left = [...asked];
const failed = [];
let kept = 0;
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let story; (story = left.shift());) {
      const { id } = story;
      try {
        await workshop.visitStory(
          story,
          (page) =>
            eachState(page, id, async (state, shoot) => {
              if (!(await album.accept(id, state, shoot))) return;
              kept++;
              console.log(`kept: ${id}, ${state}`);
            }),
          stopClock,
        );
      } catch (error) {
        failed.push(id);
        console.error(`NOT kept: ${id}. ${error.message}`);
      }
    }
  }),
);
await workshop.close();

for (const file of album.strays(stories.map(({ id }) => id))) {
  album.remove(file);
  console.log(`removed: ${file}, which is of no story`);
}
console.log(
  `${asked.length - failed.length} stories looked at, ${kept} pictures kept anew, ${failed.length} stories failed`,
);
process.exit(failed.length ? 1 : 0);
