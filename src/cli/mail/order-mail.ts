import { brandIndex } from '../../core/brands/search/brand-index.ts';
import type { MailFindings } from '../../core/mail/found.ts';
import { readMail } from '../../core/mail/read-mail.ts';
import type { Prompter } from '../../core/ports.ts';
import { dayIn } from '../../core/time/zone.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import type { Context } from '../context.ts';

/** Bytes a mail may have: with its pictures left out, the longest are a tenth of it. */
export const mailLimit = 1024 * 1024;

/** What an order mail says: read from a file or a pipe, or pasted where somebody sits at the terminal and `-` is given. */
export async function orderMail(from: string, prompter: Prompter | null, context: Context): Promise<MailFindings> {
  const { ports, now, words } = context;
  const text =
    from === '-' && prompter !== null
      ? await prompter.paste({ message: words.mail.paste, limit: mailLimit })
      : await ports.files.readMail(from, { limit: mailLimit, flag: '--from' });
  return readMail(text, {
    brands: brandIndex(ports.data.brands()),
    today: dayIn(zoneOf({ timeZone: null }, context), now),
    country: null,
  });
}
