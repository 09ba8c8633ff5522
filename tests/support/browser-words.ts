/** The window's own words, so that a test finds a thing by what people read on it, in either language. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInstance } from 'i18next';
import type { Language } from '../../electron/core/units.ts';
import { project } from './project.ts';

/** A key that is not there is a mistake in the test, and throws. */
export type Words = (key: string, values?: Readonly<Record<string, unknown>>) => string;

export const wordsIn = (language: Language): Words => {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { [language]: { translation: windowWords(language) } },
    interpolation: { escapeValue: false },
    parseMissingKeyHandler: (key) => {
      throw new Error(`There are no words for ${key} in ${language}`);
    },
  });
  return (key, values) => i18n.t(key, { ...values });
};

/** The same files as the window takes: documents and the command line have keys of the same names. */
const windowWords = (language: Language): Record<string, object> => {
  const list = ['words', 'more-words']
    .map((name) => readFileSync(join(project, `renderer/app/${name}-${language}.ts`), 'utf8'))
    .join('');
  const files = [...list.matchAll(/locales\/\w+\/[\w-]+\.json/g)].map(([path]) => path);
  const read = files.map((file) => JSON.parse(readFileSync(join(project, file), 'utf8')) as object);
  return Object.assign({}, ...read) as Record<string, object>;
};
