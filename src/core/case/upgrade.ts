/**
 * The newest form of a case file that this program writes.
 * 2 since cases hold what happened after the first post: a program that knows only the first form must say "newer", not "damaged".
 */
export const caseVersion = 2;

type Stored = Readonly<Record<string, unknown>>;

/** What each form lacks to be the next one. Pure, and each kept for ever: files are upgraded one form after the other. */
const steps: Readonly<Record<number, (stored: Stored) => Stored>> = {
  // The second form only adds kinds of events.
  1: (stored) => ({ ...stored, version: 2 }),
};

/** A stored case in the newest form. What is no case, or of a form that nobody knows, stays as it is: the schema refuses it. */
export function upgraded(stored: unknown): unknown {
  let form = stored;
  while (isStored(form) && typeof form.version === 'number') {
    const step = steps[form.version];
    if (step === undefined) break;
    form = step(form);
  }
  return form;
}

const isStored = (value: unknown): value is Stored => typeof value === 'object' && value !== null;
