import type { Answers } from '../case/answers.ts';
import type { DraftKind, ScreenLanguage } from '../case/vocabulary.ts';
import type { Script } from '../playbook/scripts.ts';
import type { Talk } from '../playbook/talk.ts';
import type { Desk } from '../schedule/desk.ts';

/** Words the shopper typed, as they may stand in a draft: masked, and in public also without accidental links. */
export type TypedWords = { item: string; detail: string | null };

/** Everything the drafts of a case are made from. Nothing in it is read from the world. */
export type DraftInput = {
  answers: Answers;
  brand: {
    /** As people say it, safe in running text. */
    name: string;
    country: string | null;
    desk: Desk;
    hashtag: string | null;
  };
  /** One tag that support desks follow, in the draft's language: it is not translated. */
  serviceTag: string;
  /** Handles without @, support first, that may stand in a public text. */
  handles: readonly string[];
  /** Whether the shopper has looked at an account of the brand: only then does a message carry e-mail and postcode. */
  accountChecked: boolean;
  /** Id of a good of the list, or null where the item was typed freely. */
  itemId: string | null;
  /** Id of a usual detail of the problem, or null. */
  detailId: string | null;
  words: { public: TypedWords; private: TypedWords };
  /** What was said and done since the case was opened. */
  talk: Talk;
  /** The template of each kind that has several; the others have one of their own name. */
  scripts: Partial<Record<DraftKind, Script>>;
  now: Date;
  /** The shopper's zone. */
  timeZone: string;
  screenLanguage: ScreenLanguage;
  /** Chooses the wordings: the same for one case, another for the next. */
  seed: string;
};
