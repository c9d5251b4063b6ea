import { Cancelled, UserError } from '../../core/errors.ts';
import { type Context, note } from '../context.ts';
import { showMistake } from '../show/show-mistake.ts';
import type { Progress } from './progress.ts';

export type Keeper = {
  save: (progress: Progress) => Promise<void>;
  /** Whether what was answered last can be gone on with. */
  keeps: () => boolean;
};

/**
 * Writes down where an interview stands, so that neither Ctrl-C nor a closed terminal loses an answer. Where the machine
 * refuses, it is said once, tried again with the next answer, and the interview goes on: the texts are worth more. What
 * another window has ended is not brought back: that throws `Cancelled`. `kept`: whether it is written down already.
 */
export function keeper(context: Context, kept: boolean): Keeper {
  let state: 'new' | 'kept' | 'refused' | 'ended' = kept ? 'kept' : 'new';
  let there = kept;
  let told = false;
  const write = async (progress: Progress): Promise<boolean> => {
    const store = await context.ports.unfinished();
    const unfinished = { version: 1, savedAt: context.ports.clock.now().toISOString(), ...progress } as const;
    if (there) return store.update(unfinished);
    await store.create(unfinished);
    return true;
  };
  return {
    keeps: () => state === 'kept',
    save: async (progress) => {
      if (state === 'ended') return;
      try {
        there = await write(progress);
        state = there ? 'kept' : 'ended';
        if (state !== 'ended') return;
        note(context, context.words.questions.endedElsewhere);
        throw new Cancelled();
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        state = 'refused';
        if (!told) showMistake(error, { ...context, palette: context.palette.note });
        told = true;
      }
    },
  };
}

/** Writes it down once; whether that could be done. */
export async function keep(progress: Progress, context: Context): Promise<boolean> {
  const once = keeper(context, false);
  await once.save(progress);
  return once.keeps();
}

/** Takes an interview off the list of those that are not over. */
export async function forget(id: string, { ports }: Context): Promise<void> {
  try {
    await (await ports.unfinished()).remove(id);
  } catch (error) {
    // The case is there: an interview too many on a list is no reason to stop.
    if (!(error instanceof UserError)) throw error;
  }
}
