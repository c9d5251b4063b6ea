import { Buffer } from 'node:buffer';
import { Back, Cancelled } from '../../core/errors.ts';
import type { MayGoBack, PasteQuestion, TextQuestion } from '../../core/ports.ts';
import { cleanText } from '../../core/post/clean-text.ts';
import { isBack, type Talk } from './talk.ts';

/** One line. An empty one takes the initial text, `-` alone nothing. How it is understood is said afterwards. */
export async function write(question: TextQuestion, talk: Talk): Promise<string> {
  const { message, initial = '', back = false, check = () => null, preview = () => null } = question;
  const { numbered } = talk.words;
  talk.say('', message);
  const help = [numbered.textHelp, ...(initial === '' ? [] : [numbered.empty(initial), numbered.dashHelp])];
  for (;;) {
    const typed = cleanText(await talk.hear(help, back));
    const answer = initial === '' ? typed : typed === '' ? initial : typed === '-' ? '' : typed;
    const complaint = check(answer);
    if (complaint !== null) {
      talk.say(complaint, ...(typed === '' ? [] : [numbered.youTyped(typed)]));
      continue;
    }
    const understood = preview(answer);
    if (understood !== null) talk.say(understood);
    return answer;
  }
}

/** Lines until a full stop alone, or the end of the input. */
export async function paste({ message, limit, back = false }: PasteQuestion, talk: Talk): Promise<string> {
  const { words } = talk;
  talk.say('', message);
  for (;;) {
    talk.say(words.numbered.pasteHelp, ...(back ? [words.numbered.backHelp] : []));
    const lines: string[] = [];
    let line = await talk.line();
    if (line === null) throw new Cancelled();
    if (back && isBack(line)) throw new Back();
    for (; line !== null && !/^\s*[.。．]\s*$/.test(line); line = await talk.line()) lines.push(line);
    const text = lines.join('\n');
    if (Buffer.byteLength(text) <= limit) {
      talk.say(words.pasteLines(lines.length));
      return text;
    }
    talk.say(words.pasteTooLong(limit));
  }
}

/** Waits for Enter. */
export async function pause({ message, back = false }: { message: string } & MayGoBack, talk: Talk): Promise<void> {
  if (message !== '') talk.say(message);
  await talk.hear([talk.words.numbered.pauseHelp], back);
}
