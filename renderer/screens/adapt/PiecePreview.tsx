/** What the open piece becomes: as it is read on the screen while somebody types, and as it is printed. */
import { useTranslation } from 'react-i18next';
import { Tabs } from '../../ui/Tabs.tsx';
import { useAdapting } from './draft-context.ts';
import { PaperPreview } from './PaperPreview.tsx';
import styles from './PiecePreview.module.css';
import { PieceShown } from './PieceShown.tsx';
import { editionIn } from './use-checked.ts';

export const PiecePreview = () => {
  const { checked, language, piece } = useAdapting();
  const { t } = useTranslation();
  const edition = checked.kit && editionIn(checked.kit, language);
  const name = JSON.stringify(piece);
  return (
    <aside className={styles.preview} aria-label={t('adapt.preview.label')}>
      {edition && (
        <Tabs
          label={t('adapt.preview.label')}
          pages={[
            {
              key: 'screen',
              words: t('adapt.preview.screen'),
              content: (
                <div className={styles.page}>
                  {checked.problems.length > 0 && <p className={styles.old}>{t('adapt.preview.old')}</p>}
                  <PieceShown edition={edition} />
                </div>
              ),
            },
            {
              key: 'paper',
              words: t('adapt.preview.paper'),
              content: <PaperPreview key={`${name} ${language}`} />,
            },
          ]}
        />
      )}
      {!edition && <p className={styles.old}>{t('adapt.preview.none')}</p>}
    </aside>
  );
};
