/** A line that the brand wrote. `listed`: it stood behind a bullet or a number. */
export type ReplyLine = { text: string; listed: boolean };

/** The lines of a pasted reply without what the shopper had written before: quoted lines, the mail below. */
export function replyLines(pasted: string): ReplyLine[] {
  const all = pasted
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]/g, '')
    .replaceAll('\u00a0', ' ')
    .split('\n')
    .map((line) => line.trim());
  const kept = withoutEarlierMail(all).filter((line) => !/^[>|]/.test(line));
  return joined(kept).map(lineOf);
}

const divider = /^-{2,12} ?(?:original|forwarded) message ?-{2,12}$|^_{20,200}$/i;
const introduction = /^on .{6,120} wrote:$/i;

/** What follows "On … wrote:" is the earlier mail, unless `>` marks it line by line: then answers stand between. */
function withoutEarlierMail(lines: readonly string[]): string[] {
  const isMarked = lines.some((line) => line.startsWith('>'));
  const end = lines.findIndex((line) => divider.test(line) || (introduction.test(line) && !isMarked));
  return (end <= 0 ? lines : lines.slice(0, end)).filter((line) => !introduction.test(line));
}

const bullet = /^(?:[-–—*•·▪◦‣●]\s{1,3}|\(?\d{1,2}[.)]\s{1,3}(?=\p{L}))/u;

/** Mail programs break lines at 72 characters: one that begins in small letters goes on from the line before. */
function joined(lines: readonly string[]): string[] {
  const whole: string[][] = [];
  let before = '';
  for (const line of lines) {
    const goesOn = before.length > 40 && !/[.!?:…]$/.test(before) && /^(?:\p{Ll}|\d)/u.test(line) && !bullet.test(line);
    if (goesOn) whole.at(-1)?.push(line);
    else if (line !== '') whole.push([line]);
    before = line;
  }
  return whole.map((parts) => parts.join(' '));
}

function lineOf(text: string): ReplyLine {
  const mark = bullet.exec(text)?.[0];
  return mark === undefined ? { text, listed: false } : { text: text.slice(mark.length), listed: true };
}
