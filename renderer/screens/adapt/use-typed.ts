/** What a person types, shown as they type it while it means the same as what is kept: spaces and blank lines at the end come before more words. */
import { useState } from 'react';

export type Typed = {
  readonly value: string;
  readonly type: (words: string) => void;
  /** The field is left: from now on it shows what is kept. */
  readonly leave: () => void;
};

export const useTyped = (kept: string, asKept: (typed: string) => string): Typed => {
  const [typed, type] = useState('');
  return { value: asKept(typed) === kept ? typed : kept, type, leave: () => type('') };
};
