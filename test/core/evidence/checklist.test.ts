import { describe, expect, test } from 'vitest';
import { checklist, missingRequired, photosFor } from '../../../src/core/evidence/checklist.ts';

describe('a checklist', () => {
  test('holds what is required, then what helps, and says what is there', () => {
    expect(checklist('damaged', ['label-photo', 'order-confirmation'])).toEqual([
      { id: 'problem-photos', need: 'required', have: false },
      { id: 'order-confirmation', need: 'required', have: true },
      { id: 'packaging-photos', need: 'helps', have: false },
      { id: 'label-photo', need: 'helps', have: true },
      { id: 'unboxing-video', need: 'helps', have: false },
      { id: 'emails', need: 'helps', have: false },
    ]);
  });

  test('keeps evidence that does not fit at the end, once each, in the order given', () => {
    const have = ['a-diary-of-calls', 'size-chart', 'bank-statement', 'a-diary-of-calls'];
    expect(checklist('not-my-charge', have)).toEqual([
      { id: 'bank-statement', need: 'required', have: true },
      { id: 'account-notice', need: 'helps', have: false },
      { id: 'emails', need: 'helps', have: false },
      { id: 'chat-screenshots', need: 'helps', have: false },
      { id: 'a-diary-of-calls', need: 'extra', have: true },
      { id: 'size-chart', need: 'extra', have: true },
    ]);
  });
});

describe('what is missing before the first post', () => {
  test.each([
    { problem: 'not-as-described', have: [], missing: ['problem-photos', 'product-page', 'order-confirmation'] },
    { problem: 'not-as-described', have: ['product-page'], missing: ['problem-photos', 'order-confirmation'] },
    { problem: 'damaged', have: ['order-confirmation', 'problem-photos'], missing: [] },
    {
      problem: 'damaged',
      have: ['packaging-photos', 'unboxing-video'],
      missing: ['problem-photos', 'order-confirmation'],
    },
    { problem: 'wrong-size', have: ['problem-photos', 'order-confirmation'], missing: ['measurement-photo'] },
  ] as const)('$problem with $have lacks $missing', ({ problem, have, missing }) => {
    expect(missingRequired(problem, have)).toEqual(missing);
  });
});

describe('pictures to attach to a public post', () => {
  test.each([
    { problem: 'damaged', have: [], attach: [], because: 'there are none' },
    { problem: 'damaged', have: ['order-confirmation', 'emails'], attach: [], because: 'documents hold personal data' },
    { problem: 'damaged', have: ['label-photo', 'unboxing-video'], attach: [], because: 'they show the address' },
    { problem: 'marked-delivered', have: ['delivery-photo'], attach: [], because: 'it shows a front door' },
    { problem: 'price-drop', have: ['price-screenshot'], attach: [], because: 'a screenshot is no photo' },
    {
      problem: 'damaged',
      have: ['packaging-photos', 'order-confirmation', 'problem-photos'],
      attach: ['problem-photos', 'packaging-photos'],
      because: 'they stand in the order of the checklist',
    },
    {
      problem: 'missing-parts',
      have: ['problem-photos', 'whole-order-photo'],
      attach: ['whole-order-photo', 'problem-photos'],
      because: 'a picture outside the checklist comes after those on it',
    },
    { problem: 'refund-overdue', have: ['problem-photos'], attach: [], because: 'no picture shows a missing refund' },
    { problem: 'defective', have: ['problem-video'], attach: ['problem-video'], because: 'a video can be posted too' },
  ] as const)('$problem with $have: $attach, because $because', ({ problem, have, attach }) => {
    expect(photosFor(problem, have)).toEqual(attach);
  });
});
