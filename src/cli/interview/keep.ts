import { UserError } from '../../core/errors.ts';
import type { Context } from '../context.ts';
import { showMistake } from '../show/show-mistake.ts';
import type { Progress } from './progress.ts';

export type Keeper = {
  save: (progress: Progress) => Promise<void>;
  /** Whether what was saved last can be gone on with. */
  keeps: () => boolean;
};

/**
 * Writes down where an interview stands, so that neither Ctrl-C nor a closed terminal loses an answer. Where the machine
 * refuses, it is said once and the interview goes on: the texts are worth more. `kept`: whether it is written down already.
 */
export function keeper(context: Context, kept: boolean): Keeper {
  let state: 'new' | 'kept' | 'refused' = kept ? 'kept' : 'new';
  return {
    keeps: () => state === 'kept',
    save: async (progress) => {
      if (state === 'refused') return;
      try {
        const store = await context.ports.unfinished();
        await store.save({ version: 1, savedAt: context.ports.clock.now().toISOString(), ...progress });
        state = 'kept';
      } catch (error) {
        if (!(error instanceof UserError)) throw error;
        state = 'refused';
        showMistake(error, { ...context, palette: context.palette.note });
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
