/** The frame around every screen but the run screen, which needs all the room there is. */
import { useTranslation } from 'react-i18next';
import type { ReactNode, RefObject } from 'react';
import { addressOf } from './route.ts';
import type { Route } from './route.ts';
import styles from './Shell.module.css';
import { Icon } from '../ui/Icon.tsx';

const places = ['today', 'library', 'settings'] as const;

export const Shell = ({
  route,
  main,
  children,
}: {
  route: Route;
  main: RefObject<HTMLElement | null>;
  children: ReactNode;
}) => {
  const { t } = useTranslation();
  const full = route.screen === 'run' || route.screen === 'approve';
  return (
    <div className={full ? styles.full : styles.shell}>
      <a className={styles.skip} href="#main" onClick={(event) => skipTo(event, main.current)}>
        {t('shell.skip')}
      </a>
      {!full && (
        <header className={styles.header}>
          <a className={styles.name} href={addressOf({ screen: 'today' })}>
            <Icon name="mark" />
            {t('shell.name')}
          </a>
          <nav aria-label={t('shell.places')}>
            {places.map((screen) => (
              <a
                key={screen}
                href={addressOf({ screen })}
                aria-current={isAt(route, screen) ? 'page' : undefined}
              >
                {t(`shell.${screen}`)}
              </a>
            ))}
          </nav>
        </header>
      )}
      <main id="main" ref={main} tabIndex={-1} className={styles.main}>
        {children}
      </main>
    </div>
  );
};

const isAt = (route: Route, screen: (typeof places)[number]): boolean =>
  route.screen === screen || (screen === 'library' && route.screen === 'kit');

/** The address bar holds the screen, so the skip link moves focus instead of changing it. */
const skipTo = (event: { preventDefault: () => void }, target: HTMLElement | null): void => {
  event.preventDefault();
  target?.focus();
};
