/** Some of the kit's own parts, in order; those that the kit lacks are left out. */
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { kitParts } from '../../../electron/core/kit/grammar.ts';
import type { KitPart } from '../../../electron/core/kit/grammar.ts';
import type { Edition } from '../../../electron/core/kit/kit.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import { Reading } from './Reading.tsx';

export const PartsReading = ({
  edition,
  parts,
  after,
}: {
  edition: Edition;
  parts: readonly KitPart[];
  /** Something more below a part's text. */
  after?: Readonly<Partial<Record<KitPart, ReactNode>>>;
}) => {
  const { t } = useTranslation();
  const sections = parts.flatMap((part) => {
    const blocks = edition.texts.parts[part] ?? [];
    if (blocks.length === 0) return [];
    const content = (
      <>
        <Blocks blocks={blocks} under={2} />
        {after?.[part]}
      </>
    );
    return [{ key: part, title: kitParts[part][edition.language], content }];
  });
  return <Reading label={t('kitPage.contents')} lang={edition.language} sections={sections} />;
};
