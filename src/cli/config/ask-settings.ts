import { Back } from '../../core/errors.ts';
import type { Prompter } from '../../core/ports.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import { remembered } from '../answers/remembered.ts';
import type { Context } from '../context.ts';
import { questionOf } from '../interview/question-list.ts';
import { saveSettings } from '../interview/remember.ts';
import type { Question } from '../questions/question.ts';
import { loadWords } from '../screen-language.ts';
import { padEnd } from '../views/layout/pad.ts';
import { textWidth } from '../views/layout/width.ts';

const ids = ['languages', 'country', 'time-zone', 'name', 'can-use-x'];

/** The settings as a list in which each can be chosen and answered anew, until the shopper is done. */
export async function askSettings(start: Context): Promise<void> {
  let context = start;
  for (;;) {
    const { words, settings, ports } = context;
    const prompter = await ports.prompter(words.prompts);
    const chosen = await prompter.select<Question | null>({
      message: words.config.message,
      choices: [
        ...ids.flatMap((id) => row(questionOf(id), settings, context)),
        { value: null, label: words.config.done },
      ],
    });
    if (chosen === null) return;
    context = await asked(chosen, prompter, context);
  }
}

function row(question: Question | null, settings: Settings, { words }: Context) {
  if (question === null) return [];
  const name = words.questions.names[question.id] ?? question.id;
  const widest = Math.max(...ids.map((id) => textWidth(words.questions.names[id] ?? id)));
  const shown = question.shown(remembered(settings), { words } as Context) ?? words.config.notAsked;
  return [{ value: question, label: `${padEnd(name, widest)}  ${shown}` }];
}

async function asked(question: Question, prompter: Prompter, context: Context): Promise<Context> {
  let language = context.words.language;
  const speak = (chosen: typeof language): void => {
    language = chosen;
  };
  try {
    const raw = await question.ask({ raw: remembered(context.settings), prompter, context, back: true, speak });
    const settings = settingsFrom(raw, { ...context.settings, screenLanguage: language });
    return { ...(await saveSettings(settings, context)), words: await loadWords(language) };
  } catch (error) {
    if (error instanceof Back) return context;
    throw error;
  }
}

/** The questions of the interview answer in the shape of an answers file; here the answers are the settings. */
function settingsFrom({ country, timeZone, name, draftLanguage, canUseX }: RawAnswers, settings: Settings): Settings {
  const answers = { country, timeZone, name, draftLanguage, canUseX } as Partial<Settings>;
  const given = Object.entries(answers).filter(([, value]) => value !== undefined);
  return { ...settings, ...Object.fromEntries(given) };
}
