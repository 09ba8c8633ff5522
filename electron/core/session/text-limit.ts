/** What a person may type in one note: a pasted page is fine, a pasted book is not. Characters. */
export const textLimit = 100_000;
