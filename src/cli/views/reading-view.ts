import type { Warning } from '../../core/drafts/warnings.ts';
import { formatMoney } from '../../core/money/money.ts';
import { isSuspect } from '../../core/reading/is-suspect.ts';
import type { Reading } from '../../core/reading/reading.ts';
import type { Context } from '../context.ts';
import { visible } from '../show/visible.ts';
import { glossOf, type ReadingWords } from '../words/reading.ts';
import { hanging } from './hanging.ts';
import { between } from './json/reading-json.ts';
import type { Block } from './layout/blocks.ts';
import { wrapText } from './layout/wrap.ts';
import { warningLines } from './warning-view.ts';

type Read = { reading: Reading; said: ReadingWords; strange: readonly Warning[] };

/** In a reply of more sentences a question may be overlooked. */
const overseen = 6;

/** A reply, sentence by sentence with what it means; before it what to beware of, behind it what they want and by when. */
export function readingBlocks({ reading, said, strange }: Read, context: Context): Block[] {
  const { palette, ports, words } = context;
  const { titles } = said;
  const width = ports.terminal.columns;
  const listed = (title: string, lines: readonly string[]): Block[] =>
    lines.length === 0
      ? []
      : [['', palette.out.strong(title)], ...lines.map((line) => hanging('· ', visible(line), width))];
  const situation = reading.situation === null ? words.read.noSituation : words.labels.situations[reading.situation];
  return [
    ...strange.map((warning) => warningLines(warning, context, palette.out)),
    ...listed(
      titles.warnings,
      reading.warnings.map((sign) => said.warning(sign)),
    ),
    ['', palette.out.strong(titles.sentences)],
    ...reading.sentences.map((sentence) => sentenceLines(sentence, { reading, said }, context)),
    ...listed(titles.asks, [...new Set(reading.asks.map(({ code }) => said.asks[code]))]),
    ...listed(titles.questions, reading.sentences.length > overseen ? reading.questions : []),
    ...listed(titles.dates, reading.dates.map(said.date)),
    ...listed(
      titles.amounts,
      reading.amounts.map((amount) => formatMoney(amount, words.language)),
    ),
    ['', ...wrapText(isSuspect(reading) ? words.read.beware : words.read.amountsTo(situation), width)],
  ];
}

function sentenceLines(
  sentence: Reading['sentences'][number],
  { reading, said }: Omit<Read, 'strange'>,
  context: Context,
): Block {
  const { palette, ports } = context;
  const width = ports.terminal.columns;
  const gloss = glossOf(sentence, said, between(context.words));
  const isWarned = reading.warnings.some(({ words }) => sentence.text.includes(words));
  const shown = gloss ?? palette.out.quiet(isWarned ? said.warned : said.unknown);
  return [...wrapText(visible(sentence.text), width), ...wrapText(shown, width - 2).map((line) => `  ${line}`)];
}
