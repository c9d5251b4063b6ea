import type { Brand } from './brand.ts';

/**
 * The brand's name as said in a sentence: `Pandora (music)` → `Pandora`, `DHL (US)` → `DHL`.
 * The record's own `spoken` wins (`Mojang / Minecraft` → `Minecraft`).
 */
export const spokenName = (brand: Pick<Brand, 'name' | 'spoken'>): string =>
  brand.spoken ?? brand.name.replace(/\s*\([^)]*\)\s*$/, '');
