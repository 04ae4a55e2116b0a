/** Thrown where a picture cannot be published: what is wrong with it, and how to mend it. */
export class Refusal extends Error {
  override name = 'Refusal';
  /** Follows `The picture x.jpg `, without a full stop. */
  readonly wrong: string;
  readonly mend: string;

  constructor(wrong: string, mend: string) {
    super(`${wrong}. ${mend}`);
    this.wrong = wrong;
    this.mend = mend;
  }
}
