/** Whose edition of a kit it is and what it was made from: on every paper, with the publisher's logo. */
import type { Edition } from '../kit/kit.ts';
import { titleOfOrigin } from '../kit/origin.ts';
import type { Document } from './blocks.ts';
import type { Words } from './words.ts';

export const credited = (document: Document, edition: Edition, words: Words): Document => {
  const { publisher } = edition.structure;
  const origin = originOf(edition, words);
  const credit = [publisher ?? '', origin].filter((text) => text !== '').join(', ');
  return {
    ...document,
    footer: credit === '' ? document.footer : `${document.footer} (${credit})`,
    ...(edition.logo && { logo: { picture: edition.logo, alt: publisher ?? '' } }),
  };
};

const originOf = ({ structure, language }: Edition, words: Words): string => {
  const { origin } = structure;
  if (!origin) return '';
  return words.say('frame.origin', {
    title: titleOfOrigin(origin, language),
    version: origin.version,
  });
};
