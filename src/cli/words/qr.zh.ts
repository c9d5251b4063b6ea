import type { QrWords } from './qr.ts';

export const qr: QrWords = {
  scan: {
    'open-post': '用手机相机扫这个码（不要用微信扫）：会打开填好的帖子，由你点发布。',
    'open-mail': '用手机相机扫这个码（不要用微信扫）：会打开写好的邮件，收件地址要自己填。',
    'show-text': '用手机相机扫这个码，全文会出现在手机上：选“拷贝”，不要点“搜索”。',
  },
  notRead: '手机扫不出来？把窗口放大到整个屏幕，或者改用“复制”（--copy）。',
  tooLong: (kind) => `${kind}太长，放不进二维码。请选“复制”（--copy）。`,
  tooSmall: (needed, window) =>
    `显示这个码，窗口至少要${needed.columns}列、${needed.rows}行；现在是${window.columns}列、${window.rows}行。请把窗口调大再试一次。`,
  shown: (file) => `已作为图片打开。图片里有你的文案，下次生成时会被替换：\n${file}`,
  notShown: (file) => `已存成图片，但这里打不开：\n${file}`,
  notWritten: '没能把二维码存成图片。',
  link: (link) => `也可以在手机上打开这个链接：\n${link}`,
  copy: '也可以选“复制”（--copy）。',
};
