import type { ResultWords } from './result.ts';

export const result: ResultWords = {
  place: ({ page, pages, withStep, title }) =>
    `${withStep ? '第1步（共6步）· ' : ''}第${page}页，共${pages}页：${title}`,
  titles: { accounts: '写给谁', evidence: '证据清单', ahead: '先别做，以及下一步' },
  more: '下面还有',
  source: (handle, source) => `@${handle} 的出处：${source}`,
  when: (kind, helpPage) => {
    switch (kind) {
      case 'direct-message':
        return '他们让你私信时就发；主页上有私信按钮的话，现在就可以发。';
      case 'email':
        return helpPage === null
          ? '收件地址在品牌官网的“联系我们”页面上。'
          : `收件地址或表单在他们的帮助页面：${helpPage}`;
      default:
        return null;
    }
  },
  attach: {
    'public-post': (names) => `公开帖要附上（裁掉面单和人脸）：${names}`,
    email: (names) => `邮件要附上：${names}`,
  },
  notSaved: '投诉没有保存。在这里照样能改、能复制，但离开以后就没有了。',
  unsaved: '现在存不进去了。可以继续，但从这里开始的改动，离开以后就没有了。',
  leftOutByYou: (texts) => `你去掉了：${texts}`,
  nameInMail: '订单上的姓名，写在邮件里（不想写就按回车）',
  menu: '接下来做什么？',
  nextPage: (title) => `下一页：${title}`,
  lastPage: '回到最后一页',
  changeSentence: '改一句话',
  tone: (now) => `换语气（现在是${now}）`,
  toneNames: { polite: '礼貌', firm: '坚定', final: '最后通知' },
  whichTone: '所有文案用哪种语气？',
  now: (label) => `${label}（现在）`,
  tagsOff: '不要话题标签',
  tagsOn: '加上话题标签',
  copy: (kind) => `复制：${kind}`,
  openPost: '在浏览器里打开填好的帖子（由你点发布）',
  openMail: '在邮件程序里打开这封邮件',
  openSite: (site) => `打开 ${site}，看看它链接的是哪个账号`,
  openProfile: (handle) => `打开 @${handle}，看一眼再关注`,
  siteOpened: '已在浏览器里打开。',
  unconfirmed: (handle) => `@${handle} 没有写进文案。请到品牌官网看一眼，如果链接的就是它，在下面选一下。`,
  confirm: (handle) => `看过了，官网链接的就是 @${handle}`,
  confirmed: (handle) => `@${handle} 写进文案了。`,
  afterQr: '扫好了就回到菜单：',
  qr: '显示二维码，用手机扫',
  sent: (kind) => `我已经发出去了：${kind}`,
  whichSentence: '改哪一句？',
  noChange: '不改了',
  putBack: (text) => `放回去：${text}`,
  makeRoom: (text) => `刚才放不下，写进去：${text}`,
  whichWording: '怎么写？',
  leaveOut: '不写这一句',
  counted: (text, count) => `${text}  ${count}`,
  changed: (count) => `改好了，现在的长度：${count}。`,
  alsoGone: (names) => `为了放得下，又去掉了：${names}。`,
  toneChanged: (tone) => `所有文案都换成了${tone}的语气。`,
  tagsChanged: { none: '话题标签去掉了。', service: '放得下的话题标签加上了。' },
  sentNoted: (kind) => `记下了，已经发出：${kind}。`,
  whichText: '哪一份？',
  copyText: '复制一份文案',
  openText: '打开填好的文案',
  qrText: '把文案显示成二维码，用手机扫',
  sentText: '有一份已经发出',
  show: (kind) => `看看 ${kind}`,
  toPage: '回到别的页',
  whichPage: '哪一页？',
  leave: '保存并离开',
  leaveUnsaved: '不保存，离开',
};
