import { limits } from '../../core/case/limits.ts';
import { isProblem, type Subject, traitsOf } from '../../core/case/problems.ts';
import type { CompiledLanguage } from '../../core/drafts/template.ts';
import type { Choice } from '../../core/ports.ts';
import type { RawAnswers } from '../answers/answer-flags.ts';
import type { Context } from '../context.ts';
import { complaintOf } from './complaint.ts';
import { always, at, type Question, textAt } from './question.ts';

const most = 8;

/** Offered before anything is typed: what cross-border orders are most often about. */
const usual = ['shoes', 'dress', 'coat', 'bag', 'phone', 'headphones', 'laptop', 'watch', 'lipstick', 'toy'];

/** What was ordered: one of the usual goods, which have a name in every language, or the shopper's own words. */
export const askItem: Question = {
  id: 'item',
  fields: at('item'),
  applies: always,
  ask: async ({ raw, prompter, context, back }) => {
    const item = await prompter.search({
      message: context.words.questions.itemOf[subjectOf(raw)],
      back,
      initial: askItem.shown(raw, context) ?? '',
      find: (typed) => offered(typed.trim(), context),
    });
    return { ...raw, item };
  },
  shown: (raw, context) => {
    const item = textAt(raw, ['item']);
    return item === null ? null : (goodsOf(context)[item]?.name ?? item);
  },
};

/** What the money was for: goods, unless the problem is about something else. */
const subjectOf = ({ problem }: RawAnswers): Subject => (isProblem(problem) ? traitsOf(problem).subject : 'order');

const goodsOf = ({ words, ports }: Context): CompiledLanguage['items'] =>
  ports.data.draftLanguage(words.language).items;

function offered(typed: string, context: Context): readonly (Choice<string> & { refusal?: string })[] {
  const items = goodsOf(context);
  if (typed === '')
    return usual.flatMap((id) => (items[id] === undefined ? [] : [{ value: id, label: items[id].name }]));
  const found = goods(items, typed.toLowerCase());
  if (found.some(({ label }) => label === typed)) return found;
  const own = { value: typed, label: context.words.questions.ownWords(typed) };
  if (typed.length <= limits.item) return [...found, own];
  const tooLong = { code: 'too-long', field: 'item', length: typed.length, limit: limits.item } as const;
  return [...found, { ...own, refusal: complaintOf(tooLong, context.words) }];
}

/** Goods whose name, or another name of theirs, holds what was typed; that very name first, then those that begin so. */
function goods(items: CompiledLanguage['items'], wanted: string): Choice<string>[] {
  const holding = Object.entries(items).flatMap(([id, { name, also }]) => {
    const places = [name, ...also].map((word) => word.toLowerCase().indexOf(wanted)).filter((place) => place >= 0);
    const exact = [name, ...also].some((word) => word.toLowerCase() === wanted) ? 0 : 1;
    return places.length === 0
      ? []
      : [{ id, name, place: Math.min(...places), exact: name.toLowerCase() === wanted ? -1 : exact }];
  });
  return holding
    .sort((a, b) => a.exact - b.exact || a.place - b.place || a.name.length - b.name.length)
    .slice(0, most)
    .map(({ id, name }) => ({ value: id, label: name }));
}
