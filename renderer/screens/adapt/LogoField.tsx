/** The publisher's logo, picked from a file and made small by the window itself: nothing but its pixels is kept. */
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isLogo } from '../../../electron/core/kit/check-files.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { useAdapting } from './draft-context.ts';
import styles from './LogoField.module.css';
import { logoFrom } from './logo-from.ts';

export const LogoField = () => {
  const { draft, structure, change } = useAdapting();
  const { t } = useTranslation();
  const input = useRef<HTMLInputElement>(null);
  const [isUnreadable, setIsUnreadable] = useState(false);
  const [path, base64] = Object.entries(draft.pictures).find(([name]) => isLogo(name)) ?? [];
  const take = async (file: File): Promise<void> => {
    const made = await logoFrom(file);
    setIsUnreadable(made === null);
    if (made !== null) change((now) => ({ ...now, pictures: { 'images/logo.png': made } }));
  };
  return (
    <section className={styles.logo} aria-labelledby="logo">
      <h3 id="logo">{t('adapt.logo.title')}</h3>
      <p className={styles.hint}>{t('adapt.logo.hint')}</p>
      {path !== undefined && base64 !== undefined && (
        <img
          src={`data:image/${path.endsWith('.png') ? 'png' : 'jpeg'};base64,${base64}`}
          alt={t('adapt.logo.alt', { publisher: structure.publisher ?? '' })}
        />
      )}
      <input
        ref={input}
        type="file"
        accept="image/png,image/jpeg,image/webp,image/svg+xml"
        hidden
        aria-label={t('adapt.logo.file')}
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          event.target.value = '';
          if (file) void take(file);
        }}
      />
      <div className={styles.tools}>
        <Button onPress={() => input.current?.click()}>
          <Icon name="folder" />
          {t(path === undefined ? 'adapt.logo.pick' : 'adapt.logo.change')}
        </Button>
        {path !== undefined && (
          <Button onPress={() => change((now) => ({ ...now, pictures: {} }))}>
            <Icon name="trash" />
            {t('adapt.logo.remove')}
          </Button>
        )}
      </div>
      {isUnreadable && <p role="alert">{t('adapt.logo.unreadable')}</p>}
    </section>
  );
};
