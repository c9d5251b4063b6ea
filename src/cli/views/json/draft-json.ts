import type { Draft, DraftSentence } from '../../../core/drafts/draft.ts';
import { openLink } from '../../../core/drafts/open-link.ts';
import type { Preparation } from '../../../core/drafts/prepare.ts';
import { photosFor } from '../../../core/evidence/checklist.ts';
import type { Words } from '../../words/words.ts';
import { accountsJson } from './accounts-json.ts';

/** A draft as other programs read it. */
export function draftJson(draft: Draft, preparation: Preparation, words: Words): object {
  const { input, accounts, masked, secrets } = preparation;
  const { problem, evidence } = input.answers;
  const isPublic = draft.visibility === 'public';
  return {
    kind: draft.kind,
    channel: draft.channel,
    visibility: draft.visibility,
    language: draft.language,
    subject: draft.subject,
    text: draft.text,
    sentences: draft.sentences.map(sentenceJson),
    length: draft.length,
    translation: draft.translation,
    leftOut: draft.leftOut,
    dropped: draft.dropped.map(sentenceJson),
    accounts: draft.channel === 'x' ? accountsJson(accounts, words) : [],
    masked: (isPublic ? masked : secrets).map(({ what, shown }) => ({ what, shown })),
    attach: draft.kind === 'public-post' ? photosFor(problem, evidence) : draft.kind === 'email' ? evidence : [],
    open: openLink(draft),
  };
}

/** `wording` counts from 1 up to `wordings`, as `draft --wording` takes it. */
const sentenceJson = ({ id, text, translation, importance, wording, wordings }: DraftSentence): object => ({
  id,
  text,
  translation,
  importance,
  wording: wording + 1,
  wordings,
});
