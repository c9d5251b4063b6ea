import type * as z from 'zod/mini';
import type { Mistake } from '../errors.ts';
import { CURRENCIES } from '../money/currencies.ts';
import { nearest } from '../nearest.ts';
import { COUNTRIES } from '../places/countries.ts';
import { meantCode } from '../places/meant-code.ts';
import { Answers } from './answers.ts';
import { withBlanks } from './blank-answers.ts';
import { EVIDENCE } from './evidence.ts';

type Issue = z.core.$ZodIssue;

export type ReadAnswers = { answers: Answers; mistakes: readonly [] } | { answers: null; mistakes: readonly Mistake[] };

/** Reads an answers object; what is wrong with it, unknown fields first, then in the order of its fields, where it is not one. */
export function readAnswers(raw: unknown): ReadAnswers {
  // One object is read: compiling a parser for it would take longer than reading.
  const result = Answers.safeParse(withBlanks(raw), { reportInput: true, jitless: true });
  if (result.success) return { answers: result.data, mistakes: [] };
  const mistakes = result.error.issues.map((issue) => mistake(issue, []));
  // A field that is not known is most likely the misspelt name of one that seems to be missing.
  const isUnknown = ({ code }: Mistake): boolean => code === 'unknown-field';
  return { answers: null, mistakes: [...mistakes.filter(isUnknown), ...mistakes.filter((one) => !isUnknown(one))] };
}

/** What is wrong with an answers object; empty where nothing is. */
export const answerMistakes = (raw: unknown): readonly Mistake[] => readAnswers(raw).mistakes;

/** The flag of `new` that answers a field: `order.placedOn` → `--order-placed-on`, `contacts.0.channel` → `--contacts`. */
export const flagOf = (field: string): string => {
  const answer = field.replace(/\.\d+(?:\..*)?$/, '');
  return `--${answer.replaceAll('.', '-').replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
};

function mistake(issue: Issue, above: readonly PropertyKey[]): Mistake {
  const path = [...above, ...issue.path];
  const field = path.map(String).join('.');
  const value = shown(issue.input);
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownField(path, issue.keys[0] ?? '');
    case 'invalid_union':
      return mistake(mostLikelyBranch(issue), path);
    case 'invalid_value':
      if (issue.input == null) return { code: 'missing-answer', field, flag: flagOf(field) };
      return unknownValue(field, value, issue.values.map(String));
    case 'invalid_type':
      if (issue.input == null) return { code: 'missing-answer', field, flag: flagOf(field) };
      return { code: 'wrong-type', field, value, expected: typeWords[issue.expected] ?? 'text' };
    case 'too_big':
      return tooBig(issue, field, value);
    case 'too_small':
      if (issue.origin === 'array') return { code: 'missing-answer', field, flag: flagOf(field) };
      return { code: 'bad-number', field, value, least: 1, most: 999 };
    default:
      return customMistake(issue, field, value);
  }
}

const typeWords: Record<string, 'text' | 'number' | 'list' | 'object' | 'yes-or-no'> = {
  string: 'text',
  number: 'number',
  int: 'number',
  array: 'list',
  object: 'object',
  boolean: 'yes-or-no',
};

function tooBig(issue: Extract<Issue, { code: 'too_big' }>, field: string, value: string): Mistake {
  const limit = Number(issue.maximum);
  if (issue.origin === 'string') return { code: 'too-long', field, length: String(issue.input).length, limit };
  if (issue.origin === 'array') return { code: 'too-many', field, count: (issue.input as unknown[]).length, limit };
  return { code: 'bad-number', field, value, least: 1, most: limit };
}

/** Of a union (an id or an object), the branch that the input was meant for: objects go to the object. */
function mostLikelyBranch(issue: Extract<Issue, { code: 'invalid_union' }>): Issue {
  const branches = issue.errors.map((errors) => errors[0]).filter((first) => first !== undefined);
  const isObject = typeof issue.input === 'object' && issue.input !== null;
  const wrongForm = ({ path, code }: Issue): boolean =>
    path.length === 0 && (code === 'invalid_type' || (isObject && code === 'invalid_value'));
  const meant = branches.find((first) => !wrongForm(first));
  return (meant ?? branches[0]) as Issue;
}

function customMistake(issue: Issue, field: string, value: string): Mistake {
  const code = issue.code === 'custom' ? (issue.params?.code as string | undefined) : undefined;
  switch (code) {
    case 'bad-date':
    case 'bad-amount':
    case 'bad-handle':
    case 'bad-order-number':
    case 'bad-website':
      return { code, field, value };
    case 'empty-answer':
      return { code, field };
    case 'bad-zone':
      return { code, field, value, nearest: nearest(value, Intl.supportedValuesOf('timeZone')) };
    case 'unknown-country':
      // With two letters every code is near to every other.
      return { code: 'unknown-value', field, value, nearest: meantCode(value, 'region', COUNTRIES), allowed: [] };
    case 'unknown-currency':
      return {
        code: 'unknown-value',
        field,
        value,
        nearest: meantCode(value, 'currency', CURRENCIES),
        allowed: [],
      };
    default:
      return { code: 'bad-text', field };
  }
}

const unknownValue = (field: string, value: string, allowed: readonly string[]): Mistake => ({
  code: 'unknown-value',
  field,
  value,
  nearest: nearest(value, allowed),
  // A long list helps nobody: it is named only where it fits a screen.
  allowed: allowed.length <= EVIDENCE.length + 10 ? allowed : [],
});

function unknownField(path: readonly PropertyKey[], key: string): Mistake {
  const owner = path.map(String).filter((part) => !/^\d+$/.test(part));
  const field = [...path.map(String), key].join('.');
  return { code: 'unknown-field', field, nearest: nearest(key, fieldsOf(owner)) };
}

const topFields = Object.keys(Answers.shape);
const nestedFields: Record<string, readonly string[]> = {
  order: ['number', 'placedOn', 'expectedBy', 'deliveredOn', 'receivedOn', 'tracking'],
  amount: ['value', 'currency'],
  claim: ['value', 'currency'],
  brand: ['name', 'support', 'main', 'timeZone', 'country', 'website'],
  contacts: ['channel', 'times', 'firstOn', 'answered'],
  paidWith: ['wallet', 'card'],
};
const fieldsOf = (owner: readonly string[]): readonly string[] =>
  owner.length === 0 ? topFields : (nestedFields[owner[0] ?? ''] ?? []);

function shown(input: unknown): string {
  if (typeof input === 'string') return input.slice(0, 100);
  try {
    return (JSON.stringify(input) ?? '').slice(0, 100);
  } catch {
    // Lists within lists, ten thousand deep, can be read and not written.
    return Array.isArray(input) ? '[ … ]' : '{ … }';
  }
}
