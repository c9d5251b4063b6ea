import type { Finder } from '../finding.ts';
import { isDate } from '../innocent.ts';
import { findMatches } from '../matching.ts';

/** What follows "password", "pwd", 密码 and the like, if it is a password and not the rest of the sentence. */
export const passwordFinder: Finder = {
  what: 'password',
  needs: /pass|pwd|pw|密码|密碼|口令|kennwort|contrase|senha|wachtwoord|has[lł]o|п[aа]p|パスワード|비밀번호/i,
  find: (text) => [
    ...search(text, afterColon, (id) => !prose.test(id)),
    ...quotes.flatMap((quoted) =>
      search(text, quoted, (id) => !prose.test(id) && (!/ .* /.test(id) || !proseStart.test(id))),
    ),
    ...search(text, afterArrow, (id) => /[^A-Za-z'-]/.test(id) && !isCount(id)),
    ...search(text, afterIs, (id) => /[^A-Za-z'-]/.test(id) && !isCount(id)),
    ...search(text, directly, (id) => isMixed(id) && !isCount(id)),
  ],
};

const search = (text: string, pattern: RegExp, fits: (id: string) => boolean) =>
  findMatches(text, {
    what: 'password',
    pattern,
    shown: (id) => (/[\dA-Za-z]/.test(id) && !/^\*{3}/.test(id) && !isDate(id) && fits(id) ? '****' : null),
  });

const word =
  '(?:\\b(?:password|passwd|pass ?word|passcode|passphrase|passwort|kennwort|mot de passe|contrase[nñ]a|senha|wachtwoord|pwd|pw|pass(?=[:=]))\\b|has[lł]o(?![a-z])|п[aа][pр][oо]ль|パスワード|비밀번호|(?<!动态)密码|密碼|口令(?!码)|(?<=账号|帐号)/?密码)';
// The last character is a letter, digit or sign that does not end a sentence.
const secret = '["\'“「]?(?<id>[!-~]{0,63}[\\dA-Za-z#$%&*+=@^_~!-])';

const is = ' (?:is|was|ist|es|est|è|é)(?![A-Za-z])';

const afterColon = new RegExp(`${word}(?:${is})? ?[:=] ?${secret}`, 'dgi');
const afterIs = new RegExp(`${word}(?:${is}|[是为]) ?${secret}`, 'dgi');
/** "Account > Password > Change" is a way through a menu: only what has more than letters. */
const afterArrow = new RegExp(`${word} ?(?:[→⇒➜➔➡⟶»›|]|[-=]{1,2}>|>|-) ?${secret}`, 'dgi');
const directly = new RegExp(`${word} ?(?![:=])${secret}`, 'dgi');
const quotes = ['["“„「『](?<id>[^\\n"”“」』]{3,64})["”“」』]', "'(?<id>[^\\n']{3,64})'(?![A-Za-z])"].map(
  (quoted) => new RegExp(`${word}(?:${is}|[是为])? ?[:=]? ?${quoted}`, 'dgi'),
);

const prose =
  /^(?:not|wrong|reset|is|was|the|my|i|it|they|you|we|can't|cannot|unknown|none|n\/a|forgot|forgotten|expired|change|changed|never|please|see|yes|no|ok|\*+)$/i;

/** The rest of a sentence in quotation marks: password "is not correct for this account". */
const proseStart =
  /^(?:is|was|are|does|do|did|has|have|must|may|should|can|cannot|can't|could|will|not|no|wrong|invalid|incorrect|please|your|you|reset|too|expired|forgotten|required|change|changed|field|at least)\b/i;

const isMixed = (id: string): boolean => /^\d{4,}$/.test(id) || (/\d/.test(id) && /[A-Za-z!@#$%^&*_+=]/.test(id));

/** "8-16", "2-step", "3x", "2FA", "2026": about a password, not one. */
const isCount = (id: string): boolean =>
  /^(?:\d{1,2}[-~x]\w*|\d{1,2}[A-Za-z]{1,6}|\d{1,3}|(?:19|20)\d\d|[\d.,]+%|\(.*)$/.test(id);
