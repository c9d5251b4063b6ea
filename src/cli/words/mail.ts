/** What is said about an order mail that was pasted or read, in one screen language. */
export type MailWords = {
  paste: string;
  confirm: string;
  nothingFound: string;
  /** Where in the mail it stands. */
  line: (line: string, sure: boolean) => string;
  /** One line for what was taken without asking. */
  taken: (name: string, answer: string) => string;
};
