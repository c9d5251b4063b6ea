import type { BrandCheck } from './check.ts';

export const bareDomains: BrandCheck = {
  id: 'bare-domains',
  why: 'a pasted link is compared with the domain',
  run: (brands) =>
    brands
      .filter(({ website }) => website !== null && !/^(?!www\.)([a-z0-9-]+\.)+[a-z]{2,}$/.test(website))
      .map(({ id, website }) => ({ brand: id, field: 'website', message: `"${website}" is no bare domain` })),
};

export const httpsHelpPages: BrandCheck = {
  id: 'https-help-pages',
  why: 'the shopper types personal data there',
  run: (brands) =>
    brands
      .filter(({ helpPage }) => helpPage !== null && !/^https:\/\/[^\s/]+\.[a-z]{2,}(\/\S*)?$/.test(helpPage))
      .map(({ id, helpPage }) => ({ brand: id, field: 'helpPage', message: `"${helpPage}" is no https link` })),
};
