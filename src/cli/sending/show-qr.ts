import type { Draft } from '../../core/drafts/draft.ts';
import { type QrContent, qrContent } from '../../core/drafts/qr-content.ts';
import { halfBlockLines, leastRoom, quietZone, type Room } from '../../core/qr/half-blocks.ts';
import { type QrMatrix, qrMatrix } from '../../core/qr/qr-matrix.ts';
import { type Context, note } from '../context.ts';

/**
 * Shows a draft as a QR code for the phone: drawn on stderr, because stdout holds the draft itself, which a script may
 * read. Where it cannot be drawn so that any phone reads it, as a picture.
 */
export async function showQr(draft: Draft, context: Context): Promise<void> {
  const { labels, qr } = context.words;
  const holding = qrContent(draft);
  const code = qrMatrix(holding.content);
  if (code === null) return note(context, qr.tooLong(labels.draftKinds[draft.kind]));
  const paper = paperOf(context);
  const quiet = quietZone(code, roomIn(context));
  if (paper === null || quiet === null) return showPicture({ code, draft, holding }, context);
  note(context, qr.scan[holding.does]);
  for (const line of halfBlockLines(code, quiet)) context.ports.terminal.note(`${paper(line)}\n`);
  note(context, qr.notRead);
}

type Shown = { code: QrMatrix; draft: Draft; holding: QrContent };

async function showPicture({ code, draft, holding }: Shown, context: Context): Promise<void> {
  const { qr } = context.words;
  const pictures = await context.ports.pictures();
  const { file, opened } = await pictures.show(code, draft.kind);
  if (file !== null && opened) {
    note(context, qr.scan[holding.does]);
    return note(context, qr.shown(file));
  }
  note(context, file === null ? qr.notWritten : qr.notShown(file));
  if (paperOf(context) !== null) note(context, qr.tooSmall(windowFor(leastRoom(code)), context.ports.terminal));
  // A mail's link opens nothing where it is typed into a phone's browser; a post's does.
  note(context, holding.does === 'open-post' ? qr.link(holding.content) : qr.copy);
}

/**
 * What draws a line black on white, or null where no code is drawn. Without colour none is: on a light terminal it would
 * be inverted, which many phones do not read, and a picture is always right.
 */
function paperOf({ ports: { terminal }, palette }: Context): ((line: string) => string) | null {
  return terminal.drawn && terminal.outIsTerminal ? palette.note.paper : null;
}

/** Lines beside the code: what is said before and after it, and the prompt of the shell. */
const linesBeside = 3;

const roomIn = ({ ports: { terminal } }: Context): Room => ({
  columns: terminal.columns,
  rows: terminal.rows - linesBeside,
});

const windowFor = ({ columns, rows }: Room): Room => ({ columns, rows: rows + linesBeside });
