import type { PromptWords } from '../../core/ports.ts';

export const prompts: PromptWords = {
  yes: 'yes',
  no: 'no',
  yesOrNo: 'type y or n',
  selectHelp: '↑↓ move · Enter choose · Ctrl-C leave',
  manyHelp: '↑↓ move · Space tick · Enter done · Ctrl-C leave',
  searchHelp: 'type to narrow · ↑↓ move · Enter choose · Ctrl-C leave',
  nothingFound: 'Nothing fits. Try another spelling.',
  nothingPicked: 'none',
};
