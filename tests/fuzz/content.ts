/**
 * What has to hold of any content whatever: it is refused in sentences that name their lines, or everything that is
 * made of it is clean.
 */
import { checkAll } from '../../src/checker/check.ts';
import { formatProblem, isStopping, type Problem } from '../../src/content/problems.ts';
import { idsOn } from '../../src/embeds/points.ts';
import { visitShown } from '../../src/embeds/shown.ts';
import { frameIds, noteId } from '../../src/explainer/frame-ids.ts';
import type { Explainer, Page } from '../../src/explainer/model.ts';
import { handOver } from '../../src/explainer/handed-over.ts';
import { isStrict, type Story } from '../../src/explainer/story.ts';
import { correctionsFeed } from '../../src/feeds/corrections-feed.ts';
import { plainHtml } from '../../src/feeds/plain-html.ts';
import { rssOf, type Feed } from '../../src/feeds/rss.ts';
import { linkedDataOf } from '../../src/head/linked-data.ts';
import { openGraphOf } from '../../src/head/previews.ts';
import { picturePath, publishedBytes } from '../../src/pictures/picture.ts';
import type { SharePicture } from '../../src/share-pictures/picture.ts';
import { absoluteUrl } from '../../src/site.ts';
import { composePage, type Block } from '../../src/texts/compose.ts';
import { secret } from './markdown.ts';
import { faultOfText, isOneLine, seenIn } from './html.ts';
import { faultsOfHosts } from './hosts.ts';
import { faultOfXml } from './xml.ts';

export interface Verdict {
  problems: string[];
  /** True where a build would stop: at an error, not at warnings alone. */
  refused: boolean;
  /** What the software did wrong. */
  faults: string[];
}

/** What one page of what is accepted may weigh, for each byte that was written and for itself: work stays in bounds. */
const mostHtml = { page: 3_000_000, perByte: 60 };

/** @param changed the files that are not as in the right content */
export async function verdictOn(story: Story, changed: Map<string, Buffer>): Promise<Verdict> {
  const problems = await checkAll(story);
  const texts = problems.map((problem) => formatProblem(problem));
  const faults = new Set(problems.flatMap((problem) => faultOfProblem(problem, story)));
  if (isStopping(problems, isStrict(story))) return { problems: texts, refused: true, faults: [...faults] };
  handOver(story);
  const { languages = [] } = story.explainers[0]?.facts ?? {};
  if (story.explainers.length !== languages.length || languages.length === 0)
    faults.add('Accepted content has a language without an explainer.');
  const isHidden = isOnlyInComments(changed);
  const bytes = story.content.files.reduce((sum, { source }) => sum + source.length, 0);
  for (const explainer of story.explainers) {
    const made = await faultsOfExplainer(explainer, story, isHidden);
    if (made.length > mostHtml.page + mostHtml.perByte * bytes) faults.add('A page is far longer than its texts.');
    for (const fault of made.faults) faults.add(fault);
  }
  for (const fault of faultsOfHosts(story.explainers)) faults.add(fault);
  for (const picture of story.pictures.values())
    if (picture.kind === 'svg') for (const fault of faultsOfDrawing(await publishedBytes(picture))) faults.add(fault);
  return { problems: texts, refused: false, faults: [...faults] };
}

/** True where what is to be found nowhere stands in comments alone. */
export function isOnlyInComments(changed: Map<string, Buffer>): boolean {
  return [...changed.values()].every(
    (bytes) =>
      !bytes
        .toString('utf8')
        .replaceAll(/<!--[^]*?-->/g, '')
        .includes(secret),
  );
}

/** A problem has a file, a line of it and two sentences, and fits on one line of a terminal. */
export function faultOfProblem(problem: Problem, { content }: Pick<Story, 'content'>): string[] {
  const { path, line, wrong, mend } = problem;
  const printed = formatProblem(problem);
  // A file that is refused as a whole has no text.
  const source = content.files.find((file) => file.path === path)?.source;
  const lines = source ? source.split('\n').length : undefined;
  const checks: [boolean, string][] = [
    [path !== '' || line === 1, 'A problem names no file'],
    [Number.isInteger(line) && line >= 1, 'A problem names no line'],
    [lines === undefined || line <= Math.max(1, lines), 'A problem names a line that the file has not'],
    [/^(?:[\p{Lu}`]|!?\[\[).*[.!?]$/su.test(wrong), 'What is wrong is no sentence'],
    [/^\p{Lu}.*[.!?]$/su.test(mend), 'How to mend it is no sentence'],
    [!/\bundefined\b|\[object|\bNaN\b|\bInfinity\b|(?<![-\w])null\b/.test(mend), 'How to mend it is no sentence'],
    [!/\[object|: undefined|`undefined/.test(wrong), 'What is wrong is no sentence'],
    [isOneLine(printed), 'A problem breaks its line'],
    [printed.length < 5000, 'A problem is too long to be read'],
  ];
  return checks.filter(([holds]) => !holds).map(([, fault]) => `${fault}: ${printed.slice(0, 300)}`);
}

async function faultsOfExplainer(explainer: Explainer, story: Story, isHidden: boolean) {
  const faults: string[] = [];
  let length = 0;
  const idsByPath = new Map<string, Set<string>>();
  const links: { page: Page; href: string }[] = [];
  const items: Feed['items'] = [];
  const image = (file: string, path: string) => {
    const picture = story.pictures.get(picturePath(explainer.language, file, path));
    if (!picture) throw new Error(`The picture ${path} of ${file} was not judged.`);
    return { src: `/_astro/${picture.name}`, width: picture.width, height: picture.height };
  };
  for (const page of [...explainer.pages, ...explainer.forecastPages]) {
    const text = composePage(explainer, page, image);
    const told = (fault: string) => void faults.push(`${explainer.language}/${page.file}: ${fault}`);
    const html: string[] = [];
    const words: string[] = [page.title, page.description, page.summary, page.standfirst, page.label];
    const ids: string[] = [];
    const embedded = new Set(
      idsOn(explainer, page)
        .filter(({ what }) => what === 'embed')
        .map(({ id }) => id),
    );
    readBlocks(text.blocks, html, words, ids);
    for (const { html: said, id, entry, publishers } of text.explained) {
      html.push(said);
      ids.push(id);
      words.push(entry.name, ...publishers);
    }
    for (const { number, sources } of text.notes) {
      ids.push(noteId(number));
      for (const { source, places } of sources) words.push(source.by, source.title ?? '', ...places);
    }
    const seen = html.map((part) => seenIn(part, false));
    for (const { faults: found, ids: own, hrefs } of seen) {
      found.forEach(told);
      ids.push(...own);
      links.push(...hrefs.map((href) => ({ page, href })));
    }
    for (const word of words) {
      const fault = faultOfText(word);
      if (fault) told(fault);
    }
    if (isHidden && [...html, ...words].some((part) => part.includes(secret))) told('A comment is published.');
    const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
    if (twice.length > 0) told(`The id ${twice[0]} stands twice on the page.`);
    idsByPath.set(page.path, new Set([...ids, ...embedded, ...Object.values(frameIds)]));
    const whole = html.join('');
    length = Math.max(length, whole.length);
    const plain = plainHtml(whole, absoluteUrl(page.path));
    seenIn(plain, true).faults.forEach((fault) => {
      told(`In the feed: ${fault}`);
    });
    items.push({ title: page.title, description: page.summary, link: absoluteUrl(page.path), content: plain });
    faultsOfHead(explainer, page).forEach(told);
  }
  for (const { page, href } of links) {
    const fault = faultOfLink(href, page, idsByPath, explainer);
    if (fault) faults.push(`${explainer.language}/${page.file}: ${fault}`);
  }
  const feed: Feed = { path: 'feed.xml', title: explainer.facts.name, description: explainer.front.summary, items };
  const corrections = correctionsFeed(explainer);
  for (const made of [feed, ...(corrections ? [corrections] : [])]) {
    const fault = await faultOfXml(await (await rssOf(explainer, made)).text(), made.items.length);
    if (fault) faults.push(`${made.path}: ${fault}`);
    for (const { content = '' } of made.items)
      faults.push(...seenIn(content, true).faults.map((found) => `${made.path}: ${found}`));
  }
  return { faults, length };
}

/** All HTML, words and ids that the blocks of a page bring to it. */
function readBlocks(blocks: Block[], html: string[], words: string[], ids: string[]): void {
  for (const block of blocks) {
    if (block.type === 'html') html.push(block.html);
    else if (block.type === 'section') {
      ids.push(block.page.slug);
      words.push(block.page.title);
      readBlocks(block.blocks, html, words, ids);
    } else {
      // HTML is what begins as a text of ours may; every other string is printed as words.
      visitShown(block.shown as Parameters<typeof visitShown>[0], { point: ({ id }) => void ids.push(id) });
      readShown(block.shown, html, words);
    }
  }
}

const textKeys = new Set(['text', 'note', 'expected', 'evidence', 'before', 'after', 'why', 'said', 'correct']);

function readShown(part: unknown, html: string[], words: string[], key = ''): void {
  if (typeof part === 'string') (textKeys.has(key) ? html : words).push(part);
  else if (Array.isArray(part)) part.forEach((inner) => readShown(inner, html, words, key));
  else if (typeof part === 'object' && part !== null)
    for (const [name, inner] of Object.entries(part)) readShown(inner, html, words, name);
}

const picture: SharePicture = {
  path: 'share/a.jpg',
  type: 'image/jpeg',
  width: 1200,
  height: 630,
  alt: 'a',
} as unknown as SharePicture;

function faultsOfHead(explainer: Explainer, page: Page): string[] {
  const data = linkedDataOf(explainer, page, picture);
  const properties = openGraphOf(explainer, page, picture);
  const faults = [data, ...properties.flat()].flatMap((text) => faultOfText(text) ?? []);
  if (data.includes('<')) faults.push('The linked data can end its element.');
  const { '@graph': graph } = JSON.parse(data) as { '@graph'?: unknown };
  if (!Array.isArray(graph)) faults.push('The linked data is no graph.');
  return faults;
}

function faultOfLink(
  href: string,
  page: Page,
  idsByPath: Map<string, Set<string>>,
  { language, facts }: Explainer,
): string | undefined {
  if (!/^[/#]/.test(href)) return undefined;
  const [path = '', id] = href.split('#');
  const target = path === '' ? page.path : path.slice(1);
  const ids = idsByPath.get(target);
  if (!ids) return `The link ${href} leads to no page (${language} of ${facts.languages.join(', ')}).`;
  return id !== undefined && !ids.has(id) && !ids.has(decodeURIComponent(id))
    ? `The link ${href} leads to no id of its page.`
    : undefined;
}

/** The bytes of a drawing as they are published. */
function faultsOfDrawing(bytes: Buffer): string[] {
  const text = bytes.toString('utf8');
  const bad =
    /<script|<foreignobject|<image|<!|<\?|\son\w+\s*=|javascript:|@import|="\s*(?:https?:)?\/\/|url\((?!\s*["']?\s*#)/i.exec(
      text.replaceAll(/xmlns(?::xlink)?="http:\/\/www\.w3\.org\/[^"]*"/g, ''),
    );
  // What is written in a picture is for it to say; XML has to be able to hold it.
  const isXml = !/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/u.test(text);
  return [
    ...(bad ? [`A drawing is published with ${bad[0]}.`] : []),
    ...(isXml ? [] : ['A drawing is published with a character that XML has not.']),
  ];
}
