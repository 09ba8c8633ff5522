/** What could not be opened, told at once, and that the rest is as it was. */
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Trouble } from '../../../electron/core/views.ts';
import { addressOf, go } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { notify } from '../../ui/notices.ts';
import styles from './Troubles.module.css';

export const Troubles = () => {
  const { hello, transport } = useHost();
  const { t } = useTranslation();
  const [troubles, setTroubles] = useState(hello.troubles);
  useEffect(
    () =>
      transport.listen((news) => {
        if (news.type === 'troubles-changed') setTroubles(news.troubles);
      }),
    [transport],
  );
  if (troubles.length === 0) return null;
  return (
    <section className={styles.troubles} aria-labelledby="troubles">
      <h2 id="troubles">{t('today.troubles.title')}</h2>
      <ul>
        {troubles.map((trouble) => (
          <li key={`${trouble.kind}:${trouble.file}`}>
            <TroubleWords trouble={trouble} />
          </li>
        ))}
      </ul>
    </section>
  );
};

const TroubleWords = ({ trouble }: { trouble: Trouble }) => {
  const { transport } = useHost();
  const { t } = useTranslation();
  const { file, movedTo = '', sessionId } = trouble;
  const recover = (): void => {
    if (!sessionId) return;
    void transport.call('recoverSession', { id: sessionId }).then((reply) => {
      if (reply.ok) go({ screen: 'review', id: sessionId });
      else notify({ problem: reply.problem });
    });
  };
  return (
    <>
      <p>{t(`today.troubles.${trouble.kind}`, { file, movedTo })}</p>
      {trouble.recoverable && <Button onPress={recover}>{t('today.troubles.recover')}</Button>}
      {trouble.kind === 'kit' && <a href={addressOf({ screen: 'library' })}>{t('today.troubles.seeKit')}</a>}
    </>
  );
};
