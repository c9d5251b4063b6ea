import { describe, expect, test } from 'vitest';
import { compileTemplate, compileWording } from '../../scripts/templates/compile.ts';

const sentence = (inside: string) => `{{#sentence "ask" importance=1}}\n${inside}\n{{/sentence}}`;

describe('what a template cannot say is refused with its file and line', () => {
  test.each([
    { what: 'a helper with arguments', source: sentence('{{#wording}}Hi {{date due}}{{/wording}}'), line: 2 },
    { what: 'a helper with options', source: sentence('{{#wording}}Hi {{date to=1}}{{/wording}}'), line: 2 },
    { what: 'a path', source: sentence('{{#wording}}Hi {{order.number}}{{/wording}}'), line: 2 },
    { what: 'this', source: sentence('{{#wording}}\n\nHi {{this.name}}{{/wording}}'), line: 4 },
    { what: 'a loop', source: sentence('{{#wording}}{{#each items}}x{{/each}}{{/wording}}'), line: 2 },
    { what: 'a loop around wordings', source: sentence('{{#each items}}{{#wording}}x{{/wording}}{{/each}}'), line: 2 },
    { what: 'a partial in a wording, where none is', source: sentence('{{#wording}}{{> my}}{{/wording}}'), line: 2 },
    { what: 'a partial, where none is', source: '\n{{> history}}', line: 2 },
    { what: 'text outside a sentence', source: '\n\nHello', line: 1 },
    { what: 'a field outside a sentence', source: '{{name}}', line: 1 },
    { what: 'text outside a wording', source: sentence('Hello'), line: 1 },
    { what: 'a wording outside a sentence', source: '\n{{#wording}}Hello{{/wording}}', line: 2 },
    {
      what: 'a sentence in a wording',
      source: sentence(`{{#wording}}{{#sentence "b"}}x{{/sentence}}{{/wording}}`),
      line: 2,
    },
    { what: 'an unless around sentences', source: '{{#unless a}}{{/unless}}', line: 1 },
    { what: 'a sentence without a name', source: '{{#sentence importance=1}}{{/sentence}}', line: 1 },
    { what: 'a condition on a path', source: sentence('{{#wording}}{{#if a.b}}x{{/if}}{{/wording}}'), line: 2 },
    { what: 'a condition on two fields', source: sentence('{{#if a b}}{{/if}}'), line: 2 },
    { what: 'a condition on nothing', source: sentence('{{#if}}{{/if}}'), line: 2 },
    { what: 'an else after a wording', source: sentence('{{#wording}}a{{/wording}}\n{{#with b}}{{/with}}'), line: 3 },
  ])('$what', ({ source, line }) => {
    expect(() => compileTemplate(source, 'en/reply.hbs')).toThrow(new RegExp(`^en/reply\\.hbs:${line}: `));
  });

  test('a tone that does not exist is named', () => {
    const source = sentence('{{#wording "polite angry"}}x{{/wording}}');
    expect(() => compileTemplate(source, 'en/reply.hbs')).toThrow('en/reply.hbs: no tone is called "angry"');
  });

  test('a block that is not closed is named with its file', () => {
    expect(() => compileTemplate('{{#sentence "a"}}', 'en/reply.hbs')).toThrow(
      /^en\/reply\.hbs: .*[Pp]arse error on line 1/s,
    );
  });

  test.each(['{{date due}}', '{{> history}}', '{{#each xs}}{{/each}}', '{{#wording}}x{{/wording}}'])(
    'a phrase holds no %s',
    (source) => expect(() => compileWording(source, 'phrases.json')).toThrow(/^phrases\.json:1: /),
  );
});

describe('what a template says is kept as a small tree', () => {
  test('a sentence with its importance, start, place and wordings by tone', () => {
    const source = `{{!-- why --}}
      {{#sentence "tried" importance=3 start="line" from="happened"}}
        {{#if many}}{{#wording "firm final"}}  Since {{day}}.  {{/wording}}{{else}}{{#wording}}Once.{{/wording}}{{/if}}
      {{/sentence}}`;
    expect(compileTemplate(source, 'a.hbs')).toEqual([
      {
        sentence: 'tried',
        importance: 3,
        start: 'line',
        from: 'happened',
        wordings: [
          {
            if: 'many',
            then: [{ tones: ['firm', 'final'], body: ['Since ', { field: 'day' }, '.'] }],
            else: [{ body: ['Once.'] }],
          },
        ],
      },
    ]);
  });

  test('sentences under a condition, and what stands there otherwise', () => {
    const source = `{{#if a}}{{#sentence "x"}}{{/sentence}}{{else}}{{#sentence "y"}}{{/sentence}}{{/if}}`;
    const plain = { importance: 1, wordings: [] };
    expect(compileTemplate(source, 'a.hbs')).toEqual([
      { if: 'a', then: [{ sentence: 'x', ...plain }], else: [{ sentence: 'y', ...plain }] },
    ]);
  });

  test.each([
    { source: 'Hi {{name}}.', pieces: ['Hi ', { field: 'name' }, '.'] },
    { source: 'one\n   two', pieces: ['one two'] },
    { source: '{{#if a}}x{{else}}y{{/if}}', pieces: [{ if: 'a', then: ['x'], else: ['y'] }] },
    { source: '{{#unless a}}x{{/unless}}', pieces: [{ if: 'a', then: [], else: ['x'] }] },
    {
      source: '{{#clause "since" importance=3}} x{{/clause}}',
      pieces: [{ clause: 'since', importance: 3, body: [' x'] }],
    },
    { source: '{{#clause "since"}}x{{/clause}}', pieces: [{ clause: 'since', importance: 5, body: ['x'] }] },
  ])('$source', ({ source, pieces }) => expect(compileWording(source, 'phrases.json')).toEqual(pieces));

  test('what is usual is left out: no `else`, no tones, a start right after the sentence before', () => {
    const source = `{{#if a}}{{#sentence "x" start="same"}}{{#wording}}Yes.{{/wording}}{{/sentence}}{{/if}}`;
    expect(compileTemplate(source, 'a.hbs')).toStrictEqual([
      { if: 'a', then: [{ sentence: 'x', importance: 1, wordings: [{ body: ['Yes.'] }] }] },
    ]);
  });

  test('a partial stands for sentences, and inside of a wording for words', () => {
    const partials: Record<string, string> = {
      both: '{{!-- why --}}\n{{#sentence "ask" importance=1}}\n  {{#wording}}Hi {{> mine}}!{{/wording}}\n{{/sentence}}\n',
      mine: '{{!-- why --}}\nmy {{#if brand}}{{brand}} {{/if}}order\n',
    };
    const words = ['Hi my ', { if: 'brand', then: [{ field: 'brand' }, ' '] }, 'order!'];
    expect(compileTemplate('{{> both}}', 'a.hbs', (name) => partials[name] ?? '')).toEqual([
      { sentence: 'ask', importance: 1, wordings: [{ body: words }] },
    ]);
  });

  test('what a partial cannot say is refused with its own file', () => {
    const wrong = () => compileTemplate('{{> both}}', 'a.hbs', () => '\nHello');
    expect(wrong).toThrow(/^_both\.hbs:1: /);
  });
});
