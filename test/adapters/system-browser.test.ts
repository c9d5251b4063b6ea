import { type ChildProcess, spawn } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import type { Opener } from '../../src/adapters/opener.ts';
import type { Environment, Surroundings } from '../../src/adapters/surroundings.ts';
import { systemBrowser } from '../../src/adapters/system-browser.ts';

const desktop: Surroundings = { platform: 'linux', environment: { DISPLAY: ':0' } };
const post = 'https://x.com/intent/tweet?text=a%26b%20%E4%BD%A0&x=1';

describe('a link', () => {
  test.each([
    { url: post, opened: post },
    { url: 'http://acme.example/', opened: 'http://acme.example/' },
    { url: 'mailto:help@acme.example?subject=a%20b', opened: 'mailto:help@acme.example?subject=a%20b' },
    { url: 'https://acme.example/?q="a b"', opened: 'https://acme.example/?q=%22a%20b%22' },
  ])('$url is opened', async ({ url, opened }) => {
    const { launch, launched } = anOpener(0);
    expect(await systemBrowser({ ...desktop, launch }).open(url)).toBe(true);
    expect(launched).toEqual([{ url: opened, app: undefined }]);
  });

  test.each(['file:///etc/passwd', 'javascript:alert(1)', 'ms-settings:', '/etc/passwd', 'calc.exe', '', 'https://'])(
    '%j is not',
    async (url) => {
      const { launch, launched } = anOpener(0);
      expect(await systemBrowser({ ...desktop, launch }).open(url)).toBe(false);
      expect(launched).toEqual([]);
    },
  );
});

describe('a machine', () => {
  test.each<{ name: string; platform?: NodeJS.Platform; environment: Environment; opens: boolean }>([
    { name: 'with X11', environment: { DISPLAY: ':0' }, opens: true },
    { name: 'with Wayland', environment: { WAYLAND_DISPLAY: 'wayland-0' }, opens: true },
    { name: 'without a display', environment: {}, opens: false },
    { name: 'with Windows around it', environment: { WSL_DISTRO_NAME: 'Ubuntu' }, opens: true },
    { name: 'that is a Mac', platform: 'darwin', environment: {}, opens: true },
    { name: 'that is Windows', platform: 'win32', environment: {}, opens: true },
    { name: 'that is a Mac far away', platform: 'darwin', environment: { SSH_TTY: '/dev/ttys1' }, opens: false },
    { name: 'far away with a display', environment: { SSH_TTY: '/dev/pts/1', DISPLAY: 'localhost:10' }, opens: true },
  ])('$name: $opens', async ({ platform = 'linux', environment, opens }) => {
    const { launch, launched } = anOpener(0);
    expect(await systemBrowser({ platform, environment, launch }).open(post)).toBe(opens);
    expect(launched).toHaveLength(opens ? 1 : 0);
  });

  test('inside Windows gives mail to Windows, and the web to `open`', async () => {
    const { launch, launched } = anOpener(0);
    const { open } = systemBrowser({ platform: 'linux', environment: { WSL_INTEROP: '/run/1' }, launch });
    await open('mailto:a@acme.example');
    await open('https://acme.example/');
    expect(launched).toEqual([
      { url: 'mailto:a@acme.example', app: { name: 'rundll32.exe', arguments: ['url.dll,FileProtocolHandler'] } },
      { url: 'https://acme.example/', app: undefined },
    ]);
  });
});

describe('an opener', () => {
  test('that fails at once is reported', async () => {
    expect(await systemBrowser({ ...desktop, launch: anOpener(3).launch }).open(post)).toBe(false);
  });

  test('that is not there is reported', async () => {
    const launch: Opener = () => Promise.reject(Object.assign(new Error('spawn xdg-open'), { code: 'ENOENT' }));
    expect(await systemBrowser({ ...desktop, launch }).open(post)).toBe(false);
  });

  test('that stays, as a browser does, is a success', async () => {
    let browser: ChildProcess | undefined;
    const launch: Opener = async () => {
      browser = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'ignore' });
      return browser;
    };
    expect(await systemBrowser({ ...desktop, launch }).open(post)).toBe(true);
    browser?.kill();
  });
});

/** Real processes that end with the code, and what was asked of them. */
function anOpener(code: number) {
  const launched: { url: string; app: unknown }[] = [];
  const launch: Opener = async (url, options) => {
    launched.push({ url, app: options?.app });
    return spawn(process.execPath, ['-e', `process.exit(${code})`], { stdio: 'ignore' });
  };
  return { launch, launched };
}
