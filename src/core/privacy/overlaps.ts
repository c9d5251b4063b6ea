import type { Finding, MaskedKind } from './finding.ts';

/**
 * Which reading of a place wins. First what is never shown at all, so that a password that looks like a phone number shows
 * nothing; then forms with a check digit or a word in front; last those that only look alike. Where two of a kind meet, the
 * longer wins.
 */
const order: readonly MaskedKind[] = [
  'password',
  'code',
  'email',
  'cn-id',
  'ssn',
  'passport',
  'iban',
  'order-number',
  'tracking',
  'card',
  'phone',
  'chat-id',
  'address',
];

/**
 * Findings that do not overlap, in the order of the text, covering every character any of them covered: where the winner is
 * shorter than the whole, nothing of the whole is shown.
 */
export function withoutOverlaps(findings: readonly Finding[]): Finding[] {
  const result: Finding[] = [];
  for (const finding of [...findings].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = result.at(-1);
    if (last === undefined || finding.start >= last.end) result.push(finding);
    else result[result.length - 1] = joined(last, finding);
  }
  return result;
}

function joined(a: Finding, b: Finding): Finding {
  const winner = rank(b) < rank(a) ? b : a;
  const start = Math.min(a.start, b.start);
  const end = Math.max(a.end, b.end);
  const whole = winner.start === start && winner.end === end;
  return { what: winner.what, start, end, shown: whole ? winner.shown : '***' };
}

const rank = ({ what, start, end }: Finding): number => order.indexOf(what) - (end - start) / 1e6;
