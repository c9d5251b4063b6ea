import { describe, expect, test } from 'vitest';
import { account, checklistItem, documentOf, draft, shapeOf } from '../support/documents.ts';
import { aCase, sent } from '../support/some-case.ts';

describe('the documents of cases that are stored', () => {
  const stored = aCase({}, sent('public-post', '2026-11-23T17:30:00.000Z'));

  test('list', async () => {
    const damaged = [{ file: '/data/cases/x/case.json', reason: 'broken-json', detail: '3:1' }] as const;
    expect(await documentOf(['list', '--json'], { cases: [stored], damaged })).toEqual({
      cases: [
        {
          id: 'nike-1122-abc',
          brand: { id: 'nike', name: 'Nike' },
          item: 'running shoes',
          problem: 'damaged',
          stage: 'posted',
          due: { at: '2026-11-24T17:30:00.000Z', why: 'Look whether they have answered.' },
        },
      ],
      damaged: [{ file: '/data/cases/x/case.json', why: 'broken-json: 3:1' }],
    });
  });

  test('list without a case', async () => {
    expect(await documentOf(['list', '--json'], {})).toEqual({ cases: [], damaged: [] });
    expect(await documentOf(['--json'], {})).toEqual({ cases: [], damaged: [] });
  });

  test('show: the case in full', async () => {
    const document = await documentOf(['show', '--json'], { cases: [stored] });
    const { checklist, ...rest } = document.case;
    expect(shapeOf(checklist)).toEqual([checklistItem]);
    expect({ ...document, case: rest }).toEqual({
      case: {
        id: 'nike-1122-abc',
        stage: 'posted',
        brand: { id: 'nike', name: 'Nike' },
        item: 'running shoes',
        problem: 'damaged',
        answers: stored.answers,
        events: stored.events,
        routes: [
          {
            id: 'paypal-dispute-not-as-described',
            name: 'PayPal dispute: significantly not as described',
            opensOn: null,
            lastDay: '2026-12-10',
            daysLeft: 18,
            state: 'open',
            needs: [],
            why: '30 days from the delivery on Tue 10 Nov 2026.',
            source: 'https://history.paypal.com/us/cshelp/article/dispute-filing-timeframes-help1173',
            sourceRead: '2026-11-21',
            confidence: 'high',
          },
        ],
        next: { step: 2, action: 'Look whether they have answered.', at: '2026-11-24T17:30:00.000Z' },
      },
    });
  });

  test('show: the days of the routes are those of the shopper’s zone', async () => {
    // Still the 22nd in Los Angeles, and the 23rd in Shanghai.
    const daysLeft = async (timeZone: string) => {
      const there = aCase({ answers: { timeZone } });
      const { case: shown } = await documentOf(['show', '--json'], { cases: [there], now: '2026-11-23T05:00:00Z' });
      return shown.routes[0].daysLeft;
    };
    expect([await daysLeft('America/Los_Angeles'), await daysLeft('Asia/Shanghai')]).toEqual([18, 17]);
  });

  test('draft: one draft in the form of new', async () => {
    const document = await documentOf(['draft', 'email', '--json', '--lang', 'zh'], { cases: [stored] });
    expect(Object.keys(document)).toEqual(['case', 'drafts', 'checklist', 'warnings', 'next']);
    expect(document.drafts.map(shapeOf)).toEqual([
      { ...draft('email', 'null'), leftOut: [], attach: ['string'], open: 'string' },
    ]);
  });
});

describe('the documents of brands', () => {
  test('search: the brands that fit, best first', async () => {
    const { brands } = await documentOf(['brands', 'search', '耐克', '--json'], {});
    expect(brands[0]).toMatchObject({
      id: 'nike',
      name: 'Nike',
      country: 'US',
      website: 'nike.com',
      comesLater: false,
    });
    expect(shapeOf(brands[0].accounts)).toEqual([account]);
  });

  test('search: nothing fits', async () => {
    expect(await documentOf(['brands', 'search', 'qqqzzzxxx', '--json'], {})).toEqual({ brands: [] });
  });

  test('search: not more than the limit', async () => {
    const { brands } = await documentOf(['brands', 'search', 'dhl', '--limit', '2', '--json'], {});
    expect(brands).toHaveLength(2);
  });

  test('show: one brand', async () => {
    const { brand } = await documentOf(['brands', 'show', 'Nike', '--json'], {});
    expect(brand).toMatchObject({ id: 'nike', name: 'Nike' });
    expect(brand.accounts.map(({ handle }: { handle: string }) => handle)).toEqual(['NikeSupport', 'Nike']);
  });
});
