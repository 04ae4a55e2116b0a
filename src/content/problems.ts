/** What is wrong in the content, where it stands, and how to mend it. */

/** A line of a content file. */
export interface Place {
  /** Path inside the content folder. */
  path: string;
  /** Counted from 1, frontmatter included. */
  line: number;
}

export interface Problem extends Place {
  wrong: string;
  mend: string;
}

/** How a rule says what it found. */
export type Report = (place: Place, wrong: string, mend: string) => void;

/** A list of problems with the function that adds to it. */
export function problemList(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  return { problems, report: ({ path, line }, wrong, mend) => void problems.push({ path, line, wrong, mend }) };
}

/** Each problem once, by file and line. */
export function inOrder(problems: Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((one, other) => one.path.localeCompare(other.path, 'en') || one.line - other.line);
}

/**
 * One line a problem, as `content/id/index.md:3: what is wrong. How to mend it.` Names and words come from files: what
 * would break the line, or steer the terminal that shows it, is written out.
 */
export function formatProblem({ path, line, wrong, mend }: Problem, folder = 'content'): string {
  return `${folder}/${path}:${line}: ${wrong} ${mend}`.replace(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** Thrown by a build whose content has mistakes; its message lists them all. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[], folder?: string) {
    const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
    super([...problems.map((problem) => formatProblem(problem, folder)), `${count} in the content.`].join('\n'));
    this.problems = problems;
  }
}
