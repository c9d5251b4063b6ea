import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Case } from '../../../src/core/case/case.ts';
import { caseVersion, upgraded } from '../../../src/core/case/upgrade.ts';
import { stageOf } from '../../../src/core/playbook/stages.ts';

const firstForm = JSON.parse(readFileSync(new URL('./fixtures/first-form.json', import.meta.url), 'utf8'));

describe('a case of the first form', () => {
  test('opens as one of the newest, with everything it held', () => {
    const opened = Case.parse(firstForm);
    expect(opened).toEqual({ ...firstForm, version: caseVersion });
    expect(stageOf(opened)).toBe('preparing');
  });

  test('is left as it is by being read', () => {
    const before = structuredClone(firstForm);
    upgraded(firstForm);
    expect(firstForm).toEqual(before);
  });

  test('may have been sent and closed', () => {
    const at = '2026-11-23T10:00:00.000Z';
    const sent = { kind: 'sent', at, draft: { kind: 'public-post', language: 'en', text: 'Hi.' } };
    const grown = { ...firstForm, events: [...firstForm.events, sent, { kind: 'closed', at }] };
    expect(Case.parse(grown).events).toEqual(grown.events);
  });
});

describe('what is upgraded', () => {
  test('is every form up to the newest', () => {
    for (let version = 1; version <= caseVersion; version += 1)
      expect(upgraded({ version, id: 'x' })).toEqual({ version: caseVersion, id: 'x' });
  });

  test.each([
    ['a newer form', { version: caseVersion + 1 }],
    ['no form', { id: 'x' }],
    ['a form that is no number', { version: '1' }],
    ['a form that nobody wrote', { version: 0 }],
    ['a list', []],
    ['nothing', null],
    ['a text', 'case'],
  ])('is not %s', (_, stored) => expect(upgraded(stored)).toBe(stored));
});
