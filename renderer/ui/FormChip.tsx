/** An activity's form: icon, word and tint, never the colour alone. */
import { useTranslation } from 'react-i18next';
import type { Form } from '../../electron/core/kit/kit.ts';
import { Icon } from './Icon.tsx';
import styles from './FormChip.module.css';

export const FormChip = ({ form }: { form: Form }) => {
  const { t } = useTranslation();
  return (
    <span className={styles.chip} data-form={form}>
      <Icon name={form} />
      {t(`forms.${form}`)}
    </span>
  );
};
