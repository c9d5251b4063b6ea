import { type Expected, FIELDS, type Field, foundIn, type Reply, readingOf } from './replies.ts';

export type Rate = { right: number; missed: number; wrong: number; precision: number; recall: number };

/** What a reply holds and was not found (`missed`), and what was found and is not in it (`wrong`). */
export type Fault = { reply: string; field: Field; missed: readonly string[]; wrong: readonly string[] };

export function faultsOf(reply: Reply): Fault[] {
  const found = foundIn(readingOf(reply));
  return FIELDS.flatMap((field) => {
    const { missed, wrong } = compared(found, reply.expected, field);
    return missed.length + wrong.length === 0 ? [] : [{ reply: reply.name, field, missed, wrong }];
  });
}

const compared = (found: Expected, expected: Expected, field: Field) => ({
  right: found[field].filter((one) => expected[field].includes(one)),
  missed: expected[field].filter((one) => !found[field].includes(one)),
  wrong: found[field].filter((one) => !expected[field].includes(one)),
});

/** Precision and recall by field, 0 to 1 to three places; 1 where there is nothing to find. */
export function ratesOf(replies: readonly Reply[]): Record<Field, Rate> {
  const all = replies.map((reply) => ({ found: foundIn(readingOf(reply)), expected: reply.expected }));
  return Object.fromEntries(
    FIELDS.map((field) => {
      const sides = all.map(({ found, expected }) => compared(found, expected, field));
      const count = (side: 'right' | 'missed' | 'wrong') => sides.reduce((sum, one) => sum + one[side].length, 0);
      const [right, missed, wrong] = [count('right'), count('missed'), count('wrong')];
      return [field, { right, missed, wrong, precision: share(right, wrong), recall: share(right, missed) }];
    }),
  ) as Record<Field, Rate>;
}

const share = (right: number, other: number): number =>
  right + other === 0 ? 1 : Math.round((1000 * right) / (right + other)) / 1000;
