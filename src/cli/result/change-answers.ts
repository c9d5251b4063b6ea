import { answersNow } from '../../core/case/case.ts';
import { tonesNow } from '../../core/playbook/final-tone.ts';
import { saveSettings } from '../interview/remember.ts';
import { askText } from '../questions/ask-text.ts';
import { textAt } from '../questions/question.ts';
import type { Session } from './session.ts';
import { type Outcome, orBack } from './visit.ts';

/** The tone of every text of the case. */
export async function chooseTone(session: Session): Promise<Outcome> {
  const { labels, result } = session.context.words;
  const { stored } = session.now();
  const { tone } = answersNow(stored);
  const tones = tonesNow(stored);
  const choices = tones.map((value) => ({
    value,
    label: value === tone ? result.now(labels.tones[value]) : labels.tones[value],
  }));
  const initial = tones.find((value) => value === tone) ?? 'polite';
  const chosen = await orBack(() =>
    session.prompter.select({ message: result.whichTone, choices, initial, back: true }),
  );
  if (chosen === null || chosen === tone) return 'stay';
  await session.correct({ tone: chosen });
  return { again: [result.toneChanged(result.toneNames[chosen])] };
}

/** The hashtags of the post, away or back. */
export async function switchTags(session: Session): Promise<Outcome> {
  const hashtags = answersNow(session.now().stored).hashtags === 'none' ? 'service' : 'none';
  await session.correct({ hashtags });
  return { again: [session.context.words.result.tagsChanged[hashtags]] };
}

/**
 * Asks the name on the order, once, before the first text that bears it, and remembers it on this machine. Throws
 * `Back` and `Cancelled`.
 */
export async function askName(
  session: Session,
  { kind, back }: { kind: 'direct-message' | 'email'; back: boolean },
): Promise<void> {
  const { context, prompter, asked } = session;
  const { ports, words, settings } = context;
  const { name } = answersNow(session.now().stored);
  if (asked.has('name') || name !== null || settings.name !== null) return;
  const message = kind === 'email' ? words.result.nameInMail : words.questions.name;
  const raw = await askText(message, ['name'], { raw: {}, prompter, context, back, speak: () => {} });
  const typed = textAt(raw, ['name']);
  asked.add('name');
  if (typed === null) return;
  await session.correct({ name: typed });
  // The interview may have written to them since this command began.
  await saveSettings({ ...(await ports.settings.load()), name: typed }, context);
}
