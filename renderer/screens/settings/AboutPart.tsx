/** Which Samspråk this is, and on what terms. */
import { useTranslation } from 'react-i18next';
import { useHost } from '../../host/host.tsx';
import styles from './AboutPart.module.css';
import { Part } from './Part.tsx';

const facts = ['version', 'licence', 'kits', 'font', 'network'] as const;

export const AboutPart = () => {
  const { hello } = useHost();
  const { t } = useTranslation();
  return (
    <Part title={t('settings.about.title')}>
      <dl className={styles.facts}>
        {facts.map((fact) => (
          <div key={fact}>
            <dt>{t(`settings.about.${fact}.what`)}</dt>
            <dd>{t(`settings.about.${fact}.is`, { version: hello.version })}</dd>
          </div>
        ))}
      </dl>
    </Part>
  );
};
