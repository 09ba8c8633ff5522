/** Three sentences for the first time, and the choice of language. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languages } from '../../../electron/core/units.ts';
import { speak } from '../../app/words.ts';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import styles from './Welcome.module.css';

export const Welcome = () => {
  const { hello, transport } = useHost();
  const { t, i18n } = useTranslation();
  const [isShown, setIsShown] = useState(!hello.settings.welcomed);
  if (!isShown) return null;
  return (
    <section className={styles.welcome} aria-labelledby="welcome">
      <h2 id="welcome">{t('today.welcome.title')}</h2>
      <p>{t('today.welcome.what')}</p>
      <p>{t('today.welcome.how')}</p>
      <p>{t('today.welcome.local')}</p>
      <div className={styles.choices}>
        <div role="group" aria-label={t('today.welcome.language')} className={styles.languages}>
          {languages.map((language) => (
            <Button
              key={language}
              isPressed={i18n.language === language}
              onPress={() => {
                void speak(language);
                void transport.call('changeSettings', { language });
              }}
            >
              <span lang={language}>{t(`today.welcome.${language}`)}</span>
            </Button>
          ))}
        </div>
        <Button
          look="primary"
          onPress={() => {
            setIsShown(false);
            void transport.call('changeSettings', { welcomed: true });
          }}
        >
          {t('today.welcome.begin')}
        </Button>
      </div>
    </section>
  );
};
