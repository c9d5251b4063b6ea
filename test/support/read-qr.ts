import jsqr from 'jsqr';
import { PNG } from 'pngjs';
import type { QrMatrix } from '../../src/core/qr/qr-matrix.ts';

/** What a phone's camera reads: the text of the code that the modules show, or null. True is dark. */
export function readModules(modules: QrMatrix): string | null {
  const side = 4;
  const [width, height] = [(modules[0]?.length ?? 0) * side, modules.length * side];
  const pixels = new Uint8ClampedArray(width * height * 4).fill(0xff);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isDark = modules[Math.floor(y / side)]?.[Math.floor(x / side)] ?? false;
      if (isDark) pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  return jsqr.default(pixels, width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
}

/** The text of the code in a PNG, or null. */
export function readPng(png: Uint8Array): string | null {
  const { data, width, height } = PNG.sync.read(Buffer.from(png));
  return jsqr.default(new Uint8ClampedArray(data), width, height, { inversionAttempts: 'dontInvert' })?.data ?? null;
}

/** The modules of lines of half blocks, two for each cell. Every line must be drawn black on white, or none. */
export function modulesOf(lines: readonly string[]): QrMatrix {
  const painted = lines.map((line) => /^\u001b\[30;107m([^\u001b]*)\u001b\[0m$/.exec(line)?.[1]);
  const plain = painted.every((line) => line === undefined) ? lines : painted;
  return plain.flatMap((line) => {
    if (line === undefined) throw new Error('a line without its colours among lines with them');
    return [upperHalf, lowerHalf].map((filled) => [...line].map((cell) => isFilled(cell, filled)));
  });
}

export const upperHalf = '█▀';
export const lowerHalf = '█▄';

function isFilled(cell: string, filled: string): boolean {
  if (!' █▀▄'.includes(cell)) throw new Error(`"${cell}" is no half block`);
  return filled.includes(cell);
}

/** The code with light modules around it. */
export function withQuiet(code: QrMatrix, quiet: number): QrMatrix {
  const width = code.length + 2 * quiet;
  return Array.from({ length: width }, (_, y) =>
    Array.from({ length: width }, (_, x) => code[y - quiet]?.[x - quiet] ?? false),
  );
}
