import { hostOf } from '../brands/search/domains.ts';
import type { Line } from './mail-lines.ts';

/** Who wrote the mail, when and about what; of several mails inside one another the innermost, which is the shop's. */
export type MailHeaders = {
  name: string;
  host: string | null;
  line: string;
  date: string | null;
  subject: string | null;
  /** Indexes of lines that belong to some mail's head. */
  lines: ReadonlySet<number>;
};

const from = /^(?:from|发件人|寄件人|差出人|von|de|da)\s?: ?(.+)$/i;
const other =
  /^(?:date|sent|to|subject|cc|reply-to|日期|时间|发送时间|发件时间|收件人|主题|抄送|日時|宛先|件名|gesendet|an|betreff|envoyé|à|objet)\s?: ?(.*)$/i;

export function mailHeaders(lines: readonly Line[]): MailHeaders {
  const taken = new Set<number>();
  let found: Omit<MailHeaders, 'lines'> = { name: '', host: null, line: '', date: null, subject: null };
  for (const { text, at } of lines) {
    const sender = from.exec(text)?.[1];
    const block = sender === undefined ? [] : headBlock(lines, at);
    if (sender === undefined || block.length < 2) continue;
    for (const line of block) taken.add(line.at);
    found = {
      ...senderOf(sender),
      line: text,
      date: headValue(block, dateName),
      subject: headValue(block, subjectName),
    };
  }
  // A lone subject or date, where only a part of the head was copied.
  const top = lines.slice(0, 4);
  for (const line of top) if (/^(?:subject|主题|件名|date|日期)\s?:/i.test(line.text)) taken.add(line.at);
  const { date, subject } = found;
  return {
    ...found,
    date: date ?? headValue(top, dateName),
    subject: subject ?? headValue(top, subjectName),
    lines: taken,
  };
}

const dateName = /^(?:date|sent|日期|发送时间|发件时间|时间|日時|gesendet|envoyé)\s?: ?/i;
const subjectName = /^(?:subject|主题|件名|betreff|objet)\s?: ?/i;

function headBlock(lines: readonly Line[], at: number): Line[] {
  const start = lines[at - 1] !== undefined && other.test(lines[at - 1]?.text ?? '') ? at - 1 : at;
  const block: Line[] = [];
  for (const line of lines.slice(start, at + 7)) {
    if (!from.test(line.text) && !other.test(line.text)) break;
    block.push(line);
  }
  return block;
}

function headValue(block: readonly Line[], name: RegExp): string | null {
  const line = block.find(({ text }) => name.test(text));
  return line === undefined ? null : line.text.replace(name, '');
}

/** `"Nike" <info@mail.nike.com>`, `service@paypal.com`, `京东JD.com <newsletter@jd.com>`. */
function senderOf(sender: string): { name: string; host: string | null } {
  const address = /[\w.+-]{1,64}@[\w.-]{1,200}/.exec(sender)?.[0] ?? null;
  const name = sender
    .replace(/[<[(].*$/, '')
    .replace(address ?? '', '')
    .replace(/["']/g, '')
    .trim();
  return { name, host: address === null ? null : hostOf(address) };
}
