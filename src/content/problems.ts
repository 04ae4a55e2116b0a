/**
 * What is wrong in the content, where it stands, and how to mend it. An error is what a reader would see broken; a
 * warning is an editorial rule, which stops a build only where the story says `strict`; a reminder is a warning that
 * stops none.
 */

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
  /** Left out where it is an error. */
  isWarning?: true;
  /** True for a warning that stops no build, as readers are told of what it is about. */
  isReminder?: true;
}

type Say = (place: Place, wrong: string, mend: string) => void;

/** How a rule says what it found: an error, a warning, or a reminder. */
export type Report = Say & { warn: Say; remind: Say };

/** A list of problems with the function that adds to it. */
export function problemList(): { problems: Problem[]; report: Report } {
  const problems: Problem[] = [];
  const error: Say = ({ path, line }, wrong, mend) => void problems.push({ path, line, wrong, mend });
  const warn: Say = ({ path, line }, wrong, mend) => void problems.push({ path, line, wrong, mend, isWarning: true });
  const remind: Say = ({ path, line }, wrong, mend) =>
    void problems.push({ path, line, wrong, mend, isWarning: true, isReminder: true });
  return { problems, report: Object.assign(error, { warn, remind }) };
}

/** Each problem once, by file and line. */
export function inOrder(problems: Problem[]): Problem[] {
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...once.values()].sort((one, other) => one.path.localeCompare(other.path, 'en') || one.line - other.line);
}

/**
 * One line a problem, as `content/id/index.md:3: what is wrong. How to mend it.`, with `warning:` before a warning.
 * Names and words come from files: what would break the line, or steer the terminal that shows it, is written out.
 */
export function formatProblem({ path, line, wrong, mend, isWarning }: Problem, folder = 'content'): string {
  return `${folder}/${path}:${line}: ${isWarning ? 'warning: ' : ''}${brief(wrong)} ${brief(mend)}`.replace(
    /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
    (sign) => `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`,
  );
}

/** What was typed may be of any length, and is quoted. */
function brief(sentence: string): string {
  return sentence.length > 1000 ? `${sentence.slice(0, 600)} … ${sentence.slice(-200)}` : sentence;
}

/** A line for each problem, and how many there are of both. */
export function listOf(problems: Problem[], folder?: string): string {
  const warnings = problems.filter(({ isWarning }) => isWarning).length;
  const counts = [counted(problems.length - warnings, 'mistake'), counted(warnings, 'warning')].filter(Boolean);
  return [...problems.map((problem) => formatProblem(problem, folder)), `${counts.join(' and ')} in the content.`].join(
    '\n',
  );
}

function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`;
}

/** True where a build must not go on: at any error, and in a strict story at a warning. */
export function isStopping(problems: Problem[], strict: boolean): boolean {
  return problems.some(({ isWarning, isReminder }) => !isWarning || (strict && !isReminder));
}

/** Thrown by a build whose content has to be mended first; its message lists all that is wrong. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[], folder?: string) {
    const isOnlyWarned = problems.every(({ isWarning }) => isWarning);
    const why = isOnlyWarned ? ' explainer.yaml says `strict: true`: warnings stop a build.' : '';
    super(listOf(problems, folder) + why);
    this.problems = problems;
  }
}
