import type { Case } from '../../src/core/case/case.ts';
import type { CaseEvent } from '../../src/core/case/events.ts';
import { aCase, sent } from './some-case.ts';

const english =
  'Hi Li, thanks for reaching out! We are sorry to hear about your order. Could you please send us a DM with your order number, the e-mail on the order and a photo of the sole, so that our team can look into this for you?';
const chinese =
  '您好，很抱歉给您带来不便。您的订单我们已经转给仓库核实，仓库那边说这批货出库时都检查过，没有发现鞋底开裂的情况，所以想请您再补几张清楚的照片。\n照片请拍到鞋底的整条裂口，还有鞋盒侧面的货号标签，另外麻烦把快递外箱的照片也一起发过来，我们收到以后会再跟仓库核对，核对大概需要5到7个工作日，请您耐心等待。\n如果照片没有问题，我们会给您补发一双，补发由我们承担运费。如果没有货了，就原路退款，退款到账时间以银行为准。\n给您添麻烦了，感谢您的理解和支持。祝您生活愉快！';

/** A case in which everything happened that can, told until 27 November 2026, a Friday. */
export const richCase = (answers: Parameters<typeof aCase>[0] = {}): Case =>
  aCase({ openedAt: '2026-11-10T02:00:00.000Z', id: 'nike-1110-abc', ...answers }, ...events);

const at = (day: string, time: string): string => `2026-11-${day}T${time}:00.000Z`;
const drafted = (when: string, kind: 'public-post' | 'reply' | 'public-follow-up'): CaseEvent => ({
  kind: 'drafted',
  at: when,
  drafts: [{ kind, language: 'en', text: 'Could you help with my order?' }],
});

const events: readonly CaseEvent[] = [
  drafted(at('10', '02:00'), 'public-post'),
  { kind: 'corrected', at: at('10', '02:05'), answers: { paidOn: '2026-11-02', tone: 'firm' } },
  sent('public-post', at('10', '17:30')),
  { kind: 'answered', at: at('10', '22:45'), by: 'NikeSupport', text: english },
  { kind: 'situation', at: at('10', '22:50'), situation: 'asked-for-message', by: 'NikeSupport' },
  sent('direct-message', at('11', '01:00')),
  { kind: 'situation', at: at('14', '03:00'), situation: 'asked-again', by: 'NikeSupport', text: chinese },
  { kind: 'situation', at: at('14', '03:01'), situation: 'denied' },
  { kind: 'undo', at: at('14', '03:02'), event: 8 },
  { kind: 'note', at: at('14', '03:10'), text: 'Screenshots are in the folder "nike".' },
  {
    kind: 'promised',
    at: at('15', '09:12'),
    by: 'NikeSupport',
    text: 'A replacement ships by Nov 18.',
    until: '2026-11-18',
    reference: 'SR-4411',
  },
  { kind: 'situation', at: at('21', '08:00'), situation: 'promise-broken' },
  drafted(at('21', '08:00'), 'public-follow-up'),
  { kind: 'situation', at: at('23', '08:00'), on: '2026-11-22', situation: 'no-answer' },
  { kind: 'route-opened', at: at('24', '02:00'), route: 'paypal-dispute-not-as-described' },
  { kind: 'situation', at: at('25', '06:30'), situation: 'promised', until: '2026-12-02' },
  drafted(at('25', '06:30'), 'reply'),
];
