import type { Shop } from '../case/vocabulary.ts';

/** Brands of the directory that are places to buy from in the words of the case. */
export const SHOP_OF_BRAND: Readonly<Partial<Record<string, Shop>>> = {
  amazon: 'amazon',
  ebay: 'ebay',
  'ebay-france': 'ebay',
  etsy: 'etsy',
  aliexpress: 'aliexpress',
  temu: 'temu',
  'tiktok-shop': 'tiktok-shop',
  shopee: 'shopee',
  'shopee-brazil': 'shopee',
  'shopee-indonesia': 'shopee',
  lazada: 'lazada',
  'lazada-indonesia': 'lazada',
  'lazada-philippines': 'lazada',
  walmart: 'walmart',
  'mercari-us': 'mercari',
  'mercari-japan': 'mercari',
  vinted: 'vinted',
  depop: 'depop',
  stockx: 'stockx',
  'rakuten-ichiba': 'rakuten',
  taobao: 'taobao',
  'jd-com': 'jd',
  buyee: 'buying-agent',
};
