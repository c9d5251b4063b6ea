import { finderOf } from '../words/finder.ts';
import type { Word } from '../words/words-of.ts';
import { isOdd, linksIn } from './links.ts';
import { CHINESE_SIGNS, SIGNS, type WarningCode } from './warning-patterns.ts';

/** `words`: those of the reply that tell. */
export type WarningSign = { code: WarningCode; words: string };

/** "We will never ask for your password" is what real support says. */
const disclaims = finderOf([
  'never ... ask|asks|request|contact|require|need|call|message|send|share|give|provide',
  'not .. ask|request|require|contact|call',
  'not .. share|give|send|provide|tell|disclose|post|include|enter',
]);

const finders = SIGNS.map(({ code, found, unless = [] }) => ({ code, find: finderOf(found), not: finderOf(unless) }));

const takenBack = /(?:不要|不会|切勿|请勿|绝不|不得|勿|从不|无需|不需要|不用)[^，。；！？]{0,14}$/;

/** "Never share your password, just send the code": what stands behind such a word is asked for after all. */
const turnsRound = (words: readonly Word[]): boolean =>
  words.some(({ word }) => /^(?:but|just|only|simply|instead|please)$/.test(word));

/** The warning signs of a sentence; each code once. `website` null: no link is judged. */
export function warningSigns(words: readonly Word[], sentence: string, website: string | null): WarningSign[] {
  const disclaimed = disclaims(words);
  const english = finders.flatMap(({ code, find, not }) => {
    const found = find(words);
    if (found === null || not(words) !== null) return [];
    if (disclaimed !== null && !turnsRound(words.slice(disclaimed.from, found.to))) return [];
    return [{ code, words: sentence.slice(words[found.from]?.start, words[found.to - 1]?.end) }];
  });
  const links = linksIn(words, sentence);
  const chat = links.filter(({ host }) =>
    /^(?:wa\.me|t\.me|api\.whatsapp\.com|chat\.whatsapp\.com|line\.me)$/.test(host),
  );
  const odd = website === null ? [] : links.filter((link) => !chat.includes(link) && isOdd(link, website));
  return onceEach([
    ...english,
    ...chineseSigns(sentence),
    ...chat.map((link) => ({ code: 'other-app' as const, words: link.words })),
    ...odd.map((link) => ({ code: 'link-odd' as const, words: link.words })),
  ]);
}

function chineseSigns(sentence: string): WarningSign[] {
  if (!/\p{Script=Han}/u.test(sentence)) return [];
  return CHINESE_SIGNS.flatMap(({ code, pattern }) => {
    const match = pattern.exec(sentence);
    if (match === null || takenBack.test(sentence.slice(Math.max(0, match.index - 20), match.index))) return [];
    return [{ code, words: match[0] }];
  });
}

const onceEach = (all: readonly WarningSign[]): WarningSign[] =>
  all.filter(({ code }, at) => all.findIndex((one) => one.code === code) === at);
