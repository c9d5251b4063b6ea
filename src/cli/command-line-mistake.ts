import type { CommanderError } from 'commander';
import type { CommandLineMistake, Mistake } from '../core/errors.ts';

/** What the argument parser complains about, as a code: its own sentences are English. */
export function commandLineMistake({ code, message }: CommanderError): Mistake {
  const value = /'([^']*)'/.exec(message)?.[1] ?? message.replace(/^error: /, '');
  const nearest = /\(Did you mean (?:one of )?([^?,)]+)/.exec(message)?.[1]?.trim() ?? null;
  return { code: 'command-line', kind: kinds[code] ?? 'other', value, nearest };
}

const kinds: Record<string, CommandLineMistake> = {
  'commander.unknownOption': 'unknown-option',
  'commander.unknownCommand': 'unknown-command',
  'commander.missingArgument': 'missing-argument',
  'commander.optionMissingArgument': 'option-needs-value',
  'commander.excessArguments': 'too-many-arguments',
};
