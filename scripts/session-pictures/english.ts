import { keys, type Scenario, type Step } from './scenario.ts';

const { enter, down, right, space, ctrlC } = keys;

/** Answers the question once all of it is on the screen. */
const answers = (question: RegExp, types: string): Step => ({
  sees: new RegExp(`${question.source}[\\s\\S]*Ctrl-C`),
  types,
});

export const english: Scenario = {
  file: 'docs/session.en.svg',
  title:
    'A session with complain: the shop is found by a few letters, all answers stand on one screen, and the post for X is drafted and counted.',
  argv: ['new'],
  locale: 'en_US.UTF-8',
  columns: 80,
  // High enough for each page in one part.
  rows: 60,
  steps: [
    { sees: /Who took your money\?/, types: 'nik' },
    { sees: /[❯>] Nike[\s\S]*Ctrl-C/, keeps: { from: /Who took your money\?/, to: /Ctrl-C/ }, types: enter },
    answers(/What went wrong\?/, `${down.repeat(4)}${enter}`),
    answers(/What exactly\?/, `${down}${enter}`),
    answers(/What did you order\?/, `running shoes${enter}`),
    answers(/Order number/, `C01234567890${enter}`),
    answers(/On what day did you order\?/, `2 Nov${enter}`),
    answers(/On what day did it come/, `10 Nov${enter}`),
    answers(/How did you pay\?/, enter),
    answers(/What do you ask for\?/, `${space}${down}${space}${enter}`),
    answers(/How often have you written/, `${right.repeat(3)}${down.repeat(8)}12 Nov${down}${right}${enter}`),
    answers(/What do you already have\?/, `${space}${down}${space}${enter}`),
    answers(/Which country do you live in\?/, `China${enter}`),
    answers(/Which time zone/, enter),
    answers(/Which languages\?/, enter),
    {
      sees: /Is everything right\?[\s\S]*Ctrl-C/,
      keeps: { from: /Is everything right\?/, to: /Evidence/ },
      types: enter,
    },
    answers(/Can you open X/, enter),
    answers(/A look before anything is sent/, enter),
    answers(/What next\?/, enter),
    { sees: /What next\?[\s\S]*Ctrl-C/, keeps: { from: /┌─ Public post/, to: /└─/ }, types: ctrlC },
  ],
};
