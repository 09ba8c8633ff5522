/** Language, colours and size of text. */
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../electron/core/settings.ts';
import { languages } from '../../../electron/core/units.ts';
import { useSettings } from '../../host/use-settings.ts';
import { Segments } from '../../ui/Segments.tsx';
import { Part } from './Part.tsx';

const themes = ['system', 'light', 'dark', 'contrast'] as const satisfies readonly Settings['theme'][];
const sizes = ['normal', 'large', 'larger'] as const satisfies readonly Settings['textSize'][];

export const LookPart = () => {
  const { settings, change } = useSettings();
  const { t } = useTranslation();
  return (
    <Part title={t('settings.look.title')} about={t('settings.look.about')}>
      <Segments
        label={t('settings.look.language')}
        options={languages.map((key) => ({ key, words: t(`settings.look.languages.${key}`), lang: key }))}
        value={settings.language}
        onChange={(language) => change({ language })}
      />
      <Segments
        label={t('settings.look.theme')}
        options={themes.map((key) => ({ key, words: t(`settings.look.themes.${key}`) }))}
        value={settings.theme}
        onChange={(theme) => change({ theme })}
      />
      <Segments
        label={t('settings.look.textSize')}
        options={sizes.map((key) => ({ key, words: t(`settings.look.sizes.${key}`) }))}
        value={settings.textSize}
        onChange={(textSize) => change({ textSize })}
      />
    </Part>
  );
};
