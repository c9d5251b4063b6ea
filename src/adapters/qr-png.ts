import { PNG } from 'pngjs';
import type { QrMatrix } from '../core/qr/qr-matrix.ts';

/** Pixels along a module's side, and modules of white around the code, as many as the standard asks for. */
const [side, quiet] = [8, 4];

/** The code as a picture in black and white. */
export function qrPng(code: QrMatrix): Uint8Array {
  const width = (code.length + 2 * quiet) * side;
  const picture = new PNG({ width, height: width, fill: true });
  picture.data.fill(0xff);
  for (let y = 0; y < width; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isDark = code[Math.floor(y / side) - quiet]?.[Math.floor(x / side) - quiet] ?? false;
      if (isDark) picture.data.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3);
    }
  }
  // Grey without transparency: a viewer's own background must not show through.
  return PNG.sync.write(picture, { colorType: 0 });
}
