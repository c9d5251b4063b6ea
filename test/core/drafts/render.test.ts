import { describe, expect, test } from 'vitest';
import { compileTemplate, compileWording } from '../../../scripts/templates/compile.ts';
import { TONES } from '../../../src/core/case/vocabulary.ts';
import { clausesIn, renderWording, sentencesFor, wordingsFor } from '../../../src/core/drafts/render.ts';

const view = { name: 'Li Wei', day: 'Nov 12', none: null, typed: '$& {{name}} <b> __proto__' };
const none: ReadonlySet<string> = new Set();

describe('a wording says what its view holds', () => {
  test.each([
    { wording: 'Hello.', text: 'Hello.' },
    { wording: 'Hello {{name}}.', text: 'Hello Li Wei.' },
    { wording: 'Hello {{none}}.', text: 'Hello .' },
    { wording: '{{#if day}}since {{day}}{{else}}always{{/if}}', text: 'since Nov 12' },
    { wording: '{{#if none}}since {{day}}{{else}}always{{/if}}', text: 'always' },
    { wording: '{{#unless none}}nobody{{/unless}}', text: 'nobody' },
    { wording: '{{#unless day}}nobody{{/unless}}!', text: '!' },
    { wording: '{{#if day}}{{#if none}}a{{else}}b{{/if}}{{/if}}', text: 'b' },
    { wording: 'Mine: {{typed}}', text: 'Mine: $& {{name}} <b> __proto__' },
  ])('$wording → $text', ({ wording, text }) =>
    expect(renderWording(compileWording(wording, 'test'), view, none)).toBe(text),
  );
});

describe('a clause that was given up is not said', () => {
  const wording = compileWording('a{{#clause "b"}} b{{#clause "c" importance=2}} c{{/clause}}{{/clause}}.', 'test');

  test.each([
    { given: [], text: 'a b c.' },
    { given: ['c'], text: 'a b.' },
    { given: ['b'], text: 'a.' },
    { given: ['x'], text: 'a b c.' },
  ])('$given → $text', ({ given, text }) => expect(renderWording(wording, view, new Set(given))).toBe(text));

  test('clauses are listed outermost first, those of the branch that is shown only', () => {
    const both = compileWording(
      '{{#if none}}{{#clause "no"}}x{{/clause}}{{else}}{{#clause "yes" importance=4}}y{{/clause}}{{/if}}',
      'test',
    );
    expect(clausesIn(wording, view)).toEqual([
      { id: 'b', importance: 5 },
      { id: 'c', importance: 2 },
    ]);
    expect(clausesIn(both, view)).toEqual([{ id: 'yes', importance: 4 }]);
  });
});

describe('a template calls for sentences by its view', () => {
  const nodes = compileTemplate(
    `{{#sentence "a"}}{{/sentence}}
     {{#if none}}{{#sentence "b"}}{{/sentence}}{{else}}{{#sentence "c"}}{{/sentence}}{{/if}}
     {{#if day}}{{#sentence "d"}}{{/sentence}}{{#if none}}{{#sentence "e"}}{{/sentence}}{{/if}}{{/if}}`,
    'test',
  );

  test('in their order', () =>
    expect(sentencesFor(nodes, view).map(({ sentence }) => sentence)).toEqual(['a', 'c', 'd']));
});

describe('a sentence has wordings by tone and view', () => {
  const [sentence] = sentencesFor(
    compileTemplate(
      `{{#sentence "a"}}
         {{#wording "polite"}}please{{/wording}}
         {{#wording "firm final"}}now{{/wording}}
         {{#if none}}{{#wording}}never{{/wording}}{{else}}{{#wording}}always{{/wording}}{{/if}}
       {{/sentence}}`,
      'test',
    ),
    view,
  );

  test.each([
    { tone: TONES[0], wordings: [['please'], ['always']] },
    { tone: TONES[1], wordings: [['now'], ['always']] },
    { tone: TONES[2], wordings: [['now'], ['always']] },
  ])('$tone: $wordings', ({ tone, wordings }) =>
    expect(wordingsFor(sentence?.wordings ?? [], view, tone)).toEqual(wordings),
  );
});

describe('a field that the view does not have is a bug and throws', () => {
  test.each(['{{nmae}}', '{{#if nmae}}x{{/if}}', '{{#unless nmae}}x{{/unless}}'])('%s', (wording) => {
    expect(() => renderWording(compileWording(wording, 'test'), view, none)).toThrow('a template reads "nmae"');
  });

  test('also where only clauses are looked for', () => {
    const wording = compileWording('{{#if nmae}}{{#clause "a"}}x{{/clause}}{{/if}}', 'test');
    expect(() => clausesIn(wording, view)).toThrow('a template reads "nmae"');
  });
});
