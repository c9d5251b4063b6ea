import { answersNow } from '../../core/case/case.ts';
import type { Choice } from '../../core/ports.ts';
import { profileLink } from '../../core/post/links.ts';
import { note } from '../context.ts';
import { apart, type Block } from '../views/layout/blocks.ts';
import { wrapText } from '../views/layout/wrap.ts';
import type { Session } from './session.ts';
import type { Action } from './visit.ts';

/** What the accounts are checked with: the brand's own site, and their profiles, where they are followed too. */
export function accountChoices(session: Session): Choice<Action>[] {
  const { brand, context } = session;
  const { result } = context.words;
  const { accounts } = session.now().preparation;
  const profiles = accounts.flatMap(({ account: { handle }, trust }) => {
    const link = profileLink(handle);
    return trust.used && link !== null ? [opening(result.openProfile(handle), link, session)] : [];
  });
  const { website } = brand;
  return [
    ...(website === null ? [] : [opening(result.openSite(website), `https://${website}`, session)]),
    ...confirmChoices(session),
    ...profiles,
  ];
}

/** What to do about accounts that stay out of the text until the shopper has looked at them. */
export function unconfirmedBlocks(session: Session): Block[] {
  const { words, ports, palette } = session.context;
  const lines = unconfirmed(session).map((handle) => `${words.screens.notice}${words.result.unconfirmed(handle)}`);
  return apart(lines.map((line) => wrapText(palette.out.warn(line), ports.terminal.columns)));
}

/** For each account that stays out of the text: that the shopper looked at it. */
export const confirmChoices = (session: Session): Choice<Action>[] =>
  unconfirmed(session).map((handle) => confirming(handle, session));

const unconfirmed = (session: Session): readonly string[] =>
  session
    .now()
    .preparation.warnings.flatMap((warning) => (warning.code === 'account-unconfirmed' ? [warning.handle] : []));

/** The shopper looked: from now on the account stands in the texts. */
const confirming = (handle: string, session: Session): Choice<Action> => ({
  label: session.context.words.result.confirm(handle),
  value: async () => {
    const { confirmedAccounts } = answersNow(session.now().stored);
    await session.correct({ confirmedAccounts: [...confirmedAccounts, handle] });
    return { again: [session.context.words.result.confirmed(handle)] };
  },
});

const opening = (label: string, link: string, { context }: Session): Choice<Action> => ({
  label,
  value: async () => {
    const { screens, result } = context.words;
    const browser = await context.ports.browser();
    note(context, (await browser.open(link)) ? result.siteOpened : screens.notOpened(link));
    return 'stay';
  },
});
