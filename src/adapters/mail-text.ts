import { decodeText } from './decode-text.ts';

/**
 * The text of a saved mail: a MIME file (.eml) with `From`, `Date` and `Subject` as its first lines, an HTML page, or plain
 * text. Links keep their host only, pictures go. Null where the bytes are no text.
 */
export async function mailText(bytes: Uint8Array): Promise<string | null> {
  const start = Buffer.from(bytes.subarray(0, 16_384)).toString('latin1');
  if (isMime(start)) {
    const { mimeText } = await import('./mime-text.ts');
    const text = await mimeText(bytes);
    if (text !== null) return text;
  }
  const text = pageCharset(bytes, start) ?? decodeText(bytes);
  if (text === null || !isHtml(text)) return text;
  const { htmlText } = await import('./html-text.ts');
  return htmlText(text);
}

/** Heads that only machines write: what was copied from a mail program begins with From and Date alone. */
function isMime(start: string): boolean {
  const head = start.replace(/^From .*\r?\n/, '').split(/\r?\n\r?\n/, 1)[0] ?? '';
  return (
    /^[\w-]{1,70}:/.test(head) &&
    /^(?:mime-version|content-type|content-transfer-encoding|received|message-id|return-path|delivered-to):/im.test(
      head,
    )
  );
}

const isHtml = (text: string): boolean =>
  /^\s{0,200}(?:<!--.{0,2000}?-->\s{0,200})?<(?:!doctype html|html|head|meta|body|table|div|p|style|center)\b/is.test(
    text.slice(0, 4000),
  );

/** A page that is no UTF-8 and names its encoding. */
function pageCharset(bytes: Uint8Array, start: string): string | null {
  const label = /<meta[^>]{0,200}charset\s?=\s?["']?([\w-]{2,30})/i.exec(start)?.[1];
  if (label === undefined || bytes.includes(0)) return null;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return null;
  } catch {
    return decodedAs(label, bytes);
  }
}

function decodedAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    // A label that nobody knows.
    return null;
  }
}
