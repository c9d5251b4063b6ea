import twitter from 'twitter-text';
import { EVIDENCE } from '../../src/core/case/evidence.ts';
import { PROBLEMS, problems } from '../../src/core/case/problems.ts';
import { REMEDIES } from '../../src/core/case/remedies.ts';
import { PAYMENTS, SHOPS } from '../../src/core/case/vocabulary.ts';
import type { Draft } from '../../src/core/drafts/draft.ts';
import { NEXT_ROUTES } from '../../src/core/drafts/next-route.ts';
import { weigh } from './draft-composing.ts';

export type Expected = {
  /** Handles that a public post must mention, and the only ones it may. */
  handles: readonly string[];
  /** Hashtags that a public post may carry. */
  tags: readonly string[];
  /** How the item reads in the draft, or the beginning of it that must stay whatever is cut; null where it may be missing. */
  item: string | null;
  /** The sentences that must stand in it: by default what happened and what is asked for. */
  says?: readonly ('what-happened' | 'ask')[];
  /** What the shopper typed: signs in it are theirs, not ours. */
  typed: readonly string[];
  /** What must never stand in public. */
  secret: readonly string[];
};

/** What is wrong with a draft, whatever its words: one line a fault, empty where all is well. */
export function faultsOf(draft: Draft, expected: Expected): readonly string[] {
  const shared = [...lengthFaults(draft), ...sentenceFaults(draft, expected), ...textFaults(draft, expected)];
  return draft.visibility === 'public' ? [...shared, ...publicFaults(draft, expected)] : shared;
}

function lengthFaults({ text, length }: Draft): string[] {
  const used = measures[length.unit](text);
  const faults = [
    used !== length.used && `says ${length.used} used, but ${used} are`,
    length.limit !== null && used > length.limit && `${used} of ${length.limit} used`,
  ];
  return faults.filter((fault) => fault !== false);
}

const measures: Record<Draft['length']['unit'], (text: string) => number> = {
  weighted: weigh,
  characters: (text) => text.length,
  bytes: (text) => Buffer.byteLength(text),
};

function sentenceFaults({ sentences, text, translation }: Draft, { says = whole }: Expected): string[] {
  const ids = sentences.map(({ id }) => id);
  const translated = sentences.map((sentence) => sentence.translation ?? '');
  const faults = [
    new Set(ids).size !== ids.length && `a sentence stands twice: ${ids.join()}`,
    says.includes('ask') && !ids.includes('ask') && 'nothing is asked for',
    says.includes('what-happened') && !ids.includes('what-happened') && 'does not say what happened',
    sentences.some((sentence) => sentence.text === '') && 'an empty sentence',
    !isJoined(
      text,
      sentences.map((sentence) => sentence.text),
    ) && 'the sentences are not the text',
    translation !== null && translated.includes('') && 'a sentence without a translation',
    translation !== null && !isJoined(translation.text, translated) && 'the translations are not the translation',
  ];
  return faults.filter((fault) => fault !== false);
}

const whole: NonNullable<Expected['says']> = ['what-happened', 'ask'];

/** Whether the text is the sentences in their order, with nothing between them but one space, line end or empty line. */
export function isJoined(text: string, sentences: readonly string[]): boolean {
  let at = 0;
  for (const sentence of sentences) {
    if (at > 0) at += /^(?:\n\n|\n| )?/.exec(text.slice(at))?.[0].length ?? 0;
    if (!text.startsWith(sentence, at)) return false;
    at += sentence.length;
  }
  return at === text.length;
}

function textFaults(draft: Draft, { item, typed }: Expected): string[] {
  const { subject, text, translation } = draft;
  const texts = [subject, text, translation?.subject, translation?.text].filter((part) => part != null);
  const faults = texts.flatMap((whole) => {
    const ours = typed.reduce(withoutTyped, whole);
    return [
      ...(ours.match(/\b(?:undefined|null|NaN|Infinity)\b|\{\{|\}\}|\[object/g) ?? []).map((sign) => `holds "${sign}"`),
      ...(/ {2}|\n{3}|^\s|\s$| \n|\n /.test(ours) ? ['holds spare white space'] : []),
      ...(ours.match(/ [,.;:!?，。；：！？、）)]/g) ?? []).map((sign) => `holds "${sign}"`),
      ...(ours.match(/[,;:，；：、][,.;:，。；：、]|(?<!\.)\.\.(?!\.)|。。|[.。][.。]/g) ?? []).map(
        (sign) => `holds "${sign}"`,
      ),
      ...(ours.match(/[a-z]+(?:-[a-z]+)+/g) ?? []).filter((word) => rawIds.has(word)).map((id) => `holds the id ${id}`),
    ];
  });
  return item === null || text.includes(item) ? faults : [...faults, `does not name "${item}"`];
}

/** The text with an ellipsis for what was typed, or for the longest beginning of it that stands in the text. */
function withoutTyped(text: string, words: string): string {
  let [low, high] = [0, words.length];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (text.includes(words.slice(0, middle))) low = middle;
    else high = middle - 1;
  }
  return low < 3 ? text : text.split(words.slice(0, low)).join('…');
}

/** Ids that are no words of any text. `in-app` is one in English, and so are items such as `t-shirt`. */
const rawIds: ReadonlySet<string> = new Set(
  [PROBLEMS, PROBLEMS.flatMap((problem) => problems[problem].details), REMEDIES, EVIDENCE, PAYMENTS, SHOPS, NEXT_ROUTES]
    .flat()
    .filter((id) => id.includes('-')),
);

function publicFaults({ sentences, text }: Draft, { handles, tags, secret }: Expected): string[] {
  const known = new Set(handles.map((handle) => handle.toLowerCase()));
  const mentions = twitter.extractMentions(text).map((handle) => handle.toLowerCase());
  const hashtags = twitter.extractHashtags(text).map((tag) => `#${tag}`);
  const tail = /(?:(?:^|\s)[#＃]\S+)+$/u.exec(text)?.[0] ?? '';
  const faults = [
    /^[@＠.]/.test(text) && 'begins with a mention',
    ...[...known].map((handle) => !mentions.includes(handle) && `does not mention @${handle}`),
    ...mentions.map((handle) => !known.has(handle) && `mentions @${handle}`),
    ...hashtags.map((tag) => !tags.includes(tag) && `tags ${tag}`),
    twitter.extractHashtags(tail).length !== hashtags.length && 'a hashtag stands before the end',
    ...twitter.extractUrls(text).map((url) => `links to ${url}`),
    ...twitter.extractCashtags(text).map((tag) => `tags $${tag}`),
    ...secret.map((datum) => text.includes(datum) && `shows ${datum}`),
    text.includes('\n') && 'holds a line end',
    ...sentences.map(
      ({ id, text }) => !/^#\S+$|[.?!…。？！]["'”’」）)]?$/u.test(text) && `${id} does not end: ${text}`,
    ),
  ];
  return faults.filter((fault) => fault !== false);
}
