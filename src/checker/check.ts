/** The checker: reads the content as it stands on disk and says everything that is wrong with it at once. */
import { buildExplainer } from '../explainer/build.ts';
import type { Explainer, ModelFile } from '../explainer/model.ts';
import type { StoryFacts } from '../content/schemas.ts';
import { parseMarkdown } from '../markdown/parse.ts';
import { words } from '../words/index.ts';
import { checkAddresses, checkFolder, checkSections } from './files.ts';
import { checkData } from '../content/validate.ts';
import type { Problem } from '../content/problems.ts';
import { proseIn } from './prose.ts';
import { lineInBody, readContent, type ContentFile } from '../content/read.ts';
import { checkReferences, checkSources } from './marks.ts';
import { findingsInPage, findingsInProse, unsourced, type Finding } from './text.ts';

export interface CheckedContent {
  problems: Problem[];
  /** One a language; whole only where there are no problems. */
  explainers: Explainer[];
}

/** Checks a content folder and builds its explainers, as far as mistakes let it. */
export function checkContent(folder: string): CheckedContent {
  const { files, strays, others } = readContent(folder);
  const problems: Problem[] = [...checkFolder(files, strays), ...checkAddresses(files), ...checkSections(files)];
  const valid: ModelFile[] = [];
  for (const file of files) {
    const { data, problems: dataProblems } = checkData(file);
    problems.push(...file.problems, ...dataProblems, ...checkText(file));
    valid.push({ path: file.path, ...file.address, data, body: file.body });
  }
  // What stands in a YAML file that cannot be read is unknown, so nothing can be said about who refers to it.
  const unread = files.some((file) => file.body === undefined && file.problems.length > 0);
  const facts = valid.find(({ kind }) => kind === 'explainer')?.data as StoryFacts | undefined;
  const explainers: Explainer[] = [];
  for (const language of Array.isArray(facts?.languages) ? facts.languages : []) {
    const explainer = Object.hasOwn(words, language) ? tryBuild(valid, language, problems.length > 0) : undefined;
    if (!explainer) continue;
    explainers.push(explainer);
    if (!unread) problems.push(...checkReferences(explainer, files, others));
  }
  if (!unread) problems.push(...checkSources(explainers, files));
  return { problems: inOrder(problems), explainers };
}

/** With mistakes about, data may be missing that the model needs; the mistakes are told already. */
function tryBuild(files: ModelFile[], language: string, excused: boolean): Explainer | undefined {
  try {
    return buildExplainer(files, language);
  } catch (error) {
    if (excused) return undefined;
    throw error;
  }
}

function checkText(file: ContentFile): Problem[] {
  if (file.body !== undefined) {
    const body = parseMarkdown(file.body);
    const findings = findingsInPage(body);
    if (file.address.kind === 'sections') findings.push(...unsourced(body));
    return findings.map((finding) => problemAt(file, finding, lineInBody(file, finding.node)));
  }
  return proseIn(file).flatMap(({ tree, lineOf }) =>
    findingsInProse(tree).map((finding) => problemAt(file, finding, lineOf(finding.node))),
  );
}

function problemAt(file: ContentFile, { wrong, mend }: Finding, line: number): Problem {
  return { path: file.path, line, wrong, mend };
}

function inOrder(problems: Problem[]): Problem[] {
  const seen = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...seen.values()].sort((one, other) => one.path.localeCompare(other.path, 'en') || one.line - other.line);
}
