import { createWeigher, type ParseTweet, type Weigh } from './length.ts';

class LibraryNeeded extends Error {}

/**
 * Does work that counts lengths. twitter-text is loaded only if the work comes upon a text that may hold a link or an
 * emoji: then the work is done again with it. So `work` must have no effect but its result.
 */
export async function weighing<T>(work: (weigh: Weigh) => T): Promise<T> {
  try {
    return work(
      createWeigher(() => {
        throw new LibraryNeeded();
      }),
    );
  } catch (error) {
    if (!(error instanceof LibraryNeeded)) throw error;
  }
  const { default: twitter } = await import('twitter-text');
  const parseTweet: ParseTweet = (text) => twitter.parseTweet(text);
  return work(createWeigher(() => parseTweet));
}
