import { beforeAll, expect, test } from 'vitest';
import { aHomeWithCase, noting, started } from '../support/recording.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

test('ten processes that record at once on one case: all ten are there', { timeout: 60_000 }, async () => {
  const { home, files, notes } = aHomeWithCase();
  const texts = Array.from({ length: 10 }, (_, i) => `note ${i}`);
  const ended = await Promise.all(texts.map((text) => noting(home, text).ended));
  expect(ended.map(({ code }) => code)).toEqual(texts.map(() => 0));
  expect([[...notes()].sort(), files()]).toEqual([texts, ['case.json']]);
});

test('two terminals that tell something at once: the whole turn of each is there', { timeout: 60_000 }, async () => {
  const { home, read } = aHomeWithCase();
  const turns = ['no-answer', 'asked-again'].map(
    (situation) => started(home, ['followup', '--situation', situation]).ended,
  );
  expect((await Promise.all(turns)).map(({ code }) => code)).toEqual([0, 0]);
  const kinds = read().events.map(({ kind }) => kind);
  expect(kinds).toEqual(['opened', 'situation', 'drafted', 'situation', 'drafted']);
});
