import type { Commands } from './program.ts';

/** The real commands, each loaded when it is called: a start pays only for what it uses. */
export const lazyCommands: Commands = {
  home: async (_, context) => (await import('./commands/home.ts')).runHome(context),
  new: async (options, context) => (await import('./commands/new.ts')).runNew(options, context),
  resume: async (options, context) => (await import('./commands/resume.ts')).runResume(options, context),
  followup: async (options, context) => (await import('./commands/followup.ts')).runFollowup(options, context),
  read: async (options, context) => (await import('./commands/read.ts')).runRead(options, context),
  record: async (options, context) => (await import('./commands/record.ts')).runRecord(options, context),
  remind: async (options, context) => (await import('./commands/remind.ts')).runRemind(options, context),
  list: async (_, context) => (await import('./commands/list.ts')).runList(context),
  show: async (options, context) => (await import('./commands/show.ts')).runShow(options, context),
  draft: async (options, context) => (await import('./commands/draft.ts')).runDraft(options, context),
  brandsSearch: async (options, context) =>
    (await import('./commands/brands-search.ts')).runBrandsSearch(options, context),
  brandsShow: async (options, context) => (await import('./commands/brands-show.ts')).runBrandsShow(options, context),
  config: async (options, context) => (await import('./commands/config.ts')).runConfig(options, context),
};
