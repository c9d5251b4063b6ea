import type { CaseEvent } from '../../../core/case/events.ts';
import type { OpenPromise } from '../../../core/playbook/promise.ts';
import type { Route } from '../../../core/routes/route.ts';
import type { Words } from '../../words/words.ts';
import type { Entry } from './entries.ts';

/** What a line needs beside its event: the promise that is open with its place, and what the routes are called. */
export type Around = { promise: { place: number; open: OpenPromise } | null; routes: readonly Route[]; words: Words };

/** An entry in one line, without what was said. Names and numbers are as they were written down. */
export function entryLine({ event, place, takenBackOn }: Entry, around: Around): string {
  const { timeline, screens } = around.words;
  const parts = [
    headOf(event, around),
    ...dueOf(event, place, around),
    ...('reference' in event && event.reference !== undefined ? [timeline.reference(event.reference)] : []),
  ];
  const by = 'by' in event && event.by !== undefined ? timeline.by(event.by) : '';
  const mark = takenBackOn === null ? '' : timeline.takenBack(takenBackOn);
  return `${parts.join(screens.separator)}${by}${mark}`;
}

function headOf(event: CaseEvent, { routes, words }: Around): string {
  const { timeline, screens, labels, language } = words;
  switch (event.kind) {
    case 'answered':
      return timeline.answered;
    case 'promised':
      return labels.situations.promised;
    case 'situation':
      if (event.situation === 'solved') return timeline.solved;
      return event.situation === 'giving-up' ? timeline.givingUp : labels.situations[event.situation];
    case 'note':
      return timeline.note;
    case 'closed':
      return timeline.closed;
    case 'route-opened':
      return timeline.opened(routes.find(({ id }) => id === event.route)?.name[language] ?? event.route);
    case 'opened':
    case 'drafted':
    case 'corrected':
    case 'sent':
    case 'undo':
      return screens.event(event, labels);
  }
}

function dueOf(event: CaseEvent, place: number, { promise, words: { timeline } }: Around): string[] {
  if (promise?.place === place) return [timeline.due(promise.open.dueOn, promise.open.checkOn)];
  return 'until' in event && event.until !== undefined ? [timeline.until(event.until)] : [];
}

/** The words of somebody that are kept with an event, as they were given; null where there are none. */
export const wordsOf = (event: CaseEvent): string | null => ('text' in event ? (event.text ?? null) : null);
