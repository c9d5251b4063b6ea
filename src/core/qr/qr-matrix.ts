import { encode } from 'uqr';

/** The modules of a code, row by row, true where dark: a square without its quiet zone. */
export type QrMatrix = readonly (readonly boolean[])[];

/** Bytes that the largest code (version 40, correction L) holds in byte mode. Source: ISO/IEC 18004, table 7. */
export const QR_BYTES = 2_953;

/**
 * The code that holds a text, or null where the text is longer than QR_BYTES in UTF-8. The bytes are plain UTF-8 in byte
 * mode, which phones recognise by themselves; correction is L, the least, because room is what a draft lacks.
 */
export function qrMatrix(text: string): QrMatrix | null {
  const bytes = new TextEncoder().encode(text);
  return bytes.length > QR_BYTES ? null : encode([...bytes], { ecc: 'L', border: 0 }).data;
}
