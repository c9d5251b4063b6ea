import { type DraftKind, SITUATIONS } from '../../src/core/case/vocabulary.ts';
import { refusalOf, stageOf } from '../../src/core/playbook/stages.ts';
import { turnOf } from '../../src/core/playbook/turn.ts';
import { addDays } from '../../src/core/time/plain-date.ts';
import { dayIn } from '../../src/core/time/zone.ts';
import { complain } from './test-ports.ts';
import { chanceOf, ownBrand, walkAnswers } from './walk-answers.ts';
import { type Document, hourMs, look, publicKinds, stored, type Walked, type Walker } from './walk-faults.ts';

/**
 * A shopper's whole case through the command line, at random: what went wrong, what they typed, what they tell, whether
 * they note what was sent. The same for the same number.
 */
export async function walk(n: number): Promise<Walked> {
  const chance = chanceOf(n);
  const { answers, brand, listed } = walkAnswers(n, chance);
  const walker: Walker = {
    chance,
    answers,
    brand,
    now: Date.UTC(2026, 10, 22, 10),
    cases: [],
    found: { faults: [], turns: 0, publicTexts: 0, worst: 0, keptBack: 0 },
  };
  const opening = { ...answers, brand: listed ? brand.id : ownBrand(brand) };
  const opened = await call(walker, ['new', '--answers', 'answers.json'], { 'answers.json': JSON.stringify(opening) });
  look(walker, opened, n);
  const turns = 3 + chance.below(8);
  for (let turn = 0; turn < turns; turn += 1) await step(walker, n);
  return walker.found;
}

/** Runs a command at the walker's present, and takes the cases as they stand then. */
async function call(walker: Walker, argv: readonly string[], files: Record<string, string> = {}): Promise<Document> {
  const now = new Date(walker.now).toISOString();
  const told = await complain([...argv, '--json'], { cases: walker.cases, files, now });
  if (told.code !== 0) throw new Error(`${argv.join(' ')} ends with ${told.code}: ${told.notes}`);
  walker.cases = told.cases;
  return JSON.parse(told.out) as Document;
}

/** Time goes by, something is told, and some of the texts are sent. */
async function step(walker: Walker, n: number): Promise<void> {
  const { chance } = walker;
  walker.now += (1 + chance.below(100)) * hourMs;
  await aside(walker);
  const stage = stageOf(stored(walker));
  const possible = SITUATIONS.filter((situation) => refusalOf(stage, situation) === null);
  const goesOn = possible.filter((situation) => situation !== 'solved' && situation !== 'giving-up');
  const situation =
    chance.in(0.4) && possible.includes('no-answer') ? 'no-answer' : chance.of(chance.in(0.85) ? goesOn : possible);
  const today = dayIn(walker.answers.timeZone, new Date(walker.now));
  const until = ['promised', 'please-wait'].includes(situation) && chance.in(0.5);
  const flags = [
    ...(until ? ['--until', addDays(today, chance.below(30))] : []),
    ...(chance.in(0.2) ? ['--reference', 'CASE-889912'] : []),
    ...(chance.in(0.2) ? ['--by', '@NikeHelp_Desk'] : []),
  ];
  const document = await call(walker, ['followup', '--situation', situation, ...flags]);
  walker.found.turns += 1;
  look(walker, document, n);
  for (const { kind } of document.drafts) if (chance.in(0.6)) await sendAsAdvised(walker, kind, document);
}

/** A text is sent when the tool says, or at once where that is not of the public. */
async function sendAsAdvised(walker: Walker, kind: DraftKind, { next }: Document): Promise<void> {
  if (refusalOf(stageOf(stored(walker)), `sent-${kind}`) !== null) return;
  if (publicKinds.has(kind) && next !== null) walker.now = Math.max(walker.now, Date.parse(next.at));
  await call(walker, ['record', 'sent', '--draft', kind]);
}

/** What is written down besides, or taken back. */
async function aside(walker: Walker): Promise<void> {
  const { chance } = walker;
  const lines = [
    ['answered', '--text', 'We are sorry to hear that.', '--by', 'Nike'],
    ['note', '--text', 'They called me on 13800138000.'],
    ['promised'],
    ['route-opened', '--route', 'paypal-dispute-not-as-described'],
    ['undo'],
  ] as const;
  if (!chance.in(0.25)) return;
  const line = chance.of(lines);
  const [event] = line;
  if (event === 'undo' ? turnOf(stored(walker)) === null : refusalOf(stageOf(stored(walker)), event) !== null) return;
  await call(walker, ['record', ...line]);
}
