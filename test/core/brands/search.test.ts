import { describe, expect, test } from 'vitest';
import { brandIndex } from '../../../src/core/brands/search/brand-index.ts';
import { searchBrands } from '../../../src/core/brands/search.ts';
import { directory } from './directory.ts';

const index = brandIndex(directory);
const found = (query: string) => searchBrands(index, query).map(({ brand }) => brand.id);
const first = (query: string, count: number) => found(query).slice(0, count).join(' ');

/** Lines of `query → the brands that come first`; `-` for nothing at all. */
const rows = (table: string): { query: string; ids: string }[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [query = '', ids = ''] = line.split('→');
      return { query: query.trim(), ids: ids.trim() };
    });

const check = ({ query, ids }: { query: string; ids: string }) => {
  if (ids === '-') expect(found(query)).toEqual([]);
  else expect(first(query, ids.split(' ').length)).toBe(ids);
};

describe('a name in any usual spelling', () => {
  test.each(
    rows(`
      nike → nike
      NIKE → nike
      ＮＩＫＥ → nike
      NIKE!!! → nike
      Louis Vuitton → louis-vuitton
      louisvuitton → louis-vuitton
      louis-vuitton → louis-vuitton
      H&M → h-and-m
      h m → h-and-m
      hm → h-and-m
      h and m → h-and-m
      lowes → lowes
      Lowe’s → lowes
      lowe's → lowes
      levis → levis
      macys → macys
      kohls → kohls
      McDonald's → mcdonalds-us
      Estée Lauder → estee-lauder
      estee lauder → estee-lauder
      lancome → lancome
      Nocibe → nocibe
      Osterreichische Post → osterreichische-post
      Barnes and Noble → barnes-and-noble
      barnes & noble → barnes-and-noble
      m&s → marks-and-spencer
      b&h → b-and-h-photo-video
      at&t → at-and-t
      att → at-and-t
      C&A → c-and-a
      dr martens → dr-martens
      Dr.Martens → dr-martens
      the north face → the-north-face
      north face → the-north-face
      body shop → the-body-shop
      Container Store → the-container-store
      banana republic → banana-republic
      disney+ → disney
      disney plus → disney
      paramount plus → paramount
      SK-II → sk-ii
      sk2 → sk-ii
      ps5 → playstation
      size? → size
      Y!mobile → y-mobile
      kahoot → kahoot
      end clothing → end-clothing
      tiffany → tiffany-and-co
      louboutin → christian-louboutin
      24s → 24s
      4px → 4px
      jd-com → jd-com
      best buy canada → best-buy-canada
      us cellular → u-s-cellular
      mercari japan → mercari-japan
      mercadolibre → mercado-libre
    `),
  )('$query → $ids', check);
});

describe('a Chinese name', () => {
  test.each(
    rows(`
      耐克 → nike
      阿迪 → adidas
      阿迪达斯 → adidas
      亚马逊 → amazon
      优衣库 → uniqlo
      苹果 → apple
      香奈儿 → chanel
      路易威登 → louis-vuitton
      驴牌 → louis-vuitton
      无印良品 → muji
      無印良品 → muji
      ユニクロ → uniqlo
      メルカリ → mercari-japan
      煤炉 → mercari-japan
      쿠팡 → coupang
      速卖通 → aliexpress
      淘宝 → taobao
      京东 → jd-com
      京东商城 → jd-com
      顺丰 → sf-express
      希音 → shein
      贝宝 → paypal
      美国邮政 → usps
      法国航空 → air-france
      索尼PS → playstation
      虾皮印尼 → shopee-indonesia
      美国银行 → bank-of-america
      日亚 → amazon
    `),
  )('$query → $ids', check);
});

describe('words around a name are looked through', () => {
  test.each(
    rows(`
      耐克官网 → nike
      耐克旗舰店 → nike
      耐克官方旗舰店 → nike
      官方耐克客服 → nike
      亚马逊海外购 → amazon
      优衣库客服 → uniqlo
      苹果手机 → apple
      阿迪达斯跑鞋 → adidas
      LV官网 → louis-vuitton
      CK 官网 → calvin-klein
      Nike 官网 → nike
      Nike 耐克 → nike
      nike耐克 → nike
      nike support → nike
      nike customer service → nike
      the official nike store → nike
      my nike order refund → nike
      h&m help → h-and-m
      apple store → apple
      ck jeans → calvin-klein
      tiktok shop support → tiktok-shop
      google store → made-by-google
      pandora jewellery → pandora
    `),
  )('$query → $ids', check);
});

describe('a short name matches as a whole only', () => {
  test.each(
    rows(`
      AP → audemars-piguet
      CK → calvin-klein
      MK → michael-kors
      NB → new-balance
      TB → tory-burch
      HM → h-and-m
      lv → louis-vuitton
      on → on
      ee → ee
      hp → hp
      mkx → -
      xck → -
      tbz → -
    `),
  )('$query → $ids', check);
});

describe('the beginning of a name', () => {
  test.each(
    rows(`
      nik → nike
      ama → amazon
      aliex → aliexpress
      sams → samsung
      loui → louis-vuitton
      vuitton → louis-vuitton
      spade → kate-spade
      雅诗 → estee-lauder
      路易威 → louis-vuitton
    `),
  )('$query → $ids', check);
});

describe('one or two typing errors', () => {
  test.each(
    rows(`
      nkie → nike
      inke → nike
      nikee → nike
      amazno → amazon
      amazom → amazon
      walmrt → walmart
      addidas → adidas
      adiddas → adidas
      addiddas → adidas
      guchi → gucci
      gucchi → gucci
      channel → chanel
      sephroa → sephora
      louis vuiton → louis-vuitton
      loius vuitton → louis-vuitton
      vuiton → louis-vuitton
      starbuks → starbucks
      balenciga → balenciaga
      lululemmon → lululemon
      aliexpres → aliexpress
      samsumg → samsung
      lenova → lenovo
      dinsey → disney
      new ballance → new-balance
      booking.con → booking-com
      addidas support → adidas
      burbery → burberry
      patagona → patagonia
      hermez → hermes
    `),
  )('$query → $ids', check);
});

describe('a domain, link, e-mail address or handle', () => {
  test.each(
    rows(`
      nike.com → nike
      www.zara.com → zara
      https://www.nike.com/us/en/t/shoe?x=1#top → nike
      HTTPS://WWW.NIKE.COM → nike
      shop.nike.com → nike
      look at https://www.zara.com/us/en/x.html please → zara
      www2.hm.com/en_us → h-and-m
      nike.co.uk → nike
      nike.fr → nike
      amazon.de → amazon
      https://www.amazon.co.jp/gp/help → amazon
      bestbuy.ca → best-buy-canada
      jp.mercari.com → mercari-japan
      mercari.com → mercari-us
      dhl.de → dhl-paket-germany
      ebay.fr → ebay-france
      ebay.co.uk → ebay
      shopee.vn → shopee
      aws.amazon.com → aws
      jd.com → jd-com
      hotels.com → hotels-com
      last.fm → last-fm
      service@nike.com → nike
      @NikeSupport → nike
      @nikesupport → nike
      ＠NikeSupport → nike
      https://x.com/NikeSupport → nike
      x.com/amazonhelp/status/123 → amazon
      https://twitter.com/AmazonHelp?lang=en → amazon
      https://twitter.com/intent/user?screen_name=AmazonHelp → amazon
      @ExpediaHelp → expedia hotels-com vrbo
      @Uber_Support → uber uber-eats
      acme-shop.com → -
      amazn.com → -
      nike.com.evil.ru → -
      nike-outlet.shop → -
      on.de → -
      https://x.com/home → -
      @nobody_at_all → -
      @DeltaAssist → -
      @nike_support → -
    `),
  )('$query → $ids', check);
});

describe('a name of several brands brings them all', () => {
  test.each(
    rows(`
      sony → sony-electronics playstation
      索尼 → sony-electronics playstation
      pandora → pandora pandora-music
      潘多拉 → pandora pandora-music
      dhl → dhl-us deutsche-post-dhl-paket dhl-paket-germany
      DHL快递 → dhl-us deutsche-post-dhl-paket dhl-paket-germany
      hermes → hermes evri hermes-germany
      frontier → frontier-airlines frontier-communications
      rakuten → rakuten-us-cash-back rakuten-ichiba rakuten-mobile
      乐天 → rakuten-ichiba rakuten-mobile rakuten-us-cash-back
      mercari → mercari-japan mercari-us
      lazada → lazada lazada-indonesia lazada-philippines
      jd → jd-com jd-sports
      vodafone → vi-vodafone-idea vodafone-australia vodafone-germany vodafone-uk
      virgin → virgin-atlantic virgin-australia virgin-media virgin-money-uk
      google → google google-play made-by-google
      ikea → ikea-us
      dpd → dpd-germany dpd-uk
    `),
  )('$query → $ids', check);
});

describe('what is not there finds nothing rather than a neighbour', () => {
  test.each(
    rows(`
      Acme → -
      zzzz → -
      拼多多 → -
      小红书 → -
      天猫 → -
      抖音商城 → -
      中国银行 → -
      xiaohongshu → -
      pinduoduo → -
      Deutsche Bank → -
      Bank of China → -
      Starlink → -
      Sharp → -
      Camper → -
      bike → -
      nike germany japan → -
      Notino → -
      Canon → -
      Nikon → -
      Vivo → -
      Bosch → -
      Fendi → -
      Loewe → -
      Tumi → -
      Fila → -
      Reebok → -
      Huawei → -
      Acer → -
      JD Power → -
      Delta Children → -
      United Colors of Benetton → -
      qwertyuiop → -
      nkkkie → -
      。。。 → -
      @ → -
    `),
  )('$query → $ids', check);

  test('an empty, blank or endless query finds nothing', () => {
    expect([found(''), found('   '), found('nike '.repeat(1_000)), found('a b c d e f g h i j k l m n')]).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe('a country in the query', () => {
  test.each([
    ['asos germany', 'asos', 'DE', 'account'],
    ['asos france', 'asos', 'FR', 'none'],
    ['dhl us', 'dhl-us', 'US', 'account'],
    ['dhl germany', 'dhl-paket-germany', 'DE', 'account'],
    ['dhl mexico', 'dhl-us', 'MX', 'account'],
    ['日本亚马逊', 'amazon', 'JP', 'account'],
    ['亚马逊日本站', 'amazon', 'JP', 'account'],
    ['亚马逊德国', 'amazon', 'DE', 'none'],
    ['uniqlo uk', 'uniqlo', 'GB', 'none'],
    ['uniqlo philippines', 'uniqlo', 'PH', 'account'],
    ['美国宜家', 'ikea-us', 'US', 'account'],
    ['ikea hong kong', 'ikea-us', 'HK', 'none'],
    ['muji united kingdom', 'muji', 'GB', 'account'],
    ['jd sports usa', 'jd-sports', 'US', 'account'],
    ['rakuten japan', 'rakuten-ichiba', 'JP', 'none'],
    ['best buy canada', 'best-buy-canada', 'CA', 'account'],
    ['lazada philippines', 'lazada-philippines', 'PH', 'account'],
    ['air china', 'air-china', null, null],
    ['美国银行', 'bank-of-america', null, null],
    ['rakuten mobile japan', 'rakuten-mobile', 'JP', 'account'],
    ['nike china support', 'nike', 'CN', 'none'],
    ['addidas germany', 'adidas', 'DE', 'none'],
    ['sonny uk', 'playstation', 'GB', 'account'],
    ['otto germany', 'otto', 'DE', 'none'],
    ['zooplus germany', 'zooplus', 'DE', 'account'],
    ['zooplus france', 'zooplus', 'FR', 'account'],
    ['nike.co.uk', 'nike', 'GB', 'none'],
    ['nike', 'nike', null, null],
  ])('%s → %s, %s: %s', (query, id, region, regional) => {
    const [match] = searchBrands(index, query);
    expect({ id: match?.brand.id, region: match?.region, regional: match?.regional }).toEqual({ id, region, regional });
  });
});

test('a match says how sure it is', () => {
  const by = (query: string) => searchBrands(index, query).map((match) => `${match.brand.id} by ${match.by}`);
  expect(by('zara')).toEqual(['zara by name']);
  expect(by('tesco')).toEqual(['tesco by name', 'tesco-bank by shared']);
  expect(by('north face')).toEqual(['the-north-face by name']);
  expect(by('shopee.vn')).toEqual(['shopee by link']);
  expect(by('zara.com')).toEqual(['zara by link']);
  expect(by('@ZARA_Care')).toEqual(['zara by handle']);
  expect(by('zarra')).toEqual(['zara by typo']);
  expect(by('zappo')).toEqual(['zappos by beginning']);
});

test('a long link to the goods is read', () => {
  expect(found(`https://www.amazon.com/dp/B0?ref=${'x'.repeat(900)}`)).toEqual(['amazon']);
});

test('a limit cuts the list', () => {
  expect(searchBrands(index, 'air', { limit: 3 })).toHaveLength(3);
  expect(searchBrands(index, 'air')).toHaveLength(8);
});

test('every brand is found first, or among its namesakes, by its id, its name and each of its aliases', () => {
  const lost = directory.flatMap(({ id, name, aliases }) =>
    [id, name, ...aliases].filter((text) => !found(text).includes(id)).map((text) => `${id}: ${text}`),
  );
  expect(lost).toEqual([]);
});
