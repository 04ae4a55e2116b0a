/** Rules about letters: those that no font of the share pictures has are left out there. */
import { problemList, type Place, type Problem } from '../content/problems.ts';
import { filesOf } from '../content/read.ts';
import type { Explainer } from '../explainer/model.ts';
import type { Story } from '../explainer/story.ts';
import { ownFamily } from '../fonts/families.ts';
import { missingIn } from '../fonts/letters.ts';
import { pagesWithFiles } from './pages.ts';

/** More of one text need not be named. */
const MOST_NAMED = 10;

/** Says which letters of what the share pictures show cannot be drawn. */
export async function checkLetters({ content, explainers, fonts }: Story): Promise<Problem[]> {
  const { problems, report } = problemList();
  const told = async (words: string, { language, theme: { font } }: Explainer, place: Place) => {
    const own = font && font.for !== 'sans' ? fonts.get(font.file) : undefined;
    const missing = await missingIn(words, language, own && ownFamily(own));
    const more = missing.length > MOST_NAMED ? ` and ${missing.length - MOST_NAMED} more` : '';
    if (missing.length > 0)
      report.warn(
        place,
        `No font of the share pictures has ${missing.slice(0, MOST_NAMED).join(' ')}${more}.`,
        'Write it in other letters, or be content with pictures that leave it out.',
      );
  };
  for (const explainer of explainers) {
    const { language, facts } = explainer;
    for (const { page, file } of pagesWithFiles(explainer, content))
      await told(page.title, explainer, file.at(['title']));
    const [file] = filesOf(content, 'explainer');
    const index = facts.places.findIndex(({ id }) => id === facts.event?.place);
    if (!file) continue;
    await told(facts.name, explainer, file.at(['name']));
    await told(facts.places[index]?.name[language] ?? '', explainer, file.at(['places', index, 'name', language]));
  }
  return problems;
}
