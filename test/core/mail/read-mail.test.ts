import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { known, later, strangers } from './expected.ts';
import { findingsOf, mailOf, outcomes, rates } from './rates.ts';

test('every mail has its expectation, and there are enough in Chinese', () => {
  const files = readdirSync(new URL('./mails/', import.meta.url)).map((file) => file.replace('.txt', ''));
  const expected = [...Object.keys(known), ...Object.keys(later)];
  expect(files.sort()).toEqual([...expected, ...strangers].sort());
  const chinese = expected.filter((name) => /(?:[订下支快]|单)/.test(mailOf(name)));
  expect([expected.length >= 32, chinese.length >= 10, strangers.length >= 8]).toEqual([true, true, true]);
});

test('of what stands in the mails at least 95 % is found, and nothing is wrong and sure', () => {
  const { present, found, sure, asked, wrong } = rates({ ...known, ...later });
  expect(wrong).toEqual([]);
  expect({ enough: found / present >= 0.95, mostlySure: sure / present >= 0.85, rarelyAsked: asked <= 3 }).toEqual({
    enough: true,
    mostlySure: true,
    rarelyAsked: true,
  });
});

describe.each(Object.entries({ ...known, ...later }))('%s', (name, expected) => {
  const findings = findingsOf(mailOf(name));

  test('is read as expected', () => {
    expect(outcomes(findings, expected).filter(({ is }) => is !== 'found')).toEqual([]);
  });

  test('says from which words', () => {
    const lines = Object.values(findings).flatMap((found) => (found === null ? [] : [found.line]));
    expect(lines.filter((line) => line.trim() === '' || line.length > 120 || /[\n\t]/.test(line))).toEqual([]);
  });
});

test.each(strangers)('%s, which is no mail about an order, gives nothing sure', (name) => {
  const sure = outcomes(findingsOf(mailOf(name)), {}).filter((outcome) => outcome.sure);
  expect(sure).toEqual([]);
});
