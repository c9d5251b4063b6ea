import type { Answers } from '../../core/case/answers.ts';
import type { Context } from '../context.ts';

/** The item in the screen language where it is one of the usual goods, else as the shopper typed it. */
export const itemName = ({ item }: Pick<Answers, 'item'>, { ports, words }: Context): string =>
  ports.data.draftLanguage(words.language).items[item]?.name ?? item;
