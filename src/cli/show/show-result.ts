import type { Brand } from '../../core/brands/brand.ts';
import type { CaseResult } from '../cases/case-result.ts';
import type { Context } from '../context.ts';
import { resultView } from '../views/result-view.ts';
import { showWarnings } from './show-warnings.ts';

/** What `new` shows to people: first what to know, then the texts. A program that wants JSON never loads this. */
export function showResult(result: CaseResult, { brand, context }: { brand: Brand; context: Context }): void {
  showWarnings(result.preparation.warnings, context);
  context.ports.terminal.out(resultView(result, { brand, context }));
}
