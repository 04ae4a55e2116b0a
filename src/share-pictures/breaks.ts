/** Where a title may go on in the next line: at spaces, and between words in scripts that are written without them. */

/** Scripts that put no spaces between words. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** Han, kana and what is as wide: a line may end at any of them, and does at the end of a word. */
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]/u;
const katakana = /[\p{Script=Katakana}ー]/u;
const hiragana = /\p{Script=Hiragana}/u;
const contentWord = /[\p{Script=Han}\p{Script=Katakana}\p{L}\p{N}ー]/u;
/** What begins no line: closing marks, small kana, what repeats or lengthens the letter before. */
const startsNoLine = /[\p{Pe}\p{Pf}\p{Po}\p{Pd}\p{M}々ー〜～ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶๆฯ%％]/u;
/** What ends no line. */
const endsNoLine = /[\p{Ps}\p{Pi}\p{Sc}]/u;

/** Whether a line may end between two words that no space parts. */
function mayPart(before: string, after: string): boolean {
  const last = Array.from(before).at(-1) ?? '';
  const first = Array.from(after)[0] ?? '';
  if (startsNoLine.test(first) || endsNoLine.test(last)) return false;
  if (/[—–]/.test(last)) return true;
  if (unspaced.test(last) && unspaced.test(first)) return true;
  if (!eastAsian.test(last) && !eastAsian.test(first)) return false;
  // A foreign name is in no dictionary.
  if (katakana.test(last) && katakana.test(first)) return false;
  // Japanese particles and endings stay with the word that they belong to.
  if (!hiragana.test(first)) return true;
  return hiragana.test(last) ? Array.from(after).length > 1 : !contentWord.test(last);
}

/** Where lines may begin, as offsets. */
export function lineStartsOf(words: string, language: string): number[] {
  const segments = Array.from(new Intl.Segmenter(language, { granularity: 'word' }).segment(words));
  return segments
    .filter(({ segment, index }, at) => {
      const before = segments[at - 1]?.segment;
      if (before === undefined) return true;
      if (segment === ' ' || index === 0) return false;
      return before === ' ' || mayPart(before, segment);
    })
    .map(({ index }) => index);
}
