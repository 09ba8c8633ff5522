/** A handout as it stands on its paper. */
import { useTranslation } from 'react-i18next';
import type { Edition, Handout } from '../../../electron/core/kit/kit.ts';
import { Blocks } from '../../ui/Blocks.tsx';
import styles from './Sheet.module.css';

export const Sheet = ({ handout, edition }: { handout: Handout; edition: Edition }) => {
  const { t, i18n } = useTranslation();
  return (
    <>
      <p className={styles.facts} lang={i18n.language}>
        {t(`kitPage.handoutKinds.${handout.kind}`)} · {handout.paper} · {t(`kitPage.per.${handout.per}`)}
      </p>
      <div className={styles.sheet} data-paper={handout.paper}>
        <Blocks blocks={edition.texts.handouts[handout.id]?.blocks ?? []} under={2} />
      </div>
    </>
  );
};
