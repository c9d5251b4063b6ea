import { spawn } from 'node:child_process';

/**
 * Writes to Windows' clipboard from inside WSL. clipboardy uses `clip.exe` there, which takes UTF-8 for the machine's old
 * code page: Chinese, and even ’, arrive garbled (microsoft/WSL issue 4852). Base64 passes the border unharmed.
 * @throws Error where PowerShell cannot be run or fails.
 */
export async function writeWslClipboard(text: string): Promise<void> {
  const programs = ['powershell.exe', '/mnt/c/Windows/System32/WindowsPowerShell/v1.0/powershell.exe'];
  const data = Buffer.from(text, 'utf8').toString('base64');
  let failure: unknown;
  for (const program of programs) {
    try {
      return await feed(program, [...options, Buffer.from(script, 'utf16le').toString('base64')], data);
    } catch (error) {
      failure = error;
    }
  }
  throw failure;
}

const options = ['-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-EncodedCommand'];

const script = `
$ErrorActionPreference = 'Stop'
$data = [Console]::In.ReadToEnd().Trim()
Set-Clipboard -Value ([Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($data)))
`;

const timeoutMs = 5_000;

function feed(program: string, args: readonly string[], input: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'ignore'], timeout: timeoutMs });
    child.once('error', reject);
    child.once('close', (code) => (code === 0 ? resolve() : reject(new Error(`${program} ended with ${code}`))));
    // A child that ends early closes its stdin; its exit code says why.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
