import { expect } from 'vitest';
import { acmeFile } from './some-case.ts';
import { complain, type Setup } from './test-ports.ts';

export const fromFile = ['new', '--answers', 'answers.json', '--json'];

export async function documentOf(argv: readonly string[], setup: Setup) {
  const { out, code } = await complain([...argv], setup);
  expect(code).toBe(0);
  expect(out.endsWith('}\n')).toBe(true);
  return JSON.parse(out);
}

export const newCase = (changes: object = {}, ...argv: string[]) =>
  documentOf([...fromFile, ...argv], { files: acmeFile(changes) });

/** What a value is made of: names of types in place of plain values, one shape for all entries of a list. */
export function shapeOf(value: unknown): unknown {
  if (value === null) return 'null';
  if (Array.isArray(value))
    return [...new Set(value.map((entry) => JSON.stringify(shapeOf(entry))))].map((one) => JSON.parse(one));
  if (typeof value !== 'object') return typeof value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, shapeOf(entry)]));
}

export const account = {
  handle: 'string',
  role: 'string',
  seen: 'string',
  confidence: 'string',
  used: 'boolean',
  trust: 'string',
  state: 'string',
  regions: ['string'],
  sources: ['string'],
};
export const checklistItem = { id: 'string', label: 'string', why: 'string', need: 'string', have: 'boolean' };
export const head = { id: 'string', stage: 'string', brand: { id: 'string', name: 'string' } };
export const next = { step: 'number', action: 'string', at: 'string' };
const sentence = {
  ...{ id: 'string', text: 'string', translation: 'string', importance: 'number' },
  ...{ wording: 'number', wordings: 'number' },
};
export const draft = (channel: 'x' | 'email', limit: 'number' | 'null') => ({
  kind: 'string',
  channel: 'string',
  visibility: 'string',
  language: 'string',
  subject: channel === 'email' ? 'string' : 'null',
  text: 'string',
  sentences: [sentence],
  length: { used: 'number', limit, unit: 'string' },
  translation: {
    language: 'string',
    ...(channel === 'email' ? { subject: 'string' } : { subject: 'null' }),
    text: 'string',
  },
  accounts: channel === 'x' ? [account] : [],
  masked: [],
  dropped: [],
});
