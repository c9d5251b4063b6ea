/** What people write for a country: English names, adjectives and Chinese, by ISO 3166 code. Folded, without spaces. */
const named: Record<string, string> = {
  US: 'unitedstates america usa 美国',
  GB: 'unitedkingdom britain greatbritain england 英国',
  DE: 'germany german deutschland 德国',
  FR: 'france french 法国',
  JP: 'japan japanese 日本',
  CA: 'canada canadian 加拿大',
  AU: 'australia australian 澳大利亚 澳洲',
  NZ: 'newzealand 新西兰',
  CN: 'china mainlandchina 中国大陆 中国',
  HK: 'hongkong 香港',
  TW: 'taiwan 台湾',
  SG: 'singapore 新加坡',
  KR: 'korea southkorea 韩国',
  IN: 'india 印度',
  ID: 'indonesia 印度尼西亚 印尼',
  MY: 'malaysia 马来西亚',
  PH: 'philippines 菲律宾',
  TH: 'thailand 泰国',
  VN: 'vietnam 越南',
  IE: 'ireland 爱尔兰',
  IT: 'italy 意大利',
  ES: 'spain 西班牙',
  PT: 'portugal 葡萄牙',
  NL: 'netherlands holland 荷兰',
  BE: 'belgium 比利时',
  AT: 'austria 奥地利',
  CH: 'switzerland 瑞士',
  SE: 'sweden 瑞典',
  NO: 'norway 挪威',
  DK: 'denmark 丹麦',
  FI: 'finland 芬兰',
  PL: 'poland 波兰',
  CZ: 'czechia 捷克',
  GR: 'greece 希腊',
  TR: 'turkey 土耳其',
  RU: 'russia 俄罗斯',
  UA: 'ukraine 乌克兰',
  AE: 'uae dubai 阿联酋',
  SA: 'saudiarabia 沙特',
  ZA: 'southafrica 南非',
  BR: 'brazil brasil 巴西',
  MX: 'mexico 墨西哥',
  AR: 'argentina 阿根廷',
  CL: 'chile 智利',
};

/** Codes that are also English words (in, it, no, be, my …) are missing on purpose. */
const codes = 'us uk gb de jp fr ca au nz cn hk tw sg kr ph th vn ie es pt nl ch se dk fi pl cz ae za br mx'.split(' ');

const byWord = new Map<string, string>(
  Object.entries(named).flatMap(([code, words]) => words.split(' ').map((word): [string, string] => [word, code])),
);
const byCode = new Map(codes.map((code) => [code, code === 'uk' ? 'GB' : code.toUpperCase()]));

/** The country that a folded word names (`germany`, `德国`), else null. */
export const countryNamed = (word: string): string | null => byWord.get(word) ?? null;

/** The country of a code as people type it (`us`, `uk`), else null. */
export const countryCoded = (word: string): string | null => byCode.get(word) ?? null;

/** Chinese country names, longest first, to be cut from the ends of a word written without spaces. */
export const chineseCountries: readonly [word: string, country: string][] = [...byWord]
  .filter(([word]) => !/^[a-z]/.test(word) && word.length > 1)
  .sort(([one], [other]) => other.length - one.length);
