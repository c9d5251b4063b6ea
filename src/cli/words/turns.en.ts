import type { TurnWarning } from '../../core/drafts/turn-warnings.ts';
import type { RungId } from '../../core/playbook/no-answer-ladder.ts';
import { formatMoment } from '../../core/time/format-moment.ts';
import { formatWeekday } from '../../core/time/format-weekday.ts';
import { lastDayOf, opening } from './ways.en.ts';

/** What goes with the texts of a turn. */
export function turn(found: TurnWarning): string {
  switch (found.code) {
    case 'no-answer-rung':
      return rungs[found.rung];
    case 'keep-screenshot':
      return 'Take a screenshot of their answer now, with account and time visible: answers can vanish.';
    case 'never-in-public':
      return 'Do not answer that in public: anybody could use it. Send the private message instead; a real support account can open one.';
    case 'strange-account':
      return `@${found.handle} is none of the accounts that are known for this brand${
        found.near === null ? '' : `, and looks like @${found.near}`
      }. Fake support accounts wait for complaints. Give it nothing until the brand's own site links to it.`;
    case 'public-too-soon':
      return `Wait with the public text until ${formatMoment(new Date(found.at), { timeZone: found.timeZone, language: 'en' })} on your clock: posts that follow within a day, or outside their working hours, are passed over or taken for spam.`;
    case 'nothing-new-to-say':
      return 'Nothing is left to say in public that was not said before, and X takes near-copies for spam: no public text this time.';
    case 'like-earlier-text':
      return 'This text is much like one that you had before, and X takes near-copies for spam: change it in your own words before you post it.';
    case 'route-still-open':
      return `There is another way to your money, whatever they say: ${opening[found.lastDay.way]}. ${lastDayOf[found.lastDay.way]} is ${formatWeekday(found.lastDay.lastDay, { language: 'en', year: true })}${found.lastDay.confidence === 'high' ? '' : ' (not confirmed)'}.`;
  }
}

const rungs: Record<RungId, string> = {
  'first-post': 'Your e-mail got no answer: now the public post.',
  'check-handle':
    "First make sure that you wrote to the right account: the link on the brand's own site. If its profile shows a message button, send the private message; if not, publish the follow-up.",
  'another-slot': 'Another text, at another time of day than the last one: another shift may read it.',
  'under-latest-post': "Publish this one as a reply under the brand's latest post.",
  'remind-by-email': 'Remind them by e-mail, with everything in it.',
  'other-channel':
    'X stays silent: write on another channel. The Instagram message fits on Facebook too; the e-mail is the one that counts later.',
  'formal-route':
    'Start a formal route now, beside these texts: a claim with the marketplace, or a dispute with whoever took your money. One at a time.',
  supervisor: 'Ask for a supervisor, on whatever channel takes a message.',
  done: 'Every way to ask has been tried. More of the same would be taken for spam: now the formal route counts, or close the case.',
};
