import { describe, expect, test } from 'vitest';
import { DRAFT_LANGUAGES, type DraftLanguage, TONES } from '../../src/core/case/vocabulary.ts';
import { clausesIn, sentencesFor, type View, wordingsFor } from '../../src/core/drafts/render.ts';
import type { TemplateNode } from '../../src/core/drafts/template.ts';
import { FIRST_SCRIPTS, type FirstScript, LATER_SCRIPTS, type Script } from '../../src/core/playbook/scripts.ts';
import { exampleView } from '../support/draft-example-view.ts';
import { flagsOf } from '../support/draft-fields.ts';
import { SCRIPTS, templateOf } from '../support/draft-scripts.ts';

/** The example view with every combination of the flags there and not there. */
function viewsOf(flags: readonly string[]): readonly View[] {
  return flags.reduce<readonly View[]>(
    (views, flag) => views.flatMap((view) => [view, { ...view, [flag]: null }]),
    [exampleView],
  );
}

/** What a part of a template says in one view: its sentences with all that the other language must have as well. */
const outline = (node: TemplateNode, view: View) =>
  sentencesFor([node], view).map(({ wordings, ...sentence }) => ({
    ...sentence,
    tones: TONES.map((tone) => wordingsFor(wordings, view, tone).map((wording) => clausesIn(wording, view))),
  }));

const sentencesOf = (script: Script, language: DraftLanguage) =>
  templateOf(script, language).flatMap((node) =>
    outline(node, exampleView).map(({ tones: _, ...sentence }) => sentence),
  );

describe.each(SCRIPTS)('%s', (script) => {
  const parts = templateOf(script, 'en');

  test.each(DRAFT_LANGUAGES.filter((language) => language !== 'en'))(
    'has the same sentences, wordings and clauses in English and %s, whatever the case',
    (language) => {
      const others = templateOf(script, language);
      expect(others.length).toBe(parts.length);
      for (const [i, part] of parts.entries()) {
        const other = others[i] ?? { if: 'missing', then: [] };
        const flags = flagsOf(part);
        expect(flagsOf(other)).toEqual(flags);
        for (const view of viewsOf(flags)) expect(outline(other, view)).toEqual(outline(part, view));
      }
    },
  );

  test('gives every sentence of its own two wordings or more, but for facts and names', () => {
    const single = parts.flatMap((part) =>
      outline(part, exampleView).filter(
        ({ from, tones }) => from === undefined && tones.some(({ length }) => length === 1),
      ),
    );
    expect(single.map(({ sentence }) => sentence).filter((id) => !FACTS.has(id))).toEqual([]);
  });

  test('begins each sentence, ranks it and looks it up in a way that exists', () => {
    const known = { start: ['same', 'line', 'paragraph'], from: [undefined, 'happened', 'ask', 'askOr', 'nextRoute'] };
    const odd = sentencesOf(script, 'en').filter(
      ({ start = 'same', from, importance }) =>
        !known.start.includes(start) || !known.from.includes(from) || !(importance >= 1),
    );
    expect(odd).toEqual([]);
  });

  test('holds no sentence twice', () => {
    const ids = sentencesOf(script, 'en').map(({ sentence }) => sentence);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test.each(FIRST_SCRIPTS)('%s never gives up the accounts, what happened and what is asked for', (script) => {
  const kept = sentencesOf(script, 'en')
    .filter(({ importance }) => importance === 1)
    .map(({ sentence }) => sentence);
  expect(kept).toEqual(KEPT[script]);
});

test.each(LATER_SCRIPTS)('%s always has something that it never gives up', (script) => {
  expect(sentencesOf(script, 'en').filter(({ importance }) => importance === 1).length).toBeGreaterThan(0);
});

/** A fact and its label read well in one way; another would be change for its own sake. */
const FACTS: ReadonlySet<string> = new Set([
  ...['detail', 'tracking', 'forwarder', 'reference', 'account-email', 'postcode', 'location', 'chinese', 'name'],
  ...['sign-off', 'tag-brand', 'tag-service'],
  ...['order-number', 'placed-on', 'item', 'amount', 'payment', 'name-on-order'],
]);

const KEPT: Record<FirstScript, readonly string[]> = {
  'public-post': ['greeting', 'what-happened', 'ask'],
  'direct-message': ['greeting', 'order', 'what-happened', 'ask', 'name'],
  email: ['subject', 'salutation', 'order', 'what-happened', 'ask', 'sign-off', 'name'],
};
