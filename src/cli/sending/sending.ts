import type { DraftKind } from '../../core/case/vocabulary.ts';

/** What the command line says should become of the texts. */
export type Sending = { copy: DraftKind | null; qr: DraftKind | null; open: boolean };
