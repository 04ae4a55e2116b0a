/** What a new story or source has to be told: by flags, and what they leave open by questions at a terminal. */
import { isCancel, text, type TextOptions } from '@clack/prompts';
import { join } from 'node:path';
import { today } from '../content/dates.ts';
import type { SourceWish } from '../new-story/source.ts';
import { RequestError } from '../new-story/requests.ts';
import { slugOf } from '../new-story/slug.ts';
import type { Wish } from '../new-story/story.ts';
import { languagesWrong, nameWrong, questionsWrong, dayWrong, sourceWrong } from './new-answers.ts';
import type { Flags } from './new-request.ts';

/** Where questions are asked: the terminal, or in tests something else. */
export type Streams = Pick<TextOptions, 'input' | 'output'>;

/** A question: the flag that answers it, and what is wrong with an answer. */
interface Question {
  flag: keyof Flags;
  message: string;
  placeholder?: string;
  /** Taken where nothing is answered, and without asking where others answer by flags only. */
  otherwise?: string;
  wrong?: (answer: string) => string | undefined;
}

/** All that a new story needs. @throws RequestError where a flag is wrong, or nobody can be asked for what is missing */
export async function storyWish(
  flags: Flags,
  isAsked: boolean,
  streams: Streams = {},
): Promise<Wish & { folder: string }> {
  const needed = `Say what the story is called and in which languages it is told: npm run new -- --name "The Coffee Ledger" --languages en,id. Besides there are --questions 3, --event 2026-04-25 where it is about one event, and --folder my-story.`;
  const answer = answers(flags, isAsked, needed, streams);
  const name = await answer({ flag: 'name', message: 'What is the publication called?', wrong: nameWrong });
  const languages = await answer({
    flag: 'languages',
    message: 'In which languages? The first is at the root of the site.',
    placeholder: 'en, id, pt-BR …',
    wrong: languagesWrong,
  });
  const event = await answer({
    flag: 'event',
    message: 'On which day was the event that it is about? Nothing where it is about none.',
    placeholder: '2026-04-25',
    otherwise: '',
    wrong: dayWrong,
  });
  const questions = await answer({
    flag: 'questions',
    message: 'How many questions does it answer? Each is a section.',
    otherwise: '3',
    wrong: questionsWrong,
  });
  const folder = await answer({
    flag: 'folder',
    message: 'In which folder?',
    otherwise: join('stories', slugOf(name)),
  });
  const timezone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const day = today(timezone);
  return {
    name,
    languages: languages.split(/[\s,]+/).filter(Boolean),
    hasEvent: event !== '',
    eventDate: event || day,
    today: day,
    questions: Number(questions),
    timezone,
    folder,
  };
}

/** All that a new source needs. @throws RequestError as above */
export async function sourceWish(
  title: string,
  flags: Flags,
  isAsked: boolean,
  streams: Streams = {},
): Promise<SourceWish> {
  const needed = `Say who published it, what it is and its language: npm run new source "${title}" -- --publisher "Harbour Times" --kind newspaper --language en. Besides there are --date 2026-04-25, --url https://… and --id.`;
  const answer = answers(flags, isAsked, needed, streams);
  const publisher = await answer({ flag: 'publisher', message: 'Who published it?', wrong: sourceWrong('publisher') });
  const kind = await answer({
    flag: 'kind',
    message: 'What is it?',
    placeholder: 'newspaper',
    wrong: sourceWrong('kind'),
  });
  const language = await answer({
    flag: 'language',
    message: 'In which language?',
    placeholder: 'en',
    wrong: sourceWrong('language'),
  });
  const date = await answer({
    flag: 'date',
    message: 'When was it published?',
    placeholder: '2026-04-25',
    otherwise: '',
    wrong: sourceWrong('date'),
  });
  const url = await answer({
    flag: 'url',
    message: 'What is its address?',
    placeholder: 'https://…',
    otherwise: '',
    wrong: sourceWrong('url'),
  });
  const { id } = flags;
  return {
    title,
    publisher,
    kind,
    language,
    ...(date && { date }),
    ...(url && { url }),
    ...(id !== undefined && { id }),
  };
}

/** A function that takes an answer from the flags, or asks for it. */
function answers(flags: Flags, isAsked: boolean, needed: string, streams: Streams) {
  return async ({ flag, message, placeholder, otherwise, wrong = () => undefined }: Question): Promise<string> => {
    const given = flags[flag]?.trim();
    const fault = given === undefined ? undefined : wrong(given);
    if (fault) throw new RequestError(`--${flag} ${JSON.stringify(given)} ${fault}.`);
    if (given !== undefined) return given;
    if (!isAsked && otherwise !== undefined) return otherwise;
    if (!isAsked) throw new RequestError(needed);
    const shown = placeholder ?? otherwise;
    const answered = await text({
      message,
      ...(shown && { placeholder: shown }),
      ...(otherwise !== undefined && { defaultValue: otherwise }),
      validate: (typed = '') => {
        if (typed.trim() === '' && otherwise !== undefined) return undefined;
        const fault = typed.trim() === '' ? 'is needed' : wrong(typed.trim());
        return fault && `This ${fault}.`;
      },
      ...streams,
    });
    if (isCancel(answered)) throw new RequestError('Nothing is written.');
    return answered.trim();
  };
}
