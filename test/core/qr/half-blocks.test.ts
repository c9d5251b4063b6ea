import { describe, expect, test } from 'vitest';
import { palette } from '../../../src/adapters/palette.ts';
import { halfBlockLines, leastRoom, quietZone } from '../../../src/core/qr/half-blocks.ts';
import { qrMatrix } from '../../../src/core/qr/qr-matrix.ts';
import { modulesOf, readModules } from '../../support/read-qr.ts';

const text = 'https://x.com/intent/tweet?text=%E6%82%A8%E5%A5%BD';
const code = qrMatrix(text) ?? [];

describe('the lines of a code', () => {
  test.each([4, 2])('with %i light modules around it are read as the text', (quiet) => {
    expect(readModules(modulesOf(halfBlockLines(code, quiet)))).toBe(text);
  });

  test.each([4, 2])('in black on white with %i light modules around it are read as the text', (quiet) => {
    const { paper } = palette({ colour: true });
    const lines = halfBlockLines(code, quiet).map((line) => paper?.(line) ?? '');
    expect(readModules(modulesOf(lines))).toBe(text);
  });

  test('hold two rows of modules each, the last one and a light row', () => {
    const matrix = [
      [true, false, true],
      [false, true, true],
      [true, true, false],
    ];
    expect(halfBlockLines(matrix, 0)).toEqual(['▀▄█', '▀▀ ']);
    expect(halfBlockLines(matrix, 2)).toEqual(['       ', '  ▀▄█  ', '  ▀▀   ', '       ']);
  });
});

describe('the room for a code', () => {
  const matrix = Array.from({ length: 69 }, () => []);

  test.each([
    { columns: 120, rows: 57, quiet: 4 },
    { columns: 77, rows: 39, quiet: 4 },
    { columns: 76, rows: 57, quiet: 2 },
    { columns: 120, rows: 38, quiet: 2 },
    { columns: 73, rows: 37, quiet: 2 },
    { columns: 72, rows: 57, quiet: null },
    { columns: 120, rows: 36, quiet: null },
    { columns: 80, rows: 21, quiet: null },
  ])('of 69 modules in $columns × $rows cells: $quiet around it', ({ quiet, ...room }) => {
    expect(quietZone(matrix, room)).toBe(quiet);
  });

  test('is no less than two modules around it take', () => {
    expect(leastRoom(matrix)).toEqual({ columns: 73, rows: 37 });
  });
});
