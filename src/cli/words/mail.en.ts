import type { MailWords } from './mail.ts';

export const mail: MailWords = {
  paste: 'Paste the mail about your order: the confirmation, or the one that says it was sent.',
  confirm: 'This is what the mail says. Keep what is right; the rest will be asked.',
  nothingFound: 'Nothing could be read from the mail with certainty. The questions follow.',
  line: (line, sure) => (sure ? `In the mail: ${line}` : `Not certain, please look. In the mail: ${line}`),
  taken: (name, answer) => `From the mail: ${name}: ${answer}`,
};
