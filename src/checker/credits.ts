/** Rules about who made the pictures: every entry is of a picture that is shown, and none lacks one. */
import type { Report } from '../content/problems.ts';
import { filesOf, type Content } from '../content/read.ts';
import { themeOf } from '../explainer/theme.ts';
import { shownIn, type ShownPicture } from './shown.ts';

export function checkCredits(content: Content, report: Report): void {
  const [file] = filesOf(content, 'pictures');
  const shown = new Set([...shownIn(content).map(({ path }) => path), ...logosIn(content)]);
  for (const path of Object.keys(file?.data.pictures ?? {})) {
    const place = file?.at(['pictures', path]) ?? { path: 'pictures.yaml', line: 1 };
    if (!content.pictures.includes(path))
      report(place, `The picture ${path} does not exist.`, 'Write its path as seen from the content folder.');
    else if (!shown.has(path)) report(place, `No text shows the picture ${path}.`, 'Show it or remove the entry.');
  }
  const say = file?.data.credits === 'required' ? report : report.warn;
  for (const { path, written, place } of uncredited(content))
    say(place, `The picture ${written} has no credit.`, `Add ${path} to pictures.yaml, with its credit.`);
}

const logosIn = (content: Content) => filesOf(content, 'explainer').flatMap(({ data }) => themeOf(data).logos);

/** Pictures that are shown and of which pictures.yaml does not say who made them; drawings need no credit. */
export function uncredited(content: Content): ShownPicture[] {
  const [file] = filesOf(content, 'pictures');
  return shownIn(content).filter(
    ({ path }) =>
      content.pictures.includes(path) &&
      !path.toLowerCase().endsWith('.svg') &&
      !Object.hasOwn(file?.data.pictures ?? {}, path),
  );
}
