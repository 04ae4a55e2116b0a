/** The pages and the data files of one language, as rules look at them. */
import type { Content, ContentFile } from '../content/read.ts';
import type { Explainer, Page } from '../explainer/model.ts';

/** Every page with the file that it is made from. */
export function pagesWithFiles(explainer: Explainer, { files }: Content): { page: Page; file: ContentFile }[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  return explainer.pages.flatMap((page) => {
    const file = byPath.get(`${explainer.language}/${page.file}`);
    return file ? [{ page, file }] : [];
  });
}
