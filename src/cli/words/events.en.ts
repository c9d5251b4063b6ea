import type { ScreenWords } from './screens.ts';

export const answers: ScreenWords['answers'] = {
  brand: 'brand',
  problem: 'problem',
  detail: 'description',
  remedies: 'remedies',
  item: 'item',
  order: 'order',
  amount: 'amount',
  claim: 'disputed part',
  boughtFrom: 'shop',
  sellerCountry: 'country of the shop',
  paidWith: 'payment',
  paidOn: 'day of payment',
  shippedTo: 'delivered to',
  neededBy: 'needed by',
  contacts: 'contacts',
  reference: 'case number',
  evidence: 'evidence',
  name: 'name',
  accountEmail: 'e-mail on the order',
  postcode: 'postcode',
  country: 'country',
  timeZone: 'time zone',
  canUseX: 'use of X',
  tone: 'tone',
  draftLanguage: 'language of the drafts',
  showOrder: 'order number in public',
  hashtags: 'hashtags',
  confirmedAccounts: 'accounts you looked at',
};

/** A line of the timeline. */
export const event: ScreenWords['event'] = (event, { draftKinds, situations }) => {
  switch (event.kind) {
    case 'opened':
      return 'case opened';
    case 'drafted':
      return `drafted: ${event.drafts.map(({ kind }) => draftKinds[kind]).join(', ')}`;
    case 'sent':
      return `sent: ${draftKinds[event.draft.kind]}`;
    case 'answered':
      return `they answered${by(event)}`;
    case 'promised':
      return `${situations.promised}${until(event)}${by(event)}`;
    case 'situation':
      return `${situations[event.situation]}${until(event)}${by(event)}`;
    case 'note':
      return `note: ${event.text}`;
    case 'route-opened':
      return `opened elsewhere: ${event.route}`;
    case 'corrected':
      return `corrected: ${Object.keys(event.answers)
        .map((field) => answers[field as keyof typeof answers])
        .join(', ')}`;
    case 'closed':
      return 'closed';
    case 'undo':
      return 'taken back';
  }
};

const by = ({ by }: { by?: string }): string => (by === undefined ? '' : ` (@${by})`);
const until = ({ until }: { until?: string }): string => (until === undefined ? '' : `, until ${until}`);
