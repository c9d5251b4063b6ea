import type { Finding, MaskedKind } from './finding.ts';

type Search = {
  what: MaskedKind;
  /** Flags `g` and `d`. The group `id` is the personal part; without it, the whole match. */
  pattern: RegExp;
  /** What may stand in its place, or null where the match is innocent after all. */
  shown: (id: string, place: Place) => string | null;
};

/** Where a candidate stands: the plain text and its range. */
export type Place = { text: string; start: number; end: number };

/** Every match of a pattern that is not innocent. Patterns repeat only a bounded number of times: hostile text stays fast. */
export function findMatches(text: string, { what, pattern, shown }: Search): Finding[] {
  const findings: Finding[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.groups?.id ?? match.indices?.[0] ?? [0, 0];
    const mask = shown(text.slice(start, end), { text, start, end });
    if (mask !== null) findings.push({ what, start, end, shown: mask });
  }
  return findings;
}

/** Whether the words right before a place end in `pattern` (which ends in `$`); looks back 40 characters. */
export function follows({ text, start }: Place, pattern: RegExp): boolean {
  return pattern.test(text.slice(Math.max(0, start - 40), start));
}

/** Whether the words right after a place begin with `pattern` (which begins with `^`); looks ahead 40 characters. */
export function precedes({ text, end }: Place, pattern: RegExp): boolean {
  return pattern.test(text.slice(end, end + 40));
}

/** Digits and ASCII letters only. */
export const lettersAndDigits = (id: string): string => id.replace(/[^\dA-Za-z]/g, '');

export const digitsOf = (id: string): string => id.replace(/\D/g, '');

/** `…4567`; nothing of a number of six characters or fewer, where four would be most of it. */
export function lastFour(id: string): string {
  const plain = lettersAndDigits(id);
  return plain.length <= 6 ? '***' : `…${plain.slice(-4)}`;
}
