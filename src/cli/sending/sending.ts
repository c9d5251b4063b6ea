import type { DraftKind } from '../../core/case/vocabulary.ts';

/** What the command line says should become of the texts. */
export type Sending = { copy: DraftKind | null; qr: DraftKind | null; open: boolean };

/** Whether it says anything: then nobody is asked. */
export const isDecided = ({ copy, qr, open }: Sending): boolean => copy !== null || qr !== null || open;
