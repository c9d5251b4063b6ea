import type { Candidate } from './found.ts';
import type { Line } from './mail-lines.ts';

/** One way in which mails name a value. `not`: words before or in the label after which it names something else. */
export type LabelRule = { label: RegExp; weight: number; not?: RegExp };

/** What a label's value may be read as; `whole` where the text is a line of its own, below its label. */
export type Take<T> = (text: string, whole: boolean) => { value: T; doubt?: boolean } | null;

/** All labels in one pattern: most lines have none, and are done with it. */
export type LabelRules = { any: RegExp; rules: readonly LabelRule[] };

export const labelRules = (rules: readonly LabelRule[]): LabelRules => ({
  any: new RegExp(rules.map(({ label }) => `(?:${label.source})`).join('|'), 'i'),
  rules,
});

/** The values behind labels: on the same line, or below it where the label stands alone or heads a stack of labels. */
export function labelled<T>(lines: readonly Line[], { any, rules }: LabelRules, take: Take<T>): Candidate<T>[] {
  return lines.flatMap((line, at) => {
    if (!any.test(line.text)) return [];
    for (const { label, weight, not } of rules) {
      const match = label.exec(line.text);
      if (match === null || not?.test(line.text.slice(0, match.index + match[0].length + 12)) === true) continue;
      const found = valueAfter(lines, { at, end: match.index + match[0].length }, take);
      if (found !== null) return [{ ...found, weight }];
    }
    return [];
  });
}

/** What may stand between a label and its value. */
const joint = /^[\s:#=.\-–—)\]]{0,6}(?:(?:is|was|are|为|是|:)[\s:#]{1,3})?/i;

function valueAfter<T>(lines: readonly Line[], { at, end }: { at: number; end: number }, take: Take<T>) {
  const text = lines[at]?.text ?? '';
  const rest = text.slice(end).replace(joint, '');
  const same = rest === '' ? null : take(rest, false);
  if (same !== null) return { ...same, line: text };
  if (rest.length > 3 || end - rest.length > 40) return null;
  const next = lines[at + 1]?.text ?? '';
  const below = next === '' ? null : take(next.replace(joint, ''), true);
  return below === null ? null : { ...below, line: `${text} ${next}` };
}
