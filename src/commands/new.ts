/** `npm run new`: a new story, or a section, person, term or source of the one that there is. */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { storyIn, type Addition } from '../new-story/addition.ts';
import { newPerson, newTerm } from '../new-story/items.ts';
import { newSection } from '../new-story/section.ts';
import { newSource } from '../new-story/source.ts';
import { storyFiles } from '../new-story/story.ts';
import { refuseFilled, writeNew } from '../new-story/write.ts';
import { contentFolder } from '../site.ts';
import { sourceWish, storyWish } from './new-questions.ts';
import { readRequest, type Request } from './new-request.ts';
import { run } from './run.ts';

await run(async () => {
  const request = readRequest(process.argv.slice(2));
  const isAsked = process.stdin.isTTY && process.stdout.isTTY;
  if (request.what === 'story') await writeStory(request, isAsked);
  else {
    const folder = relative('', contentFolder) || '.';
    const addition = await added(request, folder, isAsked);
    writeNew(contentFolder, addition.made);
    for (const [path, text] of addition.changed) writeFileSync(join(contentFolder, path), text);
    for (const path of [...addition.made.keys(), ...addition.changed.keys()]) console.log(`${folder}/${path}`);
    for (const line of addition.told) console.log(line);
  }
});

async function writeStory(request: Request, isAsked: boolean): Promise<void> {
  const { folder, ...wish } = await storyWish(request.flags, isAsked);
  refuseFilled(folder);
  const files = storyFiles(wish);
  writeNew(folder, files);
  console.log(`${files.size} files in ${folder}/, each key and mark explained where it stands. See it:

  CONTENT_DIR=${typed(folder)} npm run dev

Begin with its explainer.yaml and the index.md of each language. To publish it from here, put it in the place of content/.`);
}

/** A folder as it is typed at a shell. */
function typed(folder: string): string {
  return /^[\w./\\:-]+$/.test(folder) ? folder : `'${folder.replaceAll("'", `'\\''`)}'`;
}

async function added(request: Request, folder: string, isAsked: boolean): Promise<Addition> {
  const story = storyIn(contentFolder, folder);
  const { what, titles, flags } = request;
  const wish = { titles, ...(flags.id !== undefined && { id: flags.id }) };
  if (what === 'section') return newSection(story, wish);
  if (what === 'term') return newTerm(story, wish);
  if (what === 'source') return newSource(story, await sourceWish(titles[0], flags, isAsked));
  return newPerson(story, wish, what === 'person' ? 'person' : 'institution');
}
