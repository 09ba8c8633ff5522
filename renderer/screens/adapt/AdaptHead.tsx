/** The top of a draft: what it becomes, whether it is saved, and the way into the library. */
import { useTranslation } from 'react-i18next';
import { titleAt } from '../../../electron/core/kit/adapt/passages.ts';
import { guidePath } from '../../../electron/core/kit/check-files.ts';
import { titleOfOrigin } from '../../../electron/core/kit/origin.ts';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SaveState } from '../../ui/SaveState.tsx';
import { Segments } from '../../ui/Segments.tsx';
import styles from './AdaptHead.module.css';
import { useAdapting } from './draft-context.ts';
import { Discard, Publish } from './LeaveDraft.tsx';

export const AdaptHead = () => {
  const { draft, structure, language, speak, saved, trouble, canUndo, canRedo, store } = useAdapting();
  const { t } = useTranslation();
  const { origin } = structure;
  return (
    <>
      <div className={styles.top}>
        <BackLink to={{ screen: 'library' }} words={t('library.title')} />
        {structure.languages.length > 1 && (
          <Segments
            label={t('adapt.language')}
            labelHidden
            options={structure.languages.map((key) => ({
              key,
              words: t(`kitPage.languageItself.${key}`),
              lang: key,
            }))}
            value={language}
            onChange={speak}
          />
        )}
      </div>
      <header className={styles.head}>
        <div>
          <h1 lang={language}>
            {titleAt(draft.texts[guidePath(language)] ?? '', []) || t('adapt.untitled')}
          </h1>
          <p>
            {[
              t('adapt.draftOf', { version: structure.version }),
              structure.publisher,
              origin &&
                t('kitPage.basedOn', { title: titleOfOrigin(origin, language), version: origin.version }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
        </div>
        <div className={styles.actions}>
          <SaveState saved={saved} trouble={trouble} />
          <Button look="icon" label={t('ui.undo')} isDisabled={!canUndo} onPress={store.undo}>
            <Icon name="undo" />
          </Button>
          <Button look="icon" label={t('adapt.redo')} isDisabled={!canRedo} onPress={store.redo}>
            <Icon name="redo" />
          </Button>
          <Discard />
          <Publish />
        </div>
      </header>
    </>
  );
};
