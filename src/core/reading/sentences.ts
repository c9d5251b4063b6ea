import { replyLines } from './reply-lines.ts';

/**
 * A sentence of the brand's reply, as it was written. `listed`: an item of a list. `signed`: the name or initials below
 * the reply (`^JD`, `- Anna`).
 */
export type Sentence = { text: string; listed: boolean; signed: boolean };

/** The sentences of a pasted reply without quoted mail and without lines that hold neither letter nor digit. */
export function sentencesOf(pasted: string): Sentence[] {
  const lines = replyLines(pasted);
  return lines.flatMap((line, at) => {
    const isLast = at === lines.length - 1;
    const wrote = line.listed && isLast && !lines[at - 1]?.listed && name.test(line.text);
    if (wrote) return [{ text: line.text, listed: false, signed: true }];
    return pieces(line.text).map((text) => ({
      text,
      listed: line.listed,
      signed: signature.test(text) || thanks.test(text),
    }));
  });
}

/** A line that holds a name and nothing else. */
export const isName = (text: string): boolean => name.test(text);

const name = /^\p{Lu}[\p{L}'.]{0,20}(?: \p{Lu}[\p{L}'.]{0,20}){0,2}$/u;

/** `^JD`, `/JD`, `- Anna`, `~Sam`, at the end of what was written. */
const signature = /^(?:[\^/~*] ?\p{Lu}[\p{L}.]{0,14}|[-–—] ?\p{Lu}[\p{L}.]{0,14}(?: \p{Lu}\.?)?)$/u;
/** `Thanks, Beth`. */
const thanks =
  /^(?:(?:[Mm]any )?[Tt]hanks|[Tt]hank you|TY|(?:[Kk]ind |[Bb]est )?[Rr]egards|[Bb]est(?: wishes)?|[Cc]heers|Ta|x{1,3}|Speak soon|[Ww]armly|[Ss]incerely),? \p{Lu}[\p{L}.]{0,14}$/u;
const endSignature =
  /(?<=[.!?)\p{So}\w]) {1,3}(?:[\^~] ?\p{Lu}[\p{L}.]{0,14}|[-–—] ?\p{Lu}\p{Ll}{1,14}|\/\p{Lu}{1,3})$/u;

function pieces(line: string): string[] {
  const signed = endSignature.exec(line);
  const body = signed === null ? line : line.slice(0, signed.index);
  const all = cut(body);
  if (signed !== null) all.push(signed[0]);
  return all.map((text) => text.trim()).filter((text) => /[\p{L}\p{N}]/u.test(text));
}

/** The end of a sentence in front of the next; a smiley ends one where a capital follows. Chinese needs no space. */
const ending = /[.!?…]{1,5}["”')\]]{0,2}(?=\s)|[。！？；](?=.)|\p{Extended_Pictographic}\ufe0f?(?=\s+\p{Lu})/gu;

function cut(line: string): string[] {
  const all: string[] = [];
  let from = 0;
  for (const { 0: end, index } of line.matchAll(ending)) {
    const next = /^\s*(\S)/.exec(line.slice(index + end.length, index + end.length + 10))?.[1] ?? '';
    if (end === '.' && /^\s?\p{Lu}$/u.test(line.slice(from, index)) && /\p{Lu}/u.test(next)) continue;
    if (end === '.' && isShort(line.slice(Math.max(from, index - 12), index), next)) continue;
    all.push(line.slice(from, index + end.length));
    from = index + end.length;
  }
  all.push(line.slice(from));
  return all;
}

/** Short forms after which the sentence always goes on, and those that may also end one. */
const goOn =
  /(?:^|[\s(])(?:e\.g|i\.e|mrs?|ms|dr|prof|approx|incl|excl|vs|est|ref|tel|no(?=\.? ?[#\d])|st|jan|feb|aug|sept?|oct|nov|dec)$/i;
const mayEnd = /(?:^|[\s(])(?:etc|inc|ltd|co|corp|[ap]\.m|u\.s|u\.k|no|\p{Lu})$/iu;

const isShort = (before: string, next: string): boolean =>
  goOn.test(before) || (mayEnd.test(before) && /[\p{Ll}\d#]/u.test(next));
