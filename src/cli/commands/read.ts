import { answersNow, type Case } from '../../core/case/case.ts';
import { ExitCode, UserError } from '../../core/errors.ts';
import { readReply } from '../../core/reading/read-reply.ts';
import { dayIn } from '../../core/time/zone.ts';
import { brandOf } from '../brands/brand-of.ts';
import { findCase } from '../cases/find-case.ts';
import { zoneOf } from '../cases/shopper-zone.ts';
import { type Context, canAsk, note, printJson } from '../context.ts';
import type { ReadOptions } from '../declare/read.ts';
import { pastedReply } from '../reading/pasted-reply.ts';
import { readingWords } from '../reading/reading-words.ts';
import { mayAnswer, type ReplyChoice, replyChoices } from '../reading/reply-choices.ts';
import { replyFacts } from '../reading/reply-facts.ts';
import { strange } from '../told/strange-account.ts';
import { type ToldFacts, toldFacts } from '../told/told-facts.ts';
import { draftPage } from '../views/draft-page.ts';
import { heading, page } from '../views/heading.ts';
import { readingJson } from '../views/json/reading-json.ts';
import { readingBlocks } from '../views/reading-view.ts';

/** What a reply says, what it wants, what to beware of, and three ways to answer it. Offline; nothing is written down unless asked for. */
export async function runRead(options: ReadOptions, context: Context): Promise<ExitCode> {
  const stored = await caseOrNone(options.case, context);
  const facts = await factsOf(options, stored, context);
  const text = facts.text ?? (await pastedReply(context));
  const zone = stored === null ? context.ports.machine.timeZone : zoneOf(answersNow(stored), context);
  const reading = readReply(text, replyFacts(stored, facts.on ?? dayIn(zone, context.now), context));
  const said = await readingWords(context.words.language);
  const answers = stored === null ? null : answersNow(stored);
  const brand = answers === null ? null : await brandOf(answers.brand, context.ports.data, zoneOf(answers, context));
  const handles = brand?.accounts.map(({ handle }) => handle) ?? [];
  const warnings = brand === null ? [] : strange(facts, handles);
  const all = stored === null || brand === null ? [] : await replyChoices(stored, { reading, brand }, context);
  // Other programs get what the contract says.
  const choices = context.json ? all : all.filter(({ id }) => mayAnswer(id, reading));
  const read = { reading, said, strange: warnings, choices };
  if (context.json) printJson(context, readingJson(read, said, context.words));
  else if (canAsk(context) && !context.yes && stored !== null && brand !== null)
    return (await import('../reading/guide-reading.ts')).guideReading(
      { ...read, stored, brand, told: { ...facts, text } },
      context,
    );
  else show(read, context);
  return ExitCode.ok;
}

/** A reply can be read before there is any case; several cases without a word are asked about as everywhere. */
async function caseOrNone(typed: string | null, context: Context): Promise<Case | null> {
  try {
    return await findCase(typed, context);
  } catch (error) {
    if (error instanceof UserError && error.mistake.code === 'no-case' && typed === null) return null;
    throw error;
  }
}

async function factsOf({ text, by, on }: ReadOptions, stored: Case | null, context: Context): Promise<ToldFacts> {
  const typed = { on, by, text, until: null, reference: null };
  return toldFacts(typed, stored, context);
}

function show(read: Parameters<typeof readingBlocks>[0] & { choices: readonly ReplyChoice[] }, context: Context): void {
  const { out } = context.ports.terminal;
  out(page(readingBlocks(read, context).flat()));
  if (read.choices.length > 0) out(`\n${page([context.words.read.ways])}`);
  for (const { id, draft, prepared } of read.choices) {
    out(`\n${page(heading(context.words.read.choices[id], context))}`);
    out(`${draftPage(draft, prepared.preparation, context)}\n`);
  }
  note(context, context.words.read.notKept);
}
