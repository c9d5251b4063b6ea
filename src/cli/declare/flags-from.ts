/** What was typed behind the flags of the names, in their order. */
export function flagsFrom<Name extends string>(
  options: Record<string, unknown>,
  names: readonly Name[],
): Partial<Record<Name, string>> {
  const typed = names.flatMap((name) => {
    const value = options[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
    return typeof value === 'string' ? [[name, value]] : [];
  });
  return Object.fromEntries(typed) as Partial<Record<Name, string>>;
}
