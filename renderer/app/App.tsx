/** Which screen is open. */
import { Suspense, useEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Today } from '../screens/today/Today.tsx';
import { Notices } from '../ui/Notices.tsx';
import { Shell } from './Shell.tsx';
import { useRoute } from './route.ts';
import type { Route } from './route.ts';
import { LeadSession } from './LeadSession.tsx';
import { loadTheRest } from './later.ts';
import { Adapt, Approve, Documents, KitPage, Library, Plan, Review, Run, SettingsPage } from './screens.ts';

const screenOf = (route: Route): ReactNode => {
  switch (route.screen) {
    case 'today':
    case 'room':
      return <Today />;
    case 'library':
      return <Library />;
    case 'kit':
      return <KitPage key={`${route.kit}@${route.version}`} kit={route.kit} version={route.version} />;
    case 'adapt':
      return <Adapt key={route.id} id={route.id} />;
    case 'settings':
      return <SettingsPage />;
    case 'plan':
      return <LeadSession id={route.id} key={route.id} screen={Plan} />;
    case 'run':
      return <LeadSession id={route.id} key={route.id} screen={Run} />;
    case 'approve':
      return <LeadSession id={route.id} key={route.id} screen={Approve} />;
    case 'review':
      return <LeadSession id={route.id} key={route.id} screen={Review} />;
    case 'documents':
      return <LeadSession id={route.id} key={route.id} screen={Documents} />;
  }
};

export const App = () => {
  const route = useRoute();
  const { i18n } = useTranslation();
  const main = useRef<HTMLElement>(null);
  useEffect(loadTheRest, []);
  const place = JSON.stringify(route);
  const before = useRef(place);
  useEffect(() => {
    // A new screen is a new page: reading begins at its top, for eyes and for screen readers.
    if (before.current === place) return;
    before.current = place;
    window.scrollTo(0, 0);
    main.current?.focus({ preventScroll: true });
  }, [place]);
  return (
    <I18nProvider locale={i18n.language === 'sv' ? 'sv-SE' : 'en-GB'}>
      <Shell route={route} main={main}>
        <Suspense>{screenOf(route)}</Suspense>
        <Notices />
      </Shell>
    </I18nProvider>
  );
};
