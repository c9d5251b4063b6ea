import { convert, type FormatCallback, type HtmlToTextOptions } from 'html-to-text';

/** The words of a page: a row of a table on one line with tabs between its cells, links as words and host, no pictures. */
export const htmlText = (html: string): string => convert(html, options);

const row: FormatCallback = (element, walk, builder) => {
  builder.openBlock({ leadingLineBreaks: 1 });
  walk(element.children, builder);
  builder.closeBlock({ trailingLineBreaks: 1 });
};

const cell: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  builder.addLiteral('\t');
};

/** The path of a link can open the shopper's account. */
const link: FormatCallback = (element, walk, builder) => {
  walk(element.children, builder);
  const host = /^https?:\/\/([\w.-]{1,200})/i.exec(element.attribs?.href ?? '')?.[1];
  if (host !== undefined) builder.addInline(` <https://${host}>`, { noWordTransform: true });
};

const options: HtmlToTextOptions = {
  wordwrap: false,
  limits: { maxDepth: 200, ellipsis: '' },
  formatters: { row, cell, link },
  selectors: [
    ...['table', 'tbody', 'thead', 'tfoot'].map((selector) => ({ selector, format: 'block' })),
    { selector: 'tr', format: 'row' },
    ...['td', 'th'].map((selector) => ({ selector, format: 'cell' })),
    { selector: 'a', format: 'link' },
    // Words for the list of mails, and copies for other screens.
    ...['img', '[hidden]', '[style*="display:none"]', '[style*="display: none"]', 'title'].map((selector) => ({
      selector,
      format: 'skip',
    })),
    ...[1, 2, 3, 4, 5, 6].map((level) => ({ selector: `h${level}`, options: { uppercase: false } })),
  ],
};
