import { readdirSync, readFileSync } from 'node:fs';
import { readReply } from '../../../src/core/reading/read-reply.ts';
import type { Reading, ReplyFacts } from '../../../src/core/reading/reading.ts';

/**
 * A reply and what is to be found in it. In a file each begins with `=== name`, then what is expected, `---`, then the text.
 * Phrases count once a reply; dates are `kind day`, or the kind alone where the words name no day.
 */
export type Reply = { name: string; text: string; facts: ReplyFacts; expected: Expected };
export type Expected = Record<Field, readonly string[]>;
export const FIELDS = ['phrases', 'asks', 'dates', 'warnings', 'reference', 'situation'] as const;
export type Field = (typeof FIELDS)[number];

const folder = new URL('./replies/', import.meta.url);

export const replyFiles = (): string[] => readdirSync(folder).sort();

export const repliesIn = (file: string): Reply[] =>
  readFileSync(new URL(file, folder), 'utf8').split(/^=== /m).slice(1).map(replyOf);

function replyOf(block: string): Reply {
  const [head = '', ...rest] = block.split(/^---$/m);
  const [name = '', ...lines] = head.split('\n');
  const said = new Map(lines.filter((line) => line !== '').map((line) => [line.split(':')[0] ?? '', listOf(line)]));
  const facts: ReplyFacts = {
    received: '2026-11-27',
    country: said.get('country')?.[0] ?? 'US',
    website: 'acme.com',
    orderNumbers: ['C0123456789'],
    given: (said.get('given') ?? []) as ReplyFacts['given'],
    isPublic: said.has('public'),
  };
  const expected = Object.fromEntries(FIELDS.map((field) => [field, said.get(field) ?? []])) as unknown as Expected;
  return { name, text: rest.join('---').trim(), facts, expected };
}

const listOf = (line: string): string[] =>
  line
    .slice(line.indexOf(':') + 1)
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '' && one !== 'none');

export const readingOf = ({ text, facts }: Reply): Reading => readReply(text, facts);

/** What was found, in the words of the files. */
export function foundIn(reading: Reading): Expected {
  return {
    phrases: [...new Set(reading.sentences.flatMap(({ phrases }) => phrases))],
    asks: reading.asks.map(({ code }) => code),
    dates: [
      ...new Set(
        reading.dates
          .filter(({ kind }) => kind !== 'other')
          .map(({ kind, day }) => (day === null ? kind : `${kind} ${day}`)),
      ),
    ],
    warnings: reading.warnings.map(({ code }) => code),
    reference: reading.references,
    situation: reading.situation === null ? [] : [reading.situation],
  };
}
