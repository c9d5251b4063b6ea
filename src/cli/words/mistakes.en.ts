import type { Stage } from '../../core/case/vocabulary.ts';
import type { CommandLineMistake, FileTrouble, Mistake } from '../../core/errors.ts';
import { labels } from './labels.en.ts';
import type { Said } from './words.ts';

/** One line in lower case with the value quoted, then what can be typed instead. */
export function mistake(typed: Mistake): Said {
  const wrong = 'file' in typed && typed.file === '-' ? { ...typed, file: 'the input' } : typed;
  switch (wrong.code) {
    case 'unknown-brand':
      return said(`no brand called "${wrong.value}"`, brandHint(wrong.nearest));
    case 'ambiguous-brand':
      return said(`"${wrong.value}" can mean several brands`, `say which: ${wrong.candidates.join(', ')}`);
    case 'unknown-value':
      return said(`${wrong.field}: "${wrong.value}" is not known`, oneOf(wrong.nearest, wrong.allowed));
    case 'unknown-field':
      return said(`there is no field "${wrong.field}"`, didYouMean(wrong.nearest));
    case 'wrong-type':
      return said(`${wrong.field}: ${wrong.value} should be ${typeNames[wrong.expected]}`, null);
    case 'missing-flag':
      return said(`no ${wrong.field} given`, `pass ${wrong.flag}`);
    case 'missing-answer':
      return said(`no ${wrong.field} given`, `add "${wrong.field}" to the answers, or pass ${wrong.flag}`);
    case 'empty-answer':
      return said(`${wrong.field} is empty`, 'say it in a few words');
    case 'too-long':
      return said(`${wrong.field} has ${wrong.length} characters`, `at most ${wrong.limit}; say the main thing`);
    case 'reply-empty':
      return said('--text is empty', 'paste what they wrote, from the first word to the last');
    case 'reply-too-long':
      return said(`the reply has more than ${wrong.limit} characters`, 'paste their last answer only');
    case 'reply-needed':
      return said('no reply to read', 'pass it with --text, or through a pipe: complain read --text - < reply.txt');
    case 'too-many':
      return said(`${wrong.field} has ${wrong.count} entries`, `at most ${wrong.limit}`);
    case 'bad-date':
      return said(`${wrong.field}: "${wrong.value}" is not a day`, 'write it like 2026-11-02');
    case 'bad-zone':
      return said(
        `${wrong.field}: no time zone is called "${wrong.value}"`,
        didYouMean(wrong.nearest ?? 'Asia/Shanghai'),
      );
    case 'bad-amount':
      return said(`${wrong.field}: ${wrong.value} is not an amount`, 'write a number above zero, like 129.99');
    case 'bad-number':
      return said(
        `${wrong.field}: ${wrong.value} is not possible`,
        `a whole number from ${wrong.least} to ${wrong.most}`,
      );
    case 'bad-handle':
      return said(`${wrong.field}: "${wrong.value}" cannot be an account on X`, '1 to 15 letters, digits or _');
    case 'bad-order-number':
      return said(`${wrong.field}: "${wrong.value}" cannot be an order number`, 'copy it from the order confirmation');
    case 'bad-website':
      return said(`${wrong.field}: "${wrong.value}" is not a web address`, 'write it like nike.com');
    case 'bad-text':
      return said(`${wrong.field} cannot be read`, null);
    case 'dates-contradict':
      return said(
        `${wrong.field} (${wrong.value}) is before ${wrong.other} (${wrong.otherValue})`,
        'check both days; one of them is wrong',
      );
    case 'date-in-future':
      return said(`${wrong.field}: ${wrong.value} lies in the future`, `today is ${wrong.today}`);
    case 'brand-unreachable':
      return said(`nothing is known of "${wrong.name}" but its name`, 'add its account on X (support) or its website');
    case 'comes-later':
      return said(
        `flights, hotels and travel come later: ${wrong.brand} is not covered yet`,
        wrong.helpPage === null ? "use the help page on the operator's own site" : `their help page: ${wrong.helpPage}`,
      );
    case 'sentence-needed':
      return said(
        `--drop: the text makes no sense without "${wrong.sentence}"`,
        `these may be left out: ${wrong.allowed.join(', ')}`,
      );
    case 'no-such-draft':
      return said(`this case has no ${wrong.kind}`, `it has: ${wrong.allowed.join(', ')}`);
    case 'file-trouble':
      return said(`${wrong.file}: ${troubles[wrong.trouble]}${detail(wrong.trouble, wrong.detail)}`, null);
    case 'file-too-large':
      return said(`${wrong.file} is too large`, `at most ${Math.round(wrong.limit / 1024)} KB`);
    case 'file-empty':
      return said(`${wrong.file} is empty`, 'it should hold one JSON object with your answers');
    case 'file-not-text':
      return said(`${wrong.file} is not text`, 'save it as plain text in UTF-8');
    case 'file-not-ours':
      return said(`${wrong.file} is there already, and complain did not write it`, 'choose another name: --out FILE');
    case 'broken-json':
      return said(
        `${wrong.file}: no JSON at line ${wrong.line}, column ${wrong.column}`,
        'often a missing comma or quotation mark just before',
      );
    case 'not-an-object':
      return said(
        `${wrong.file} holds ${foundNames[wrong.found]}`,
        'it should hold one JSON object: { "brand": "nike", … }',
      );
    case 'stdin-is-terminal':
      return said(
        `${wrong.flag} - reads from a pipe, and there is none`,
        `try: cat answers.json | complain new ${wrong.flag} -`,
      );
    case 'unknown-case':
      return said(`no case called "${wrong.value}"`, caseHint(wrong.nearest));
    case 'ambiguous-case':
      return said(
        wrong.value === '' ? 'there are several cases' : `several cases begin with "${wrong.value}"`,
        `name one: ${wrong.candidates.join(', ')}`,
      );
    case 'no-case':
      return said('there is no case yet', 'open one: complain new');
    case 'interview-open':
      return said(
        `no ${wrong.field} given yet`,
        `go on in a terminal: npx complain resume; or pass ${wrong.flag} to complain new`,
      );
    case 'nothing-unfinished':
      return said('no complaint was left unfinished', 'open one: complain new');
    case 'unknown-unfinished':
      return said(
        `no unfinished complaint called "${wrong.value}"`,
        didYouMean(wrong.nearest) ?? 'choose from all: complain resume',
      );
    case 'damaged-case':
      return said(
        `${wrong.file} is damaged${wrong.field === null ? '' : ` at ${wrong.field}`}`,
        'it was left as it is',
      );
    case 'newer-case':
      return said(
        `${wrong.file} was written by a newer complain (form ${wrong.version})`,
        'update complain; the file was left as it is',
      );
    case 'store-trouble':
      return said(
        `cases cannot be kept in ${wrong.folder}: ${troubles[wrong.trouble]}${detail(wrong.trouble, wrong.detail)}`,
        'mend the folder, or set COMPLAIN_HOME to another one',
      );
    case 'store-busy':
      return said(`another complain is writing in ${wrong.folder}`, 'try again in a moment');
    case 'output-lost':
      return said(`the output could not be written${wrong.detail === '' ? '' : ` (${wrong.detail})`}`, null);
    case 'cannot-follow':
      return said(
        `"${wrong.move}" cannot follow: the case is at "${labels.stages[wrong.stage as Stage]}"`,
        `what could follow: ${wrong.possible.join(', ')}`,
      );
    case 'flag-not-here':
      return said(`${wrong.flag} says nothing here`, `it goes with: ${wrong.goesWith.join(', ')}`);
    case 'nothing-drafted':
      return said(
        `no ${wrong.kind} was written in this case yet`,
        wrong.drafted.length === 0
          ? `write it first: complain draft ${wrong.kind}`
          : `written: ${wrong.drafted.join(', ')}`,
      );
    case 'nothing-to-undo':
      return said('nothing was written down that could be taken back', 'see the timeline: complain show');
    case 'clock-backwards':
      return said(
        `the clock says ${wrong.now}, but the case was written to at ${wrong.last}`,
        'set the date and time of this machine right, then try again; nothing was written',
      );
    case 'bad-now':
      return said(`COMPLAIN_NOW: "${wrong.value}" is not an instant`, 'write it like 2026-11-22T10:00:00Z');
    case 'command-line':
      return commandLine(wrong.kind, wrong.value, wrong.nearest);
  }
}

const said = (line: string, hint: string | null): Said => ({ line, hint });

const didYouMean = (nearest: string | null): string | null => (nearest === null ? null : `did you mean "${nearest}"?`);

function oneOf(nearest: string | null, allowed: readonly string[]): string | null {
  if (nearest !== null) return didYouMean(nearest);
  return allowed.length === 0 ? null : `one of: ${allowed.join(', ')}`;
}

const brandHint = (nearest: readonly string[]): string =>
  nearest.length === 0
    ? 'look for it with: complain brands search NAME; or describe your own: {"name": …, "website": …}'
    : `did you mean ${nearest.map((name) => `"${name}"`).join(' or ')}?`;

const caseHint = (nearest: readonly string[]): string =>
  nearest.length === 0 ? 'see them with: complain list' : `did you mean ${nearest.join(' or ')}?`;

const typeNames = {
  text: 'text in quotation marks',
  number: 'a number',
  list: 'a list: [ … ]',
  object: 'an object: { … }',
  'yes-or-no': 'true or false',
} as const;

const foundNames = {
  list: 'a list',
  text: 'a text',
  number: 'a number',
  'yes-or-no': 'true or false',
  nothing: 'null',
} as const;

const troubles: Record<FileTrouble, string> = {
  missing: 'there is no such file',
  'no-folder': 'there is no such folder',
  folder: 'this is a folder',
  'not-a-folder': 'there is a file where the folder should be',
  permission: 'you may not read or write there',
  'read-only': 'the disk is read-only',
  full: 'the disk is full',
  other: 'the system refuses',
};

const detail = (trouble: FileTrouble, code: string): string => (trouble === 'other' && code !== '' ? ` (${code})` : '');

function commandLine(kind: CommandLineMistake, value: string, nearest: string | null): Said {
  const help = 'see: complain --help';
  switch (kind) {
    case 'unknown-option':
      return said(`unknown option '${value}'`, didYouMean(nearest) ?? help);
    case 'unknown-command':
      return said(`unknown command '${value}'`, didYouMean(nearest) ?? help);
    case 'missing-argument':
      return said(`'${value}' is missing`, help);
    case 'option-needs-value':
      return said(`option '${value}' needs a value`, help);
    case 'too-many-arguments':
      return said('there are too many words on the command line', 'put words with spaces into quotation marks');
    case 'other':
      return said(value, help);
  }
}
