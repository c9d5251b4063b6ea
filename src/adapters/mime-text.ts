import PostalMime, { type Email } from 'postal-mime';
import { decodeText } from './decode-text.ts';

/** The text of a MIME mail below its sender, date and subject; null where it cannot be taken apart. */
export async function mimeText(bytes: Uint8Array): Promise<string | null> {
  const mail = await parsed(bytes);
  if (mail === null) return null;
  const text = await bodyOf(mail);
  return `${headOf(mail)}\n\n${withWindowsSigns(text).trim()}\n`;
}

async function parsed(bytes: Uint8Array): Promise<Email | null> {
  try {
    const mail = await PostalMime.parse(bytes);
    const broken = `${mail.subject}${mail.text}${mail.html}`.includes('\ufffd');
    // Without a charset the parser takes UTF-8; old Chinese mailers sent GBK.
    const whole = broken ? decodeText(bytes) : null;
    return whole === null ? mail : await PostalMime.parse(whole);
  } catch {
    // More parts inside one another, or longer heads, than any mail has.
    return null;
  }
}

/** A text part that only says that there is another one is not worth much. */
async function bodyOf({ text = '', html = '' }: Email): Promise<string> {
  if (html === '') return text;
  if (text.trim().length > 400) return text;
  const { htmlText } = await import('./html-text.ts');
  const page = htmlText(html);
  return text.trim().length * 5 > page.length ? text : page;
}

/** The date as it was sent: in the sender's zone, in which the order has its day. */
function headOf({ from, subject, headers }: Email): string {
  const { name = '', address = '' } = from ?? {};
  const date = headers.find(({ key }) => key === 'date')?.value ?? '';
  const lines = [`From: ${name} <${address}>`, `Date: ${date}`, `Subject: ${subject ?? ''}`];
  return lines.map((line) => withWindowsSigns(line).replace(/\s+/g, ' ').trim()).join('\n');
}

const windowsSigns = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Node 20 decodes Windows-1252 as Latin-1, where the euro and the dashes are control characters. */
const withWindowsSigns = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (sign) => windowsSigns[sign.charCodeAt(0) - 0x80] ?? sign);
