import type { Brand } from '../../core/brands/brand.ts';
import type { Answers } from '../../core/case/answers.ts';
import { hasPublicPost } from '../../core/drafts/has-public-post.ts';
import { Back } from '../../core/errors.ts';
import type { Prompter } from '../../core/ports.ts';
import { dayIn } from '../../core/time/zone.ts';
import type { Advice } from '../../core/triage/advice.ts';
import { triage } from '../../core/triage/triage.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import { type Context, note } from '../context.ts';
import { adviceCard } from './advice-card.ts';
import { wrappedMessage } from './wrapped-message.ts';

/** `said` is what a card has told already: its warning need not be shown again. */
export type BeforeDrafts =
  | { go: 'drafts'; first: 'public-post' | 'email'; answers: Answers; said: readonly ('self-check' | Advice['code'])[] }
  | { go: 'leave'; answers: Answers };

export type CardWorld = {
  prompter: Prompter;
  context: Context;
  /** Whether to ask if X can be used; where it was answered before, it is not asked. */
  askCanUseX?: boolean;
};

/**
 * The cards between the last question and the drafts, one a screen: whether X can be used, what may explain the problem,
 * and at most one piece of advice that changes what comes first. Back leads to the card before; from the first card
 * `Back` is thrown, and `Cancelled` wherever the shopper leaves.
 */
export async function beforeDrafts(answers: Answers, brand: Brand, world: CardWorld): Promise<BeforeDrafts> {
  const cards = [...(world.askCanUseX ? [askCanUseX] : []), selfCheck, firstAdvice];
  let now: BeforeDrafts = { go: 'drafts', first: firstText(answers), answers, said: [] };
  // What stood before each card that was shown, to go back to.
  const before: (typeof now)[] = [];
  while (now.go === 'drafts' && before.length < cards.length) {
    const card = cards[before.length] ?? firstAdvice;
    try {
      const next: BeforeDrafts = await card(now, brand, world);
      before.push(now);
      now = next;
    } catch (error) {
      const last = error instanceof Back ? before.pop() : undefined;
      if (last === undefined) throw error;
      now = last;
    }
  }
  return now;
}

type Ready = Extract<BeforeDrafts, { go: 'drafts' }>;

const firstText = (answers: Answers): Ready['first'] => (hasPublicPost(answers) ? 'public-post' : 'email');

async function askCanUseX({ answers, said }: Ready, _brand: Brand, { prompter, context }: CardWorld): Promise<Ready> {
  const { canUseX: words } = context.words.beforeDrafts;
  const canUseX = await prompter.select({
    message: words.title,
    choices: [
      { value: true, label: words.yes },
      { value: false, label: words.no },
    ],
    initial: answers.canUseX,
    back: true,
  });
  const told = { ...answers, canUseX };
  return { go: 'drafts', first: firstText(told), answers: told, said };
}

async function selfCheck(ready: Ready, _brand: Brand, { prompter, context }: CardWorld): Promise<BeforeDrafts> {
  const { beforeDrafts: words, selfChecks } = context.words;
  const { look, wayOn } = selfChecks[ready.answers.problem];
  const leaving: BeforeDrafts = { go: 'leave', answers: ready.answers };
  for (;;) {
    const found = await prompter.select<'not-that' | 'look-first' | 'that-was-it'>({
      message: wrappedMessage(`${words.selfCheck.title}\n${look}`, context),
      choices: [
        { value: 'not-that', label: words.selfCheck.notThat },
        { value: 'look-first', label: words.selfCheck.lookFirst },
        { value: 'that-was-it', label: words.selfCheck.thatWasIt },
      ],
      back: true,
    });
    if (found === 'not-that') return { ...ready, said: [...ready.said, 'self-check'] };
    if (found === 'look-first') return leaving;
    const message = wrappedMessage(words.selfCheck.wayOn(wayOn), context);
    try {
      await prompter.pause({ message, back: true });
    } catch (error) {
      if (error instanceof Back) continue;
      throw error;
    }
    // What a question leaves behind is nothing; this is what they came for.
    note(context, message);
    return leaving;
  }
}

async function firstAdvice(ready: Ready, brand: Brand, { prompter, context }: CardWorld): Promise<BeforeDrafts> {
  const { answers } = ready;
  const today = dayIn(zoneOf(answers, context), context.now);
  for (const advice of triage(answers, brand, { today })) {
    const card = adviceCard(advice, answers, context.words);
    if (card === null) continue;
    const go = await prompter.select({
      message: wrappedMessage(card.message, context),
      choices: card.choices,
      back: true,
    });
    return go === 'leave'
      ? { go, answers }
      : { ...ready, first: go ?? ready.first, said: [...ready.said, advice.code] };
  }
  return ready;
}
