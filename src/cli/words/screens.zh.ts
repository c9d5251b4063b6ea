import type { DamagedCase } from '../../core/case/damaged-case.ts';
import type { ScreenWords } from './screens.ts';

const answers: ScreenWords['answers'] = {
  brand: '品牌',
  problem: '问题',
  detail: '描述',
  remedies: '诉求',
  item: '商品',
  order: '订单',
  amount: '金额',
  claim: '有争议的金额',
  boughtFrom: '购买渠道',
  sellerCountry: '店铺所在国家',
  paidWith: '付款方式',
  paidOn: '付款日期',
  shippedTo: '收货方式',
  neededBy: '需要的日期',
  contacts: '联系记录',
  reference: '受理编号',
  evidence: '证据',
  name: '姓名',
  accountEmail: '订单邮箱',
  postcode: '邮编',
  country: '国家或地区',
  timeZone: '时区',
  canUseX: '能不能用 X',
  tone: '语气',
  draftLanguage: '文案语言',
  showOrder: '公开的订单号',
  hashtags: '话题标签',
  confirmedAccounts: '你核对过的账号',
};

export const screens: ScreenWords = {
  error: '错误：',
  hint: '提示：',
  notice: '注意：',
  cancelled: '已退出。程序没有替你发送任何东西。',
  bug: '这是 complain 自己的毛病，不是你的错。请把下面几行发给开发者：',
  welcome:
    '回答几个问题，complain 就写好公开帖、私信和邮件，可以直接发。\n它只写文案：不会替你发送，也不用注册。随时可以按 Ctrl-C 退出，填过的都在。',
  homeHint: (unfinished) =>
    `\n查看其中一个：npx complain show 编号。新建一个：npx complain new。${unfinished > 0 ? '\n还有没填完的，接着填：npx complain resume' : ''}`,
  noCases: '还没有投诉。新建一个：complain new',
  saved: (id) => `已保存为 ${id}。再看一次：npx complain show ${id}\n再看一份文案：npx complain draft email ${id}`,
  notSaved: '上面的文案是完整的，但投诉没有保存。请现在就复制需要的内容。',
  damaged: ({ file, reason, detail }) => `${file} ${damages[reason](detail)}，文件原样保留`,
  steps: ['公开帖', '私信', '礼貌而坚定地回复', '请主管处理', '公开跟进', '收尾帖'],
  stepOf: (step, name) => `第${step}步（共6步）：${name}`,
  accounts: 'X 上的账号',
  noAccounts: (helpPage) =>
    helpPage === null ? '没有查到，请到品牌官网的“联系我们”页面找' : `没有查到，帮助页面：${helpPage}`,
  used: '写进文案',
  notUsed: '没有写进文案',
  checkAgain: '核对：',
  profileChecks:
    '最可靠的是：品牌官网上的链接指向这个账号。其次看名字后面有没有金色对勾。蓝色对勾花钱就能买，说明不了什么。',
  beforePost: [
    '先关注上面打了 ✓ 的账号，这样他们能私信你，你也不用对所有人开放私信。',
    '打开通知，并确认你的账号没有设为受保护：受保护的帖子他们看不到。',
    '几分钟内就有人回复，要你的电话、WhatsApp 或验证码？请逐个字母核对账号，不要理他。',
  ],
  subject: '主题：',
  translation: (language) => `${language}对照`,
  count: (used, limit) => (limit === null ? `${used}个字符` : `${used}/${limit}`),
  leftOut: (names) => `放不下，没有写：${names}`,
  sentence: {
    detail: '你的描述',
    photos: '附照片',
    dates: '日期',
    tried: '已经联系过的情况',
    'tried/since': '从哪天开始联系',
    'ask-or': '备选诉求',
    'needed-by': '需要的日期',
    'reply-by': '回复期限',
    'next-route': '下一步去哪里',
    'way-forward': '私信提供详情',
    'tag-brand': '品牌话题标签',
    'tag-service': '客服话题标签',
    'greeting/order-number': '订单尾号',
  },
  attach: (names) => `请自己附上（裁掉面单和人脸）：${names}`,
  attachEmail: (names) => `请附上：${names}`,
  masked: '已遮住：',
  checklist: '证据清单',
  have: '已有',
  lack: '还缺',
  next: '下一步',
  nextLine: (action, when) => `${action}${when}`,
  nextAt: (yours, theirs) => `你的时间${yours}（对方时间${theirs}）`,
  holidayGaps: {
    'no-holidays': () => '这里没有对方国家的节假日资料；遇上放假，回复可能更晚。',
    'holidays-end': (until) => `对方国家的节假日，这里只有到${until}为止的；遇上放假，回复可能更晚。`,
    'bridge-days-unknown': (until) => `对方国家的调休安排，这里只有到${until}为止的；遇上放假，回复可能更晚。`,
  },
  usually: '一般要多久：简单的几个小时，复杂的一到两周。',
  dontYet: {
    title: '先别做',
    lines: [
      '确认收货，或点“一切正常”：一旦点了，钱就打给卖家',
      '因为对方一句承诺就撤销争议',
      '没有退货编号和物流单号就寄回去',
      '扔掉包装',
      '继续使用商品',
      '再付一次钱',
    ],
  },
  copied: (kind) => `已复制：${kind}。到要发送的地方粘贴就行。`,
  copiedByTerminal: (kind) => `已交给终端的剪贴板：${kind}。如果粘贴出来不对，请选中上面的文字复制。`,
  notCopied: (kind) => `这里没有剪贴板，请选中上面的文字复制：${kind}。`,
  opened: '已在浏览器里打开填好的帖子。照片要自己添加，再点发布。',
  openedMail: '已在邮件程序里打开。收件地址和附件要自己添加；正文太长时需要粘贴。',
  cannotOpen: (kind) => `${kind}没有能直接打开的链接，请选“复制”（--copy）。`,
  notOpenedMail: '打不开邮件程序。请选“复制”（--copy），粘贴到你的邮箱里。',
  notOpened: (link) => `打不开浏览器。请在任何设备上打开这个链接：\n${link}`,
  listHead: ['投诉', '品牌', '问题', '进度', '下一步'],
  caseTitle: (id) => `投诉 ${id}`,
  timeline: '经过',
  event: (event, kinds) => {
    switch (event.kind) {
      case 'opened':
        return '新建投诉';
      case 'drafted':
        return `写好文案：${event.drafts.map(({ kind }) => kinds(kind)).join('、')}`;
      case 'sent':
        return `已发出：${kinds(event.draft.kind)}`;
      case 'corrected':
        return `改了答案：${Object.keys(event.answers)
          .map((field) => answers[field as keyof typeof answers])
          .join('、')}`;
      case 'closed':
        return '已结束';
    }
  },
  answers,
  fields: { brand: '品牌', problem: '问题', item: '商品', order: '订单', stage: '进度', remedies: '诉求' },
  noBrands: (query) => `没有找到“${query}”。换个写法、网站或 X 账号再试试。`,
  noRegional: (region) => `${region} 没有单独的账号`,
  deskHours: '客服时间',
  aroundTheClock: (source, seen) => `全天候（见于${seen}）：${source}`,
  website: '网站',
  helpPage: '帮助页面',
  sources: '来源',
  aliases: '别名',
  separator: '，',
  list: (names) => names.join('、'),
};

const damages: Record<DamagedCase['reason'], (detail: string) => string> = {
  'broken-json': (place) => `不是 JSON（行:列 ${place}）`,
  'wrong-shape': (field) => `已损坏，位置：${field}`,
  newer: () => '是更新版本的 complain 写的（请更新）',
  'too-large': () => '太大了，不像是一个投诉',
  'other-id': (id) => `里面是另一个投诉（${id}）`,
  folder: () => '是一个文件夹',
  missing: () => '不见了',
  unreadable: (code) => `读不出来（${code}）`,
};
