import type { EvidenceId } from '../../core/case/evidence.ts';
import type { Draft } from '../../core/drafts/draft.ts';
import type { Preparation } from '../../core/drafts/prepare.ts';
import { photosFor } from '../../core/evidence/checklist.ts';
import type { Context } from '../context.ts';
import { heading, page } from './heading.ts';
import { beside } from './layout/beside.ts';
import { frame } from './layout/frame.ts';
import { wrapText } from './layout/wrap.ts';

/** A draft as it is sent, framed and counted, then sentence by sentence with its translation, then what goes with it. */
export function draftPage(draft: Draft, preparation: Preparation, context: Context): string {
  const { words, ports } = context;
  const { screens, labels } = words;
  const width = ports.terminal.columns;
  const footer = screens.count(draft.length.used, draft.length.limit);
  const subject = draft.subject === null ? [] : [`${screens.subject}${draft.subject}`];
  const framed = frame(
    {
      title: labels.draftKinds[draft.kind],
      lines: draft.text.split('\n'),
      footer,
      width,
      frames: ports.terminal.outIsTerminal,
    },
    context.palette.out,
  );
  return page([
    '',
    ...wrapped(subject, width),
    ...framed,
    ...translation(draft, context),
    ...wrapped(about(draft, preparation, context), width),
  ]);
}

function translation({ sentences, translation }: Draft, context: Context): string[] {
  if (translation === null) return [];
  const { words, ports } = context;
  const pairs = beside(
    sentences.map(({ text }) => text),
    // A name or the shopper's own words are the same in both languages: once is enough.
    sentences.map(({ text, translation: own }) => (own === null || own === text ? '' : context.palette.out.quiet(own))),
    { width: ports.terminal.columns, gap: 2 },
  );
  return [...heading(words.screens.translation(words.labels.languages[translation.language]), context), ...pairs, ''];
}

function about(draft: Draft, { input, masked, secrets }: Preparation, { words }: Context): string[] {
  const { screens, labels } = words;
  const isPublic = draft.visibility === 'public';
  const { problem, evidence } = input.answers;
  const names = (ids: readonly EvidenceId[]) => screens.list(ids.map((id) => labels.evidence[id].label));
  const photos = isPublic ? photosFor(problem, evidence) : [];
  const hidden = isPublic ? masked : secrets;
  return [
    ...(draft.leftOut.length === 0
      ? []
      : [screens.leftOut(screens.list(draft.leftOut.map((id) => screens.sentence[id] ?? id)))]),
    ...(photos.length === 0 ? [] : [screens.attach(names(photos))]),
    ...(draft.kind === 'email' && evidence.length > 0 ? [screens.attachEmail(names(evidence))] : []),
    ...hidden.map(({ what, shown }) => `${screens.masked}${labels.masked[what]} → ${shown}`),
  ];
}

const wrapped = (lines: readonly string[], width: number): string[] => lines.flatMap((line) => wrapText(line, width));
