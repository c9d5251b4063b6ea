import type { Settings } from '../../core/settings/settings.ts';
import { remembered } from '../answers/remembered.ts';
import type { Context } from '../context.ts';
import { questionOf } from '../interview/question-list.ts';
import { page } from './heading.ts';
import { table } from './layout/table.ts';

/** What is remembered on this machine, one line each; what was not asked yet is said. */
export function settingsView(settings: Settings, context: Context): string {
  const { words, ports, palette } = context;
  const { names } = words.questions;
  const answers = remembered(settings);
  const shown = (id: string): string => questionOf(id)?.shown(answers, context) ?? words.config.notAsked;
  const language = (code: Settings['draftLanguage'] | Settings['screenLanguage']): string =>
    code === null ? words.config.notAsked : words.labels.languages[code];
  const rows: [string, string][] = [
    [words.config.screenLanguage, language(settings.screenLanguage)],
    [words.config.draftLanguage, language(settings.draftLanguage)],
    ...['country', 'time-zone', 'name', 'can-use-x'].map((id): [string, string] => [names[id] ?? id, shown(id)]),
  ];
  return page(
    table(
      rows.map(([name, value]) => [palette.out.quiet(name), value]),
      { width: ports.terminal.columns, gap: 2, drawn: ports.terminal.drawn },
    ),
  );
}
