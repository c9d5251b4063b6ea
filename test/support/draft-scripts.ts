import type { DraftLanguage } from '../../src/core/case/vocabulary.ts';
import type { TemplateNode } from '../../src/core/drafts/template.ts';
import { FIRST_SCRIPTS, isFirstScript, LATER_SCRIPTS, type Script } from '../../src/core/playbook/scripts.ts';
import { compiled } from './languages.ts';

/** Every text that a case may call for. */
export const SCRIPTS: readonly Script[] = [...FIRST_SCRIPTS, ...LATER_SCRIPTS];

/** The template of a text in a language. */
export function templateOf(script: Script, language: DraftLanguage): readonly TemplateNode[] {
  const { drafts, later } = compiled(language);
  return isFirstScript(script) ? drafts[script] : later.drafts[script];
}
