/** Chinese characters and kana are words by themselves, also beside a number; `don't` is one word. */
const tokens =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|(?:(?![\p{sc=Han}\p{sc=Hira}\p{sc=Kana}])[\p{L}\p{N}])+(?:['’]\p{sc=Latin}+)*/gu;
/** Accounts, tags and links stand in every text of a case and say nothing about it. A handle has Latin letters only. */
const names = /[@＠]\w+|[#＃][\p{L}\p{N}_]+|https?:\/\/\S+/gu;

/** So many words in a row make a trace. */
const run = 3;

/**
 * How alike two texts are, from 0 (nothing in common) to 1 (one holds the other): the share of the shorter one's runs of
 * three words, or three Chinese characters, that stand in the other too. X gives no measure of what it takes for
 * "nearly identical" (Authenticity policy, Apr 2025); whole phrases in common are what a reader notices.
 */
export function similarity(one: string, other: string): number {
  const [a, b] = [traces(one), traces(other)];
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a];
  if (fewer.size === 0) return 0;
  let common = 0;
  for (const trace of fewer) if (more.has(trace)) common += 1;
  return common / fewer.size;
}

function traces(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().replace(names, ' ').match(tokens) ?? [];
  const runs = words.slice(0, Math.max(1, words.length - run + 1)).map((_, at) => words.slice(at, at + run).join(' '));
  return new Set(words.length === 0 ? [] : runs);
}
