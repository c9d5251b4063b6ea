import type { Brand, RetiredHandle } from '../../../core/brands/brand.ts';
import { comesLater } from '../../../core/brands/comes-later.ts';
import type { Match } from '../../../core/brands/search.ts';
import { judgedAccounts } from '../../../core/brands/trust.ts';
import type { Words } from '../../words/words.ts';
import { accountsJson } from './accounts-json.ts';

type TrustFacts = { now: Date; retired: readonly RetiredHandle[]; words: Words };

/** A brand of the directory as other programs read it; `match` tells how a search came upon it. */
export function brandJson(brand: Brand, match: Match | null, { now, retired, words }: TrustFacts): object {
  return {
    id: brand.id,
    name: brand.name,
    aliases: brand.aliases,
    category: brand.category,
    country: brand.country,
    timeZone: brand.timeZone,
    desk: brand.desk ?? null,
    website: brand.website,
    accounts: accountsJson(judgedAccounts(brand, { now, retired }), words),
    helpPage: brand.helpPage,
    cautions: brand.cautions,
    comesLater: comesLater(brand),
    ...(match === null ? {} : { by: match.by, region: match.region, regional: match.regional }),
  };
}
