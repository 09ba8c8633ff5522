/** How the few signs of the guide's grammar are typed. */
import { useTranslation } from 'react-i18next';
import styles from './WritingHelp.module.css';

const signs = ['paragraph', 'strong', 'emphasis', 'bullet', 'number', 'heading'] as const;
const onSheets = ['lines', 'box', 'tick', 'page', 'table'] as const;

export const WritingHelp = ({ sheet = false }: { sheet?: boolean }) => {
  const { t } = useTranslation();
  return (
    <details className={styles.help}>
      <summary>{t('adapt.help.title')}</summary>
      <dl>
        {[...signs, ...(sheet ? onSheets : [])].map((sign) => (
          <div key={sign}>
            <dt>
              <code>{t(`adapt.help.signs.${sign}`)}</code>
            </dt>
            <dd>{t(`adapt.help.means.${sign}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
};
