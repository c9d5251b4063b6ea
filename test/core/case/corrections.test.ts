import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/core/case/answers.ts';
import { answersNow, Case, editsNow } from '../../../src/core/case/case.ts';
import { noEdits } from '../../../src/core/case/draft-edits.ts';
import type { CaseEvent } from '../../../src/core/case/events.ts';
import { caseVersion } from '../../../src/core/case/upgrade.ts';
import { draftedEvents } from '../../../src/core/drafts/drafted-event.ts';
import { nextStep } from '../../../src/core/playbook/next-step.ts';
import { aDesk } from '../../support/a-desk.ts';
import { composed } from '../../support/draft-composing.ts';
import { aDraftInput } from '../../support/draft-input.ts';
import { aCase } from '../../support/some-case.ts';

const at = '2026-11-22T11:00:00.000Z';
const corrected = (answers: Partial<Answers>): CaseEvent => ({ kind: 'corrected', at, answers });
const edits = { wordings: { ask: 1 }, dropped: ['photos'] };
const written = (kind: 'public-post' | 'email', text: string, changed?: typeof edits): CaseEvent => ({
  kind: 'drafted',
  at,
  drafts: [{ kind, language: 'en', text, ...(changed === undefined ? {} : { edits: changed }) }],
});

describe('the answers as they stand', () => {
  test.each([
    ['are those of the opening', [], { tone: 'polite', name: 'Li Wei' }],
    ['follow a correction', [corrected({ tone: 'firm' })], { tone: 'firm', name: 'Li Wei' }],
    [
      'follow the last of several',
      [corrected({ tone: 'firm', name: null }), corrected({ tone: 'polite' })],
      { tone: 'polite', name: null },
    ],
  ])('%s', (_, events, expected) => {
    const stored = aCase({}, ...events);
    expect(answersNow(stored)).toEqual({ ...stored.answers, ...expected });
    expect(stored.answers.tone).toBe('polite');
  });

  test('decide what comes next', () => {
    const stored = aCase({}, corrected({ canUseX: false }));
    expect(nextStep(stored, { desk: aDesk(), timeZone: 'Asia/Shanghai' })?.action).toBe('send-email');
  });
});

describe('the edits of a draft', () => {
  test.each([
    ['are none before it was written', [], noEdits],
    ['are none where nothing was changed', [written('email', 'a')], noEdits],
    ['are those of its kind', [written('email', 'a', edits), written('public-post', 'b')], edits],
    ['are those it was last written with', [written('email', 'a', edits), written('email', 'b')], noEdits],
  ])('%s', (_, events, expected) => expect(editsNow(aCase({}, ...events), 'email')).toEqual(expected));
});

describe('what is written down of drafts', () => {
  const draft = composed('email', aDraftInput());
  const { kind, language, text } = draft;
  const first = draftedEvents(aCase(), [draft], { edits: () => noEdits, at });

  test('is the text, with the edits where there are some', () => {
    expect(first).toEqual([{ kind: 'drafted', at, drafts: [{ kind, language, text }] }]);
    const changed = draftedEvents(aCase(), [draft], { edits: () => edits, at });
    expect(changed).toEqual([{ kind: 'drafted', at, drafts: [{ kind, language, text, edits }] }]);
  });

  test('is nothing while text and edits stay what they were last', () => {
    const stored = aCase({}, ...first);
    expect(draftedEvents(stored, [draft], { edits: () => noEdits, at })).toEqual([]);
    expect(draftedEvents(stored, [draft], { edits: () => edits, at })).toHaveLength(1);
  });

  test('is a text of before that holds again', () => {
    const stored = aCase({}, ...first, written('email', 'another'));
    expect(draftedEvents(stored, [draft], { edits: () => noEdits, at })).toEqual(first);
  });
});

describe('a case file', () => {
  const file = readFileSync(new URL('./fixtures/first-form.json', import.meta.url), 'utf8');

  test('of the first form still opens', () => {
    const stored = Case.parse(JSON.parse(file));
    expect([answersNow(stored), editsNow(stored, 'email')]).toEqual([stored.answers, noEdits]);
  });

  test('of the first form says the same in the newest', () => {
    expect(Case.parse(JSON.parse(file))).toEqual({ ...JSON.parse(file), version: caseVersion });
  });

  test('with corrections and edits is read as it was written', () => {
    const stored = aCase({}, written('email', 'a', edits), corrected({ tone: 'firm', evidence: [] }));
    expect(Case.parse(JSON.parse(JSON.stringify(stored)))).toEqual(stored);
  });

  test('fills in what a later version adds inside of a corrected answer', () => {
    const events = [{ kind: 'corrected', at, answers: { order: { number: 'C02' } } }];
    const stored = Case.parse({ ...aCase(), events: [...aCase().events, ...events] });
    expect(answersNow(stored).order).toEqual({
      ...{ number: 'C02', placedOn: null, expectedBy: null, deliveredOn: null, receivedOn: null, tracking: null },
    });
  });

  test.each([
    ['an answer that there is not', { kind: 'corrected', at, answers: { shade: 'red' } }],
    ['an impossible answer', { kind: 'corrected', at, answers: { tone: 'rude' } }],
    [
      'a wording below the first',
      {
        kind: 'drafted',
        at,
        drafts: [{ kind: 'email', language: 'en', text: '', edits: { ...edits, wordings: { ask: -1 } } }],
      },
    ],
  ])('%s is refused', (_, event) => {
    expect(Case.safeParse({ ...aCase(), events: [event] }).success).toBe(false);
  });
});
