/** Who leads: one option, or several with as many votes. Empty before anybody has voted. */

export type VoteOption = { readonly id: string; readonly text: string; readonly votes: number };

export const leading = (options: readonly VoteOption[]): readonly VoteOption[] => {
  const most = Math.max(0, ...options.map(({ votes }) => votes));
  return most === 0 ? [] : options.filter(({ votes }) => votes === most);
};

/** `”Prova”, ”Vänta” och ”Fråga”`, as the language lists things. */
export const listed = (options: readonly VoteOption[], language: string): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(
    options.map(({ text }) => (language === 'sv' ? `”${text}”` : `“${text}”`)),
  );
