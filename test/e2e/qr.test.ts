import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import xterm from '@xterm/headless';
import { beforeAll, expect, onTestFinished, test } from 'vitest';
import type { QrMatrix } from '../../src/core/qr/qr-matrix.ts';
import { inTerminal, surroundings } from '../support/in-terminal.ts';
import { lowerHalf, readModules, readPng, upperHalf } from '../support/read-qr.ts';
import { aCase } from '../support/some-case.ts';
import { bundleBuilt } from './built.ts';

beforeAll(bundleBuilt, 60_000);

const id = 'nike-1122-abc';

function aHomeWithCase(): string {
  const home = mkdtempSync(join(tmpdir(), 'complain-e2e-'));
  onTestFinished(() => rmSync(home, { recursive: true, force: true }));
  mkdirSync(join(home, 'cases', id), { recursive: true });
  writeFileSync(join(home, 'cases', id, 'case.json'), JSON.stringify(aCase({ id })));
  return home;
}

/** The link that opens the post as the case holds it. */
function linkOf(home: string): string {
  const stored = JSON.parse(readFileSync(join(home, 'cases', id, 'case.json'), 'utf8'));
  return `https://x.com/intent/tweet?text=${encodeURIComponent(stored.events.at(-1).drafts[0].text)}`;
}

const [columns, rows] = [120, 60];

/** Two halves of every cell as a terminal of that ground shows them, true where dark. */
async function shownBy(raw: string, ground: 'dark' | 'light'): Promise<QrMatrix> {
  const terminal = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true });
  onTestFinished(() => terminal.dispose());
  await new Promise<void>((resolve) => terminal.write(raw, resolve));
  const { active } = terminal.buffer;
  return Array.from({ length: rows }, (_, row) => active.getLine(active.viewportY + row)).flatMap((line) =>
    [upperHalf, lowerHalf].map((filled) =>
      Array.from({ length: columns }, (_, x) => {
        const cell = line?.getCell(x);
        const back = cell?.isBgDefault() ? ground === 'dark' : cell?.getBgColor() !== 15;
        const front = cell?.isFgDefault() ? ground === 'light' : cell?.getFgColor() === 0;
        return filled.includes(cell?.getChars() || ' ') ? front : back;
      }),
    ),
  );
}

test('a phone reads the post from the terminal, whether that is dark or light', async () => {
  const home = aHomeWithCase();
  const argv = ['draft', 'public-post', id, '--qr'];
  const { code, raw } = await inTerminal(argv, [], { env: surroundings(home), columns, rows });
  expect(code).toBe(0);
  expect(readModules(await shownBy(raw, 'dark'))).toBe(linkOf(home));
  expect(readModules(await shownBy(raw, 'light'))).toBe(linkOf(home));
});

// Over SSH no viewer is opened, whatever machine runs the test.
const remote = { SSH_CONNECTION: '192.0.2.1 1 192.0.2.2 22' };

test('where the window is too small a phone reads it from the picture, whose file is said', async () => {
  const home = aHomeWithCase();
  const argv = ['draft', 'public-post', id, '--qr'];
  const { code, screen } = await inTerminal(argv, [], { env: surroundings(home, remote) });
  const file = join(home, 'qr', 'public-post.png');
  expect([code, screen.includes(`\n${file}\n`)]).toEqual([0, true]);
  expect(readPng(readFileSync(file))).toBe(linkOf(home));
});
