import { expect, test } from 'vitest';
import { typedBrand } from '../../../src/core/brands/typed-brand.ts';

test.each<[string, ReturnType<typeof typedBrand>]>([
  ['Acme', { name: 'Acme', website: null, support: null }],
  ['Acme Teapots acme.com', { name: 'Acme Teapots', website: 'acme.com', support: null }],
  ['https://www.acme-teapots.co.uk/order/1?x=2 Acme', { name: 'Acme', website: 'acme-teapots.co.uk', support: null }],
  ['acme.com', { name: 'Acme', website: 'acme.com', support: null }],
  ['@AcmeHelp', { name: 'AcmeHelp', website: null, support: 'AcmeHelp' }],
  ['Acme https://x.com/AcmeHelp', { name: 'Acme', website: null, support: 'AcmeHelp' }],
  ['acme.com @AcmeHelp Acme', { name: 'Acme', website: 'acme.com', support: 'AcmeHelp' }],
  ['小店 xiaodian.cn', { name: '小店', website: 'xiaodian.cn', support: null }],
  ['info@acme.com Acme', { name: 'Acme', website: 'acme.com', support: null }],
  ['  ', null],
])('"%s"', (typed, brand) => expect(typedBrand(typed)).toEqual(brand));
