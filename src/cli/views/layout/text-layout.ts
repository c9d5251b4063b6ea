import { textWidth } from './width.ts';
import { wrapText } from './wrap.ts';

/** What the prompts need to lay their lines out as the pages do. */
export const textLayout = { width: textWidth, wrap: wrapText } as const;
