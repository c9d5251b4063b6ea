import { DESTINATIONS, ORDER_DISPLAYS, SHOPS } from '../../core/case/vocabulary.ts';
import type { Labels } from '../words/labels.ts';
import type { QuestionWords } from '../words/questions.ts';
import { askDay, shownDay } from './ask-day.ts';
import { askMoney, shownMoney } from './ask-money.ts';
import { askText } from './ask-text.ts';
import { always, type FieldPath, type Question, textAt, withValue } from './question.ts';

type FactWords = keyof QuestionWords['facts'];

/** A fact that no first post needs: asked for only where the shopper picks it in the summary. */
function fact(id: FactWords, path: FieldPath, kind: 'text' | 'day' | 'money'): Question {
  const ask = { text: askText, day: askDay, money: askMoney }[kind];
  return {
    id,
    fields: () => [path],
    applies: always,
    ask: (asking) => ask(asking.context.words.questions.facts[id], path, asking),
    shown: (raw, context) => {
      if (kind === 'text') return textAt(raw, path);
      return kind === 'day' ? shownDay(raw, path, context) : shownMoney(raw, path, context);
    },
  };
}

/** A fact that is one of a few. */
function choice(id: FactWords, field: string, { values, labels }: Options): Question {
  return {
    id,
    fields: () => [[field]],
    applies: always,
    ask: async ({ raw, prompter, context: { words }, back }) => {
      const named = labels(words.labels);
      const picked = await prompter.select({
        message: words.questions.facts[id],
        back,
        choices: values.map((value) => ({ value, label: named[value] ?? value })),
        ...(textAt(raw, [field]) === null ? {} : { initial: textAt(raw, [field]) as string }),
      });
      return withValue(raw, [field], picked);
    },
    shown: (raw, { words }) => {
      const value = textAt(raw, [field]);
      return value === null ? null : (labels(words.labels)[value] ?? value);
    },
  };
}

type Options = { values: readonly string[]; labels: (labels: Labels) => Readonly<Record<string, string>> };

const canUseX: Question = {
  id: 'can-use-x',
  fields: () => [['canUseX']],
  applies: always,
  ask: async ({ raw, prompter, context: { words }, back }) => ({
    ...raw,
    canUseX: await prompter.select({
      message: words.questions.facts['can-use-x'],
      back,
      choices: [true, false].map((value) => ({ value, label: words.questions.usesX(value) })),
      initial: raw.canUseX !== false,
    }),
  }),
  shown: ({ canUseX }, { words }) => (typeof canUseX === 'boolean' ? words.questions.usesX(canUseX) : null),
};

/** What can be added in the summary, most useful first. */
export const extraQuestions: readonly Question[] = [
  fact('amount', ['amount'], 'money'),
  fact('claim', ['claim'], 'money'),
  fact('tracking', ['order', 'tracking'], 'text'),
  fact('name', ['name'], 'text'),
  fact('paid-on', ['paidOn'], 'day'),
  choice('bought-from', 'boughtFrom', { values: SHOPS, labels: ({ shops }) => shops }),
  choice('shipped-to', 'shippedTo', { values: DESTINATIONS, labels: ({ destinations }) => destinations }),
  fact('received-on', ['order', 'receivedOn'], 'day'),
  fact('expected-by', ['order', 'expectedBy'], 'day'),
  fact('delivered-on', ['order', 'deliveredOn'], 'day'),
  fact('needed-by', ['neededBy'], 'day'),
  fact('reference', ['reference'], 'text'),
  fact('account-email', ['accountEmail'], 'text'),
  fact('postcode', ['postcode'], 'text'),
  choice('show-order', 'showOrder', { values: ORDER_DISPLAYS, labels: ({ orderDisplays }) => orderDisplays }),
  canUseX,
];
