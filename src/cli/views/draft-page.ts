import type { EvidenceId } from '../../core/case/evidence.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import type { Preparation } from '../../core/drafts/prepare.ts';
import { photosFor } from '../../core/evidence/checklist.ts';
import type { Context } from '../context.ts';
import type { Words } from '../words/words.ts';
import { heading, page } from './heading.ts';
import { BESIDE_WIDTH, beside } from './layout/beside.ts';
import type { Block } from './layout/blocks.ts';
import { frame } from './layout/frame.ts';
import { wrapText } from './layout/wrap.ts';

/** A draft as it is sent, framed and counted, then sentence by sentence with its translation, then what goes with it. */
export const draftPage = (draft: Draft, preparation: Preparation, context: Context): string =>
  page(['', ...draftBlocks(draft, preparation, context).flat()]);

/** The same, in pieces that stay together on a screen. */
export function draftBlocks(draft: Draft, preparation: Preparation, context: Context): Block[] {
  const { words, ports } = context;
  const { screens, labels } = words;
  const { columns: width, outIsTerminal, drawn } = ports.terminal;
  const framed = frame(
    {
      title: labels.draftKinds[draft.kind],
      lines: draft.text.split('\n'),
      footer: screens.count(draft.length.used, draft.length.limit),
      width,
      frames: outIsTerminal && drawn,
    },
    context.palette.out,
  );
  return [
    ...(draft.subject === null ? [] : [wrapText(`${screens.subject}${draft.subject}`, width)]),
    ...framed,
    ...translation(draft, context),
    ...about(draft, preparation, context).map((line) => wrapText(line, width)),
  ];
}

function translation({ sentences, translation }: Draft, context: Context): Block[] {
  if (translation === null) return [];
  const { words, ports } = context;
  const [first = [], ...pairs] = beside(
    sentences.map(({ text }) => text),
    // A name or the shopper's own words are the same in both languages: once is enough.
    sentences.map(({ text, translation: own }) => (own === null || own === text ? '' : context.palette.out.quiet(own))),
    // A reader of the screen reads line by line: there one stands under the other.
    {
      width: ports.terminal.drawn ? ports.terminal.columns : Math.min(ports.terminal.columns, BESIDE_WIDTH - 1),
      gap: 2,
    },
  );
  const title = heading(words.screens.translation(words.labels.languages[translation.language]), context);
  return [[...title, ...first], ...pairs, ['']];
}

function about(draft: Draft, { input, masked, secrets }: Preparation, { words }: Context): string[] {
  const { screens, labels, result } = words;
  const isPublic = draft.visibility === 'public';
  const { problem, evidence } = input.answers;
  const names = (ids: readonly EvidenceId[]) => screens.list(ids.map((id) => labels.evidence[id].label));
  const photos = draft.kind === 'public-post' ? photosFor(problem, evidence) : [];
  const hidden = isPublic ? masked : secrets;
  const dropped = draft.dropped.map(({ text, translation }) => translation ?? text);
  return [
    ...(draft.leftOut.length === 0 ? [] : [screens.leftOut(sentenceNames(draft.leftOut, words))]),
    ...(dropped.length === 0 ? [] : [result.leftOutByYou(dropped.join(' '))]),
    ...(photos.length === 0 ? [] : [screens.attach(names(photos))]),
    ...(draft.kind === 'email' && evidence.length > 0 ? [screens.attachEmail(names(evidence))] : []),
    ...hidden.map(({ what, shown }) => `${screens.masked}${labels.masked[what]} → ${shown}`),
  ];
}

/** What sentences and clauses that were given up are called. */
export const sentenceNames = (ids: readonly string[], { screens }: Words): string =>
  screens.list(ids.map((id) => screens.sentence[id] ?? id));
