/** The same entries but for one. */
export const without = <Value>(
  entries: Readonly<Record<string, Value>>,
  key: string,
): Record<string, Value> => Object.fromEntries(Object.entries(entries).filter(([name]) => name !== key));
