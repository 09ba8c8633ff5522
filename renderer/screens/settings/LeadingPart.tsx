/** What matters while leading: single letters as keys, and the name on summaries. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '../../host/use-settings.ts';
import { Field } from '../../ui/Field.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Part } from './Part.tsx';

/** After this long without a key the name is kept, so that closing the window loses nothing. */
const pause = 500;

export const LeadingPart = () => {
  const { settings, change } = useSettings();
  const { t } = useTranslation();
  return (
    <Part title={t('settings.leading.title')}>
      <FacilitatorName
        kept={settings.facilitator}
        onKeep={(facilitator) => change({ facilitator })}
        label={t('settings.leading.facilitator')}
        hint={t('settings.leading.facilitatorHint')}
      />
      <Switch
        label={t('settings.leading.letterKeys')}
        hint={t('settings.leading.letterKeysHint')}
        isOn={settings.letterKeys}
        onChange={(letterKeys) => change({ letterKeys })}
      />
    </Part>
  );
};

const FacilitatorName = ({
  kept,
  onKeep,
  label,
  hint,
}: {
  kept: string;
  onKeep: (name: string) => void;
  label: string;
  hint: string;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  useEffect(() => {
    if (typed === null || typed === kept) return;
    const timer = setTimeout(() => onKeep(typed), pause);
    return () => clearTimeout(timer);
  }, [typed, kept, onKeep]);
  const keepNow = (): void => {
    if (typed !== null && typed !== kept) onKeep(typed);
    setTyped(null);
  };
  return (
    <Field
      label={label}
      hint={hint}
      value={typed ?? kept}
      maxLength={200}
      onChange={setTyped}
      onBlur={keepNow}
    />
  );
};
