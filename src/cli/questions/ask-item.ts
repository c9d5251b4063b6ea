import { limits } from '../../core/case/answers.ts';
import type { CompiledLanguage } from '../../core/drafts/template.ts';
import type { Choice } from '../../core/ports.ts';
import { isAnswered, type Question } from './question.ts';

const most = 8;

/** What was ordered: one of the usual goods, which have a name in every language, or the shopper's own words. */
export const askItem: Question = {
  id: 'item',
  applies: (raw) => !isAnswered(raw, ['item']),
  ask: async ({ raw, prompter, context: { words, ports } }) => {
    const { items } = ports.data.draftLanguage(words.language);
    const find = (typed: string): readonly Choice<string>[] => {
      const wanted = typed.trim().slice(0, limits.item);
      const own = wanted === '' ? [] : [{ value: wanted, label: words.questions.itemTyped(wanted) }];
      return [...goods(items, wanted.toLowerCase()), ...own];
    };
    return { ...raw, item: await prompter.search({ message: words.questions.item, find }) };
  },
};

/** Goods whose name, or another name of theirs, holds what was typed; names that begin with it first. */
function goods(items: CompiledLanguage['items'], wanted: string): Choice<string>[] {
  const holding = Object.entries(items).flatMap(([id, { name, also }]) => {
    const places = [name, ...also].map((word) => word.toLowerCase().indexOf(wanted)).filter((place) => place >= 0);
    return places.length === 0 ? [] : [{ id, name, place: Math.min(...places) }];
  });
  return holding
    .sort((a, b) => a.place - b.place)
    .slice(0, most)
    .map(({ id, name }) => ({ value: id, label: name }));
}
