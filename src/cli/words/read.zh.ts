import type { ReadWords } from './read.ts';

export const read: ReadWords = {
  paste: '把他们写的话粘贴进来',
  title: '他们的回复',
  amountsTo: (situation) => `总的意思：${situation}`,
  noSituation: '光看这几句话判断不了，以你知道的为准',
  beware: '先看上面的“当心”。没核实过的账号，不要回复。',
  ways: '可以这样回复，选一种：',
  choices: { accept: '接受', insist: '坚持我的诉求', supervisor: '找主管处理' },
  menu: '接下来做什么？',
  isIt: (situation) => `就是这样（${situation}）：存下原话，拿回复文案`,
  other: '是别的情况：我来选，存下原话',
  onlyRead: '我只是看看',
  replies: '先看看回复文案',
  notKept: '这次什么都没有记下。要存下原话：complain record answered --text -',
  back: '回到他们的回复',
};
