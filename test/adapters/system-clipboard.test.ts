import { describe, expect, test } from 'vitest';
import { osc52 } from '../../src/adapters/osc52.ts';
import type { Environment } from '../../src/adapters/surroundings.ts';
import { systemClipboard } from '../../src/adapters/system-clipboard.ts';

const xterm: Environment = { TERM: 'xterm-256color' };
const plain = '\u001b]52;c;5L2g5aW9\u0007';

describe('the sequence for the terminal', () => {
  test.each<{ name: string; environment: Environment; sequence: string | null }>([
    { name: 'plain', environment: xterm, sequence: plain },
    { name: 'on the newer Windows terminal', environment: { WT_SESSION: 'x' }, sequence: plain },
    {
      name: 'inside tmux, both ways',
      environment: { TERM: 'tmux-256color', TMUX: '/tmp/tmux-0/default,1,0' },
      sequence: `${plain}\u001bPtmux;\u001b\u001b]52;c;5L2g5aW9\u0007\u001b\\`,
    },
    { name: 'inside screen', environment: { TERM: 'screen', STY: '1.pts' }, sequence: `\u001bP${plain}\u001b\\` },
    { name: 'not for a dumb terminal', environment: { TERM: 'dumb' }, sequence: null },
    { name: 'not for the Linux console', environment: { TERM: 'linux' }, sequence: null },
    { name: 'not for an unknown terminal', environment: {}, sequence: null },
  ])('$name', ({ environment, sequence }) => {
    expect(osc52('你好', environment)).toBe(sequence);
  });

  test('goes through screen in pieces', () => {
    const pieces = osc52('x'.repeat(100), { TERM: 'screen', STY: '1' })?.split('\u001b\\') ?? [];
    expect(pieces.map((piece) => piece.length)).toEqual([78, 70, 0]);
  });

  test('is not made for more than 74,994 bytes', () => {
    expect(osc52('x'.repeat(74_994), xterm)).toHaveLength(99_992 + 8);
    expect(osc52('x'.repeat(74_995), xterm)).toBeNull();
  });
});

describe('copying', () => {
  const works = async (): Promise<void> => {};
  const fails = (): Promise<void> => Promise.reject(new Error('no clipboard'));
  const display: Environment = { ...xterm, DISPLAY: ':0' };
  const ssh: Environment = { ...xterm, SSH_CONNECTION: '1 2 3 4' };

  test.each<{
    name: string;
    platform?: NodeJS.Platform;
    environment: Environment;
    isTTY?: boolean;
    native?: () => Promise<void>;
    outcome: string;
    asked?: boolean;
  }>([
    { name: 'a desktop', environment: display, outcome: 'clipboard' },
    { name: 'a Mac', platform: 'darwin', environment: xterm, outcome: 'clipboard' },
    { name: 'Windows', platform: 'win32', environment: {}, outcome: 'clipboard' },
    { name: 'Linux inside Windows', environment: { ...xterm, WSL_DISTRO_NAME: 'Ubuntu' }, outcome: 'clipboard' },
    { name: 'Wayland', environment: { ...xterm, WAYLAND_DISPLAY: 'wayland-0' }, outcome: 'clipboard' },
    { name: 'a desktop without the program', environment: display, native: fails, outcome: 'terminal', asked: true },
    { name: 'the same, not on a terminal', environment: display, native: fails, isTTY: false, outcome: 'nowhere' },
    { name: 'a server without a display', environment: xterm, outcome: 'terminal', asked: true },
    { name: 'a console without a display', environment: { TERM: 'linux' }, outcome: 'nowhere' },
    { name: 'over SSH', environment: ssh, outcome: 'terminal', asked: true },
    { name: 'over SSH to a Mac', platform: 'darwin', environment: ssh, outcome: 'terminal', asked: true },
    { name: 'over SSH to a Mac, dumb', platform: 'darwin', environment: { ...ssh, TERM: 'dumb' }, outcome: 'nowhere' },
    { name: 'over SSH with a display', environment: { ...ssh, ...display }, outcome: 'terminal', asked: true },
    { name: 'the same, dumb', environment: { ...ssh, ...display, TERM: 'dumb' }, outcome: 'clipboard' },
  ])(
    'on $name gives $outcome',
    async ({ platform = 'linux', environment, isTTY = true, native = works, outcome, asked = false }) => {
      const { screen, written } = aScreen(isTTY);
      const clipboard = systemClipboard({ platform, environment, screen, writeNatively: native });
      expect(await clipboard.write('你好')).toBe(outcome);
      expect(written()).toBe(asked ? plain : '');
    },
  );

  test('the real one never throws where there is no display', async () => {
    const { screen, written } = aScreen(true);
    expect(await systemClipboard({ platform: 'linux', environment: { TERM: 'dumb' }, screen }).write('x')).toBe(
      'nowhere',
    );
    expect(written()).toBe('');
  });

  test('Linux inside Windows without PowerShell falls back to the terminal', async () => {
    const { screen, written } = aScreen(true);
    const environment = { ...xterm, WSL_DISTRO_NAME: 'Ubuntu' };
    expect(await systemClipboard({ platform: 'linux', environment, screen }).write('你好')).toBe('terminal');
    expect(written()).toBe(plain);
  });
});

function aScreen(isTTY: boolean) {
  let text = '';
  const screen = {
    isTTY,
    write: (more: string) => {
      text += more;
    },
  };
  return { screen, written: () => text };
}
