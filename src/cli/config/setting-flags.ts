/** Flags of `config`; those of answers are read as `new` reads them. An empty text means: ask again next time. */
export const settingFlags = ['screen-language', 'draft-language', 'country', 'time-zone', 'name', 'can-use-x'] as const;
export type SettingFlags = Partial<Record<(typeof settingFlags)[number], string>>;
