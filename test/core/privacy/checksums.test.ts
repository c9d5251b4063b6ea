import { describe, expect, test } from 'vitest';
import {
  isChineseId,
  isFedexExpress,
  isPostalItem,
  isUpsParcel,
  passesLuhn,
  passesMod10,
} from '../../../src/core/privacy/checksums.ts';

describe('check digits', () => {
  test.each([
    { check: passesLuhn, good: ['4111111111111111', '378282246310005', '0'], bad: ['4111111111111112', '', '1'] },
    {
      check: isChineseId,
      good: ['11010519491231002X', '11010519491231002x', '440524188001010014'],
      bad: ['110105194912310021', '110105194913310026', '01010519491231002X', '1101051949123100', ''],
    },
    { check: isPostalItem, good: ['RB123456785CN', 'RR473124829GB'], bad: ['RB123456784CN', 'RB12345678CN', ''] },
    {
      check: isUpsParcel,
      good: ['1Z999AA10123456784', '1ZXX3150YW44070023', '1Z5R89390357567127'],
      bad: ['1Z999AA10123456785', '1Z999AA1012345678', '1z999aa10123456784', 'XZ999AA10123456784', ''],
    },
    { check: isFedexExpress, good: ['986578788855', '477179081230'], bad: ['986578788854', '98657878885'] },
    { check: passesMod10, good: ['9780306406157', '4006381333931'], bad: ['9780306406158', ''] },
  ])('$check.name', ({ check, good, bad }) => {
    expect({ good: good.map((one) => check(one)), bad: bad.map((one) => check(one)) }).toEqual({
      good: good.map(() => true),
      bad: bad.map(() => false),
    });
  });

  test.each([
    { check: passesLuhn, number: '4111111111111111' },
    { check: isFedexExpress, number: '986578788855' },
    { check: isChineseId, number: '11010519491231002X' },
  ])('$check.name notices any one digit that is wrong', ({ check, number }) => {
    const digits = number.match(/\d/g)?.length ?? 0;
    const wrong = [...number].flatMap((digit, i) =>
      /\d/.test(digit) ? [number.slice(0, i) + ((Number(digit) + 1) % 10) + number.slice(i + 1)] : [],
    );
    expect(wrong.filter((one) => !check(one)).length).toBe(digits);
  });
});
