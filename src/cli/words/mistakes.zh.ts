import type { Stage } from '../../core/case/vocabulary.ts';
import type { CommandLineMistake, FileTrouble, Mistake } from '../../core/errors.ts';
import { labels } from './labels.zh.ts';
import type { Said } from './words.ts';

/** 一行说清哪里不对、输入的是什么，再说可以怎么改。 */
export function mistake(typed: Mistake): Said {
  const wrong = 'file' in typed && typed.file === '-' ? { ...typed, file: '标准输入' } : typed;
  switch (wrong.code) {
    case 'unknown-brand':
      return said(`没有找到品牌“${wrong.value}”`, brandHint(wrong.nearest));
    case 'ambiguous-brand':
      return said(`“${wrong.value}”可能指好几个品牌`, `请选一个：${wrong.candidates.join('、')}`);
    case 'unknown-value':
      return said(`${wrong.field}：不认识“${wrong.value}”`, oneOf(wrong.nearest, wrong.allowed));
    case 'unknown-field':
      return said(`没有“${wrong.field}”这一项`, didYouMean(wrong.nearest));
    case 'wrong-type':
      return said(`${wrong.field}：${wrong.value} 应该是${typeNames[wrong.expected]}`, null);
    case 'missing-flag':
      return said(`缺少 ${wrong.field}`, `请加上 ${wrong.flag}`);
    case 'missing-answer':
      return said(`缺少 ${wrong.field}`, `在答案里加上 "${wrong.field}"，或者加上 ${wrong.flag}`);
    case 'empty-answer':
      return said(`${wrong.field} 是空的`, '用几个字说明一下');
    case 'too-long':
      return said(`${wrong.field} 有${wrong.length}个字符`, `最多${wrong.limit}个，请只写要点`);
    case 'reply-empty':
      return said('--text 是空的', '把他们写的话完整粘贴进来');
    case 'reply-too-long':
      return said(`回复超过${wrong.limit}个字符`, '只粘贴他们最近的一次回复');
    case 'reply-needed':
      return said('没有要看的回复', '用 --text 给出，或用管道：complain read --text - < reply.txt');
    case 'too-many':
      return said(`${wrong.field} 有${wrong.count}项`, `最多${wrong.limit}项`);
    case 'bad-date':
      return said(`${wrong.field}：“${wrong.value}”不是日期`, '请写成 2026-11-02 这样');
    case 'bad-zone':
      return said(`${wrong.field}：没有叫“${wrong.value}”的时区`, didYouMean(wrong.nearest ?? 'Asia/Shanghai'));
    case 'bad-amount':
      return said(`${wrong.field}：${wrong.value} 不是金额`, '请写大于零的数字，例如 129.99');
    case 'bad-number':
      return said(`${wrong.field}：${wrong.value} 不行`, `请写${wrong.least}到${wrong.most}的整数`);
    case 'bad-handle':
      return said(`${wrong.field}：“${wrong.value}”不可能是 X 账号`, '1到15个英文字母、数字或下划线');
    case 'bad-order-number':
      return said(`${wrong.field}：“${wrong.value}”不像订单号`, '请从订单确认邮件里复制');
    case 'bad-website':
      return said(`${wrong.field}：“${wrong.value}”不是网址`, '请写成 nike.com 这样');
    case 'bad-text':
      return said(`${wrong.field} 读不出来`, null);
    case 'dates-contradict':
      return said(
        `${wrong.field}（${wrong.value}）早于 ${wrong.other}（${wrong.otherValue}）`,
        '请核对这两个日期，其中一个不对',
      );
    case 'date-in-future':
      return said(`${wrong.field}：${wrong.value} 还没到`, `今天是 ${wrong.today}`);
    case 'brand-unreachable':
      return said(`关于“${wrong.name}”只有一个名字`, '请补上它的 X 客服账号（support）或网站');
    case 'comes-later':
      return said(
        `机票、酒店和旅行以后才支持，现在还不能处理 ${wrong.brand}`,
        wrong.helpPage === null ? '请到商家官网的帮助页面' : `商家的帮助页面：${wrong.helpPage}`,
      );
    case 'sentence-needed':
      return said(`--drop：没有“${wrong.sentence}”这一句，对方就看不明白`, `可以去掉的有：${wrong.allowed.join('、')}`);
    case 'no-such-draft':
      return said(`这个投诉没有 ${wrong.kind}`, `可以用：${wrong.allowed.join('、')}`);
    case 'file-trouble':
      return said(`${wrong.file}：${troubles[wrong.trouble]}${detail(wrong.trouble, wrong.detail)}`, null);
    case 'file-too-large':
      return said(`${wrong.file} 太大了`, `最大 ${Math.round(wrong.limit / 1024)} KB`);
    case 'file-empty':
      return said(`${wrong.file} 是空的`, '里面应该是一个写着答案的 JSON 对象');
    case 'file-not-text':
      return said(`${wrong.file} 不是文本文件`, '请存成 UTF-8 编码的纯文本');
    case 'file-not-ours':
      return said(`${wrong.file} 已经有了，而且不是 complain 写的`, '换一个文件名：--out 文件名');
    case 'broken-json':
      return said(`${wrong.file}：第${wrong.line}行第${wrong.column}列不是 JSON`, '多半是前面少了逗号或引号');
    case 'not-an-object':
      return said(`${wrong.file} 里是${foundNames[wrong.found]}`, '应该是一个 JSON 对象：{ "brand": "nike", … }');
    case 'stdin-is-terminal':
      return said(
        `${wrong.flag} - 要从管道读取，但没有管道`,
        `可以这样：cat answers.json | complain new ${wrong.flag} -`,
      );
    case 'unknown-case':
      return said(`没有找到投诉“${wrong.value}”`, caseHint(wrong.nearest));
    case 'ambiguous-case':
      return said(
        wrong.value === '' ? '有好几个投诉' : `有好几个投诉以“${wrong.value}”开头`,
        `请指明一个：${wrong.candidates.join('、')}`,
      );
    case 'no-case':
      return said('还没有投诉', '新建一个：complain new');
    case 'interview-open':
      return said(
        `还没有填 ${wrong.field}`,
        `请在终端里接着填：npx complain resume；或者给 complain new 加上 ${wrong.flag}`,
      );
    case 'nothing-unfinished':
      return said('没有填到一半的投诉', '新建一个：complain new');
    case 'unknown-unfinished':
      return said(
        `没有编号是“${wrong.value}”的未填完的投诉`,
        didYouMean(wrong.nearest) ?? '从全部里选：complain resume',
      );
    case 'damaged-case':
      return said(
        `${wrong.file} 已损坏${wrong.field === null ? '' : `，位置：${wrong.field}`}`,
        '文件没有改动，原样保留',
      );
    case 'newer-case':
      return said(`${wrong.file} 是更新版本的 complain 写的（格式${wrong.version}）`, '请更新 complain，文件没有改动');
    case 'store-trouble':
      return said(
        `投诉没法存放在 ${wrong.folder}：${troubles[wrong.trouble]}${detail(wrong.trouble, wrong.detail)}`,
        '请检查这个文件夹，或者用 COMPLAIN_HOME 换一个',
      );
    case 'store-busy':
      return said(`另一个 complain 正在写 ${wrong.folder}`, '请稍后再试');
    case 'output-lost':
      return said(`内容没能写出去${wrong.detail === '' ? '' : `（${wrong.detail}）`}`, null);
    case 'cannot-follow':
      return said(
        `现在的进度是“${labels.stages[wrong.stage as Stage]}”，不能接着记 ${wrong.move}`,
        `可以记：${wrong.possible.join('、')}`,
      );
    case 'flag-not-here':
      return said(`${wrong.flag} 用在这里没有意义`, `要和这些一起用：${wrong.goesWith.join('、')}`);
    case 'nothing-drafted':
      return said(
        `这个投诉还没有写过 ${wrong.kind}`,
        wrong.drafted.length === 0 ? `先写：complain draft ${wrong.kind}` : `写过的有：${wrong.drafted.join('、')}`,
      );
    case 'nothing-to-undo':
      return said('没有可以撤回的记录', '看经过：complain show');
    case 'clock-backwards':
      return said(
        `现在的时钟是 ${wrong.now}，可是这个投诉上次记录是 ${wrong.last}`,
        '请先把电脑的日期和时间调对，再试一次；什么都没有写入',
      );
    case 'bad-now':
      return said(`COMPLAIN_NOW：“${wrong.value}”不是时刻`, '请写成 2026-11-22T10:00:00Z 这样');
    case 'command-line':
      return commandLine(wrong.kind, wrong.value, wrong.nearest);
  }
}

const said = (line: string, hint: string | null): Said => ({ line, hint });

const didYouMean = (nearest: string | null): string | null => (nearest === null ? null : `你是不是想写“${nearest}”？`);

function oneOf(nearest: string | null, allowed: readonly string[]): string | null {
  if (nearest !== null) return didYouMean(nearest);
  return allowed.length === 0 ? null : `可以写：${allowed.join('、')}`;
}

const brandHint = (nearest: readonly string[]): string =>
  nearest.length === 0
    ? '先搜一下：complain brands search 名称；或者自己填写：{"name": …, "website": …}'
    : `你是不是想找${nearest.map((name) => `“${name}”`).join('或')}？`;

const caseHint = (nearest: readonly string[]): string =>
  nearest.length === 0 ? '查看全部：complain list' : `你是不是想找 ${nearest.join('、')}？`;

const typeNames = {
  text: '带引号的文字',
  number: '数字',
  list: '列表：[ … ]',
  object: '对象：{ … }',
  'yes-or-no': 'true 或 false',
} as const;

const foundNames = {
  list: '列表',
  text: '文字',
  number: '数字',
  'yes-or-no': 'true 或 false',
  nothing: 'null',
} as const;

const troubles: Record<FileTrouble, string> = {
  missing: '没有这个文件',
  'no-folder': '没有这个文件夹',
  folder: '这是一个文件夹',
  'not-a-folder': '文件夹的位置上是一个文件',
  permission: '没有读写权限',
  'read-only': '磁盘是只读的',
  full: '磁盘满了',
  other: '系统拒绝了',
};

const detail = (trouble: FileTrouble, code: string): string =>
  trouble === 'other' && code !== '' ? `（${code}）` : '';

function commandLine(kind: CommandLineMistake, value: string, nearest: string | null): Said {
  const help = '查看用法：complain --help';
  switch (kind) {
    case 'unknown-option':
      return said(`没有 '${value}' 这个选项`, didYouMean(nearest) ?? help);
    case 'unknown-command':
      return said(`没有 '${value}' 这个命令`, didYouMean(nearest) ?? help);
    case 'missing-argument':
      return said(`缺少 '${value}'`, help);
    case 'option-needs-value':
      return said(`选项 '${value}' 后面要有值`, help);
    case 'too-many-arguments':
      return said('命令行里的词太多了', '带空格的内容请加引号');
    case 'other':
      return said(value, help);
  }
}
