import { limits } from '../../core/case/limits.ts';
import type { UserError } from '../../core/errors.ts';
import { type Context, canAsk, note } from '../context.ts';
import { complaintOf } from '../questions/complaint.ts';
import { repliedText } from '../told/told-facts.ts';

/** UTF-8 takes three bytes at most for a sign of Chinese. */
const bytesOfSign = 3;

/** The reply as it is pasted, or as it comes through a pipe. Throws `UserError` where that is too long, or empty. */
export async function pastedReply(context: Context): Promise<string> {
  if (!canAsk(context)) return repliedText('-', context);
  const prompter = await context.ports.prompter(context.words.prompts);
  for (;;) {
    const text = await prompter.paste({ message: context.words.read.paste, limit: limits.reply * bytesOfSign });
    const mistake = lengthMistake(text);
    if (mistake === null && text.trim() !== '') return text;
    if (mistake !== null) note(context, complaintOf(mistake, context.words));
  }
}

function lengthMistake(text: string): UserError['mistake'] | null {
  if (text.length <= limits.reply) return null;
  return { code: 'reply-too-long', limit: limits.reply };
}
