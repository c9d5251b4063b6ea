import { Case } from '../../src/core/case/case.ts';
import type { CaseEvent, EventOf } from '../../src/core/case/events.ts';
import type { DraftKind, Situation } from '../../src/core/case/vocabulary.ts';
import { type SomeAnswers, someAnswers } from './draft-input.ts';

export type SomeCase = { id?: string; brand?: Case['brand']; answers?: SomeAnswers; openedAt?: string };

/** A case about damaged shoes from Nike, opened on 22 November 2026, with further events. Refuses impossible ones. */
export function aCase(
  { id = 'nike-1122-abc', openedAt, ...rest }: SomeCase = {},
  ...events: readonly CaseEvent[]
): Case {
  return Case.parse({
    version: 1,
    id,
    brand: rest.brand ?? { id: 'nike', name: 'Nike' },
    answers: someAnswers(rest.answers),
    events: [{ kind: 'opened', at: openedAt ?? '2026-11-22T10:00:00.000Z' }, ...events],
  });
}

/** A text of the kind was sent at the instant. */
export const sent = (kind: DraftKind, at: string): CaseEvent => ({
  kind: 'sent',
  at,
  draft: { kind, language: 'en', text: 'Could you help with my order?' },
});

/** The shopper told at the instant what happened. */
export const told = (
  situation: Situation,
  at: string,
  more: Partial<EventOf<'situation'>> = {},
): EventOf<'situation'> => ({ kind: 'situation', at, situation, ...more });

/** Texts of the kinds were written at the instant. */
export const drafted = (at: string, ...kinds: readonly DraftKind[]): CaseEvent => ({
  kind: 'drafted',
  at,
  drafts: kinds.map((kind) => ({ kind, language: 'en', text: `A text of the kind ${kind}.` })),
});

/** The shopper took back the event at the place. */
export const undone = (event: number, at: string): CaseEvent => ({ kind: 'undo', at, event });

/** The shopper closed the case at the instant. */
export const closed = (at: string): CaseEvent => ({ kind: 'closed', at });

/** An answers file that gives all a first draft needs, about a shop that is not in the directory. */
export const acmeAnswers = {
  brand: { name: 'Acme', support: 'AcmeHelp', website: 'acme.example', country: 'GB', timeZone: 'Europe/London' },
  problem: 'damaged',
  detail: 'torn-or-split',
  remedies: ['replacement', 'refund'],
  item: 'running-shoes',
  order: { number: 'C01234567890', placedOn: '2026-11-02', deliveredOn: '2026-11-10' },
  contacts: [{ channel: 'email', times: 3, firstOn: '2026-11-12', answered: false }],
  evidence: ['order-confirmation', 'problem-photos'],
  name: 'Li Wei',
  country: 'CN',
  timeZone: 'Asia/Shanghai',
} as const;

/** The command line and file that open a case with those answers and changes to them. */
export const acmeFile = (changes: object = {}): Record<string, string> => ({
  'answers.json': JSON.stringify({ ...acmeAnswers, ...changes }),
});
