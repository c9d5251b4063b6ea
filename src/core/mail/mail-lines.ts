/** One line with words: half-width, without quote marks, links and what cannot be seen. A tab stands between columns. */
export type Line = { text: string; at: number };

const longestText = 200_000;
const mostLines = 3000;
const longestLine = 300;

/** The lines of a mail as it was pasted or decoded; the first 200,000 characters and 3,000 lines of it. */
export function mailLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const raw of text.slice(0, longestText).split(/\r\n|[\n\r\v\f\u2028\u2029]/)) {
    for (const piece of pieces(plainLine(raw))) {
      const words = piece.trim();
      if (words !== '' && !signature.test(words)) lines.push({ text: words, at: lines.length });
    }
    if (lines.length >= mostLines) break;
  }
  return lines;
}

const signature = /^(?:sent from my \w+|get outlook for \w+|发自我的.{1,20}|从我的.{1,20}发送)$/i;

/** A link in angle or square brackets, as clients write it behind its words. */
const link = /[<[(](?:https?:\/\/|mailto:)[^\s<>\])]{0,2000}[>\])]/g;

function plainLine(raw: string): string {
  return raw
    .slice(0, 20_000)
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Co}]|\uFE0F/gu, '')
    .replace(/^[>|\s]{1,60}/, '')
    .replace(link, ' ')
    .replace(/[\t\0-\x1f]| {2,}/g, '\t')
    .replace(/(?<![\w*])\*{1,2}(?=[\p{L}#])|(?<=[\p{L}:])\*{1,2}(?![\w*])/gu, '')
    .replace(/\t{2,}/g, '\t');
}

/** A paragraph on one line is cut at its sentences, else what no line of a list needs is cut off. */
function pieces(line: string): string[] {
  if (line.length <= 200) return [line];
  return line.split(/(?<=[.!?。!;]) |\t|(?<=[。;])|\s\|\s/).map((piece) => piece.slice(0, longestLine));
}
