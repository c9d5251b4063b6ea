import process from 'node:process';
import { controllingTerminal, hasControllingTerminal } from '../../src/adapters/controlling-terminal.ts';
import { inquirerPrompter } from '../../src/adapters/inquirer-prompter.ts';
import { numberedPrompter } from '../../src/adapters/numbered-prompter.ts';
import { palette } from '../../src/adapters/palette.ts';
import { processTerminal } from '../../src/adapters/process-terminal.ts';
import { textLayout } from '../../src/cli/views/layout/text-layout.ts';
import { prompts as words } from '../../src/cli/words/prompts.en.ts';

/** Reads what is piped in, then asks twice on the terminal it was started from. Run by a test in a terminal of its own. */
const { stdin, stdout, stderr, platform } = process;
const otherKeyboard = () => hasControllingTerminal(platform);
const terminal = processTerminal({ stdin: { isTTY: stdin.isTTY }, stdout, stderr, otherKeyboard });
let piped = '';
for await (const chunk of stdin) piped += chunk;
terminal.note(`beside: ${terminal.keyboardBeside}, piped: ${piped}`);
if (terminal.keyboardBeside) {
  const world = { input: controllingTerminal(platform), output: stderr, words };
  const prompter =
    process.env.ACCESSIBLE === '1'
      ? numberedPrompter({ ...world, signals: process })
      : inquirerPrompter({ ...world, palette: palette({ colour: false }), layout: textLayout });
  const name = await prompter.text({ message: 'Name?' });
  const shop = await prompter.select({
    message: 'Shop?',
    choices: [
      { value: 'Nike', label: 'Nike' },
      { value: 'Zara', label: 'Zara' },
    ],
  });
  terminal.out(`answers: ${name}, ${shop}\n`);
}
