/** The top of a draft: what it becomes, whether it is saved, and the way into the library. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { titleAt } from '../../../electron/core/kit/adapt/passages.ts';
import { guidePath } from '../../../electron/core/kit/check-files.ts';
import { go } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { BackLink } from '../../ui/BackLink.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';
import { SaveState } from '../../ui/SaveState.tsx';
import { Segments } from '../../ui/Segments.tsx';
import styles from './AdaptHead.module.css';
import { useAdapting } from './draft-context.ts';
import { useOrigin } from './use-origin.ts';

export const AdaptHead = () => {
  const { draft, structure, language, speak, saved, trouble, canUndo, canRedo, store } = useAdapting();
  const { t } = useTranslation();
  const origin = useOrigin();
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
            {[t('adapt.draftOf', { version: structure.version }), structure.publisher, origin]
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

const Discard = () => {
  const { id, store } = useAdapting();
  const { transport } = useHost();
  const { t } = useTranslation();
  const discard = async (): Promise<void> => {
    const unsaved = await store.settled();
    const reply = unsaved ? null : await transport.call('trashDraft', { id });
    if (!reply?.ok) {
      notify({ problem: reply?.problem ?? unsaved ?? { code: 'unexpected' } });
      return;
    }
    const { key } = reply.value;
    go({ screen: 'library' });
    notify({
      text: t('adapt.discarded'),
      action: { label: t('ui.undo'), run: () => void transport.call('restoreDraft', { key }) },
    });
  };
  return (
    <Button look="icon" label={t('adapt.discard')} onPress={() => void discard()}>
      <Icon name="trash" />
    </Button>
  );
};

const Publish = () => {
  const { id, store, checked } = useAdapting();
  const { transport } = useHost();
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const publish = async (): Promise<void> => {
    if (busy) return;
    if (checked.problems.length > 0) {
      notify({ text: t('adapt.mendFirst', { count: checked.problems.length }) });
      return;
    }
    setBusy(true);
    const unsaved = await store.settled();
    const reply = unsaved ? null : await transport.call('publishDraft', { id });
    setBusy(false);
    if (!reply?.ok) notify({ problem: reply?.problem ?? unsaved ?? { code: 'unexpected' } });
    else if (reply.value.state === 'refused')
      notify({ text: t('adapt.mendFirst', { count: reply.value.problems.length }) });
    else {
      const { kit, version } = reply.value;
      go({ screen: 'kit', kit, version });
      notify({ text: t('adapt.published') });
    }
  };
  return (
    <Button look="primary" onPress={() => void publish()}>
      <Icon name="check" />
      {t('adapt.publish')}
    </Button>
  );
};
