/**
 * Some of the kit's own parts, in order; those that the kit lacks are left out. Where a template has a part in words of its
 * own, it stands below the kit's under the template's name.
 */
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReactNode } from 'react';
import { kitParts } from '../../../electron/core/kit/grammar.ts';
import type { KitPart } from '../../../electron/core/kit/grammar.ts';
import type { Block } from '../../../electron/core/documents/blocks.ts';
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
  /** Something more below a part's text, wherever it stands. */
  after?: Readonly<Partial<Record<KitPart, (blocks: readonly Block[]) => ReactNode>>>;
}) => {
  const { t } = useTranslation();
  const sections = parts.flatMap((part) => {
    const blocks = edition.texts.parts[part] ?? [];
    const own = edition.structure.templates.flatMap(({ id }) => {
      const template = edition.texts.templates[id];
      const words = template?.parts?.[part] ?? [];
      return template && words.length > 0 ? [{ id, title: template.title, words }] : [];
    });
    if (blocks.length + own.length === 0) return [];
    const content = (
      <>
        <Blocks blocks={blocks} under={2} />
        {blocks.length > 0 && after?.[part]?.(blocks)}
        {own.map(({ id, title, words }) => (
          <Fragment key={id}>
            <h3>{title}</h3>
            <Blocks blocks={words} under={3} />
            {after?.[part]?.(words)}
          </Fragment>
        ))}
      </>
    );
    return [{ key: part, title: kitParts[part][edition.language], content }];
  });
  return <Reading label={t('kitPage.contents')} lang={edition.language} sections={sections} />;
};
