import { readdirSync, readFileSync } from 'node:fs';
import type { DraftLanguage } from '../../src/core/case/vocabulary.ts';
import type { CompiledLanguage, Item, LaterTexts, Phrases } from '../../src/core/drafts/template.ts';
import { COUNTRIES } from '../../src/core/places/countries.ts';
import { FIRST_SCRIPTS, LATER_SCRIPTS, type Script } from '../../src/core/playbook/scripts.ts';
import { compileTemplate, compileWording } from './compile.ts';

type Wordings = readonly string[];
type ProblemFile = { happened: Wordings; details: Record<string, Wordings> };
type PhrasesFile = Phrases & { nextRoutes: Record<string, Wordings> };

/** Reads and compiles `templates/<language>/`. Throws, with the file's name, where a piece cannot be read. */
export function loadLanguage(language: DraftLanguage): CompiledLanguage & { later: LaterTexts } {
  const { json, draftsOf } = readerOf(language);
  const problemFiles = readdirSync(new URL('problems/', folderOf(language))).map((name) => name.replace('.json', ''));
  const problems = problemFiles.sort().map((problem) => {
    const { happened, details } = json<ProblemFile>(`problems/${problem}.json`);
    const compile = wordings(`${language}/problems/${problem}.json`);
    return [problem, { happened: compile(happened), details: mapped(details, compile) }];
  });
  const remedies = json<Record<string, Record<string, Wordings>>>('remedies.json');
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const { nextRoutes, ...phrases } = json<PhrasesFile>('phrases.json');
  return {
    language,
    drafts: draftsOf(FIRST_SCRIPTS),
    later: { ...json<Omit<LaterTexts, 'drafts'>>('later.json'), drafts: draftsOf(LATER_SCRIPTS) },
    problems: Object.fromEntries(problems) as CompiledLanguage['problems'],
    remedies: mapped(remedies, (tones) => mapped(tones, wordings('remedies.json'))) as CompiledLanguage['remedies'],
    nextRoutes: mapped(nextRoutes, wordings('phrases.json')) as CompiledLanguage['nextRoutes'],
    phrases,
    items: json<Record<string, Item>>('items.json'),
    countries: Object.fromEntries(COUNTRIES.map((code) => [code, names.of(code) ?? code])),
  };
}

const folderOf = (language: DraftLanguage): URL => new URL(`../../templates/${language}/`, import.meta.url);

const wordings = (name: string) => (sources: Wordings) => sources.map((source) => compileWording(source, name));

function readerOf(language: DraftLanguage) {
  const folder = folderOf(language);
  const text = (name: string): string => readFileSync(new URL(name, folder), 'utf8');
  const partial = (name: string): string => text(`_${name}.hbs`);
  const draft = (script: Script) => compileTemplate(text(`${script}.hbs`), `${language}/${script}.hbs`, partial);
  return {
    json: <T>(name: string): T => JSON.parse(text(name)) as T,
    draftsOf: <S extends Script>(scripts: readonly S[]) =>
      Object.fromEntries(scripts.map((script) => [script, draft(script)])) as Record<S, ReturnType<typeof draft>>,
  };
}

function mapped<In, Out>(record: Record<string, In>, change: (value: In) => Out): Record<string, Out> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
