import { caseFiles } from '../../src/adapters/case-files.ts';
import { sentEvent } from '../adapters/a-case.ts';

/** Run as a process of its own: appends one event per text. Arguments: folder, case id, texts. */
const [folder = '', id = '', ...texts] = process.argv.slice(2);
for (const text of texts) await caseFiles({ folder }).append(id, [sentEvent(text)]);
