import { describe, expect, test } from 'vitest';
import { checklistItem, documentOf, draft, fromFile, head, newCase, next, shapeOf } from '../support/documents.ts';
import { acmeFile } from '../support/some-case.ts';
import { complain } from '../support/test-ports.ts';

describe('the document of new', () => {
  test('holds the case, three drafts, the checklist, the warnings and the next step', async () => {
    const document = await newCase({ brand: 'nike' }, '--lang', 'zh');
    const shape = shapeOf({ ...document, drafts: [] });
    expect(shape).toEqual({
      case: head,
      drafts: [],
      checklist: [checklistItem],
      warnings: [{ code: 'string', message: 'string' }],
      next,
    });
    const [post, message, mail] = document.drafts.map(shapeOf);
    expect(post).toEqual({ ...draft('x', 'number'), leftOut: ['string'], attach: ['string'], open: 'string' });
    expect(message).toEqual({ ...draft('x', 'number'), leftOut: [], attach: [], open: 'null' });
    expect(mail).toEqual({ ...draft('email', 'null'), leftOut: [], attach: ['string'], open: 'string' });
    expect(document.drafts).toHaveLength(3);
  });

  test('says which draft is which', async () => {
    const { drafts } = await newCase();
    expect(
      drafts.map(({ kind, channel, visibility, language, length, translation, attach }: Record<string, unknown>) => ({
        kind,
        channel,
        visibility,
        language,
        unit: (length as { unit: string }).unit,
        limit: (length as { limit: number }).limit,
        translation,
        attach,
      })),
    ).toEqual([
      {
        kind: 'public-post',
        channel: 'x',
        visibility: 'public',
        language: 'en',
        unit: 'weighted',
        limit: 280,
        translation: null,
        attach: ['problem-photos'],
      },
      {
        kind: 'direct-message',
        channel: 'x',
        visibility: 'private',
        language: 'en',
        unit: 'characters',
        limit: 10_000,
        translation: null,
        attach: [],
      },
      {
        kind: 'email',
        channel: 'email',
        visibility: 'private',
        language: 'en',
        unit: 'characters',
        limit: null,
        translation: null,
        attach: ['order-confirmation', 'problem-photos'],
      },
    ]);
  });

  test('gives the case and when to publish, in the first working hour of the brand', async () => {
    const document = await newCase();
    expect(document.case).toEqual({
      id: 'own-acme-1122-dgj',
      stage: 'preparing',
      brand: { id: 'own-acme', name: 'Acme' },
    });
    expect(document.next).toEqual({ step: 1, action: 'Publish the public post.', at: '2026-11-23T09:00:00.000Z' });
    expect('saved' in document).toBe(false);
  });

  test('the links open what the drafts say', async () => {
    const { drafts } = await newCase();
    const [post, message, mail] = drafts;
    const intent = new URL(post.open);
    expect([intent.origin + intent.pathname, intent.searchParams.get('text')]).toEqual([
      'https://x.com/intent/tweet',
      post.text,
    ]);
    expect(message.open).toBeNull();
    const mailto = new URL(mail.open);
    expect([mailto.protocol, mailto.searchParams.get('subject')]).toEqual(['mailto:', mail.subject]);
  });

  test('translates into the screen language, sentence by sentence, and not where it is the same', async () => {
    const inChinese = await newCase({}, '--lang', 'zh');
    for (const { language, translation, sentences } of inChinese.drafts) {
      expect([language, translation.language]).toEqual(['en', 'zh']);
      expect(sentences.filter((sentence: { translation: string | null }) => sentence.translation === null)).toEqual([]);
    }
    const chineseDrafts = await newCase({ draftLanguage: 'zh' }, '--lang', 'zh');
    expect(chineseDrafts.drafts.map((one: { translation: null }) => one.translation)).toEqual([null, null, null]);
  });

  test('tells personal data that is masked in public', async () => {
    const { drafts, warnings } = await newCase({ detail: 'Call me at +86 138 0013 8000 about it.' });
    expect(drafts[0].masked).toEqual([{ what: 'phone', shown: expect.stringMatching(/\*/) }]);
    expect(drafts[0].text).not.toContain('0013');
    expect(warnings.map(({ code }: { code: string }) => code)).toContain('personal-data-masked');
  });

  test('tells what to look at and what comes first, in the screen language, each once', async () => {
    const answers = {
      problem: 'not-received',
      detail: 'tracking-stuck',
      contacts: [],
      canUseX: false,
      evidence: ['order-confirmation', 'tracking-page'],
      order: { placedOn: '2026-06-02', tracking: 'RB123456785CN' },
      paidWith: 'paypal',
    };
    const { warnings } = await newCase(answers);
    expect(warnings).toEqual([
      {
        code: 'self-check',
        message:
          'Before you send anything: Is the last expected day really past, and is the address right? Does the tracking speak of customs, a pick-up point or a failed delivery? If that was it: Come back once that day is past, or ask the carrier what it needs from you, by the contact on its own site.',
      },
      {
        code: 'deadline-near',
        message:
          'The last day for a PayPal dispute is Sun 29 Nov 2026 (in 7 days). Open it now, beside these texts: writing to the shop does not stop the clock.',
      },
      { code: 'email-only', message: 'Everything goes by e-mail: the e-mail is ready to send.' },
      {
        code: 'never-contacted',
        message:
          'You have not written to the brand yet. Send the e-mail today, and come back on Wed 25 Nov if nobody has answered.',
      },
      {
        code: 'ask-carrier',
        message:
          'The parcel number looks like one of China Post: look at https://www.ems.com.cn/ and ask China Post to trace the parcel. Keep the answer: shop and bank ask for it.',
      },
    ]);
    const inChinese = await newCase(answers, '--lang', 'zh');
    expect(inChinese.warnings.map(({ code }: { code: string }) => code)).toEqual(
      warnings.map(({ code }: { code: string }) => code),
    );
    expect(inChinese.warnings[0].message).toMatch(/^发出之前，先看一眼。预计送达的最后一天真的过了吗？/);
  });

  test('an account that was not seen lately is listed, not used, and warned of until the shopper looked', async () => {
    const about = ({ drafts, warnings }: Awaited<ReturnType<typeof newCase>>) => ({
      used: drafts[0].accounts.map(({ handle, used }: { handle: string; used: boolean }) => [handle, used]),
      inText: drafts[0].text.includes('@NikeSupport'),
      warned: warnings.some(({ code }: { code: string }) => code === 'account-unconfirmed'),
    });
    const unseen = about(await newCase({ brand: 'nike' }));
    expect(unseen).toEqual({
      used: [
        ['NikeSupport', false],
        ['Nike', true],
      ],
      inText: false,
      warned: true,
    });
    const confirmed = about(await newCase({ brand: 'nike' }, '--confirm-account', '@NikeSupport'));
    expect(confirmed).toEqual({
      used: [
        ['NikeSupport', true],
        ['Nike', true],
      ],
      inText: true,
      warned: false,
    });
  });

  test('the same answers from flags give the same document', async () => {
    const flags = [
      ...['--brand-name', 'Acme', '--brand-support', 'AcmeHelp', '--brand-website', 'acme.example'],
      ...['--brand-country', 'GB', '--brand-time-zone', 'Europe/London', '--problem', 'damaged'],
      ...['--detail', 'torn-or-split', '--remedies', 'replacement,refund', '--item', 'running-shoes'],
      ...['--order-number', 'C01234567890', '--order-placed-on', '2026-11-02', '--order-delivered-on', '2026-11-10'],
      ...['--evidence', 'order-confirmation,problem-photos', '--name', 'Li Wei', '--country', 'CN'],
      ...['--time-zone', 'Asia/Shanghai', '--contacts', 'email:3:2026-11-12'],
    ];
    const contacts = [{ channel: 'email', times: 3, firstOn: '2026-11-12' }];
    expect(await documentOf(['new', '--json', ...flags], {})).toEqual(await newCase({ contacts }));
  });

  test('asks nothing, though somebody is there', async () => {
    const { code, out } = await complain(fromFile, { files: acmeFile(), script: [] });
    expect([code, JSON.parse(out).drafts.length]).toEqual([0, 3]);
  });
});
