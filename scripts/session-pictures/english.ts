import { keys, type Scenario, type Step } from './scenario.ts';

const { enter, down, ctrlC } = keys;

/** Takes the choice that the cursor is on. */
const takes = (sees: RegExp): Step => ({ sees, types: enter });

export const english: Scenario = {
  file: 'docs/session.en.svg',
  title: 'A session with complain: the brand is found by a few letters, and the post for X is drafted.',
  argv: ['new'],
  locale: 'en_US.UTF-8',
  columns: 80,
  rows: 30,
  steps: [
    { sees: /Who took your money\?/, types: 'nik' },
    { sees: /[❯>] Nike[\s\S]*Ctrl-C/, keeps: { from: /Who took your money\?/, to: /Ctrl-C/ }, types: enter },
    { sees: /What went wrong\?[\s\S]*Ctrl-C/, types: down.repeat(4) },
    takes(/[❯>] Arrived damaged/),
    { sees: /What exactly\?[\s\S]*Ctrl-C/, types: down },
    takes(/[❯>] It is torn or split open/),
    { sees: /What did you order\?/, types: 'running s' },
    takes(/[❯>] running shoes/),
    { sees: /Order number/, types: `C01234567890${enter}` },
    { sees: /On what day did you order\?/, types: `2026-11-02${enter}` },
    { sees: /On what day did it come/, types: `2026-11-10${enter}` },
    takes(/How did you pay\?[\s\S]*Ctrl-C/),
    takes(/What do you ask for\?[\s\S]*Ctrl-C/),
    takes(/And if that is not possible[\s\S]*Ctrl-C/),
    { sees: /How have you written to them so far\?[\s\S]*Ctrl-C/, types: ` ${enter}` },
    { sees: /Since what day\?/, types: `2026-11-12${enter}` },
    takes(/Did they answer\?[\s\S]*Ctrl-C/),
    { sees: /What do you already have\?[\s\S]*Ctrl-C/, types: ` ${down} ${enter}` },
    { sees: /Which country do you live in\?/, types: 'chin' },
    takes(/[❯>] China/),
    takes(/Your time zone[\s\S]*Ctrl-C/),
    { sees: /The name on the order/, types: `Li Wei${enter}` },
    { sees: /What next\?[\s\S]*Ctrl-C/, keeps: { from: /┌─ Public post/, to: /└─/ }, types: ctrlC },
  ],
};
