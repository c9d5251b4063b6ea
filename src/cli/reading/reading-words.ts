import type { ScreenLanguage } from '../../core/case/vocabulary.ts';
import type { ReadingWords } from '../words/reading.ts';

/** What is said of a reply: two hundred glosses that no other command needs. */
export async function readingWords(language: ScreenLanguage): Promise<ReadingWords> {
  switch (language) {
    case 'en':
      return (await import('../words/reading.en.ts')).reading;
    case 'zh':
      return (await import('../words/reading.zh.ts')).reading;
  }
}
