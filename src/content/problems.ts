/** A mistake in the content, with where it stands and how to mend it. */
export interface Problem {
  /** Path inside the content folder. */
  path: string;
  /** Counted from 1, frontmatter included. */
  line: number;
  wrong: string;
  mend: string;
}

/** One line a problem, as `content/id/index.md:3: what is wrong. How to mend it.` */
export function formatProblem({ path, line, wrong, mend }: Problem, folder = 'content'): string {
  return `${folder}/${path}:${line}: ${wrong} ${mend}`;
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
