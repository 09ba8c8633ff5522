/** "Ends 12:05, 5 min over": always in view, in words as well as colour. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowed } from '../../../electron/core/session/allowed.ts';
import { forecast, promisedEnd } from '../../../electron/core/session/timer.ts';
import { clockTime } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { RescueDialog } from '../rescue/RescueDialog.tsx';
import styles from './EndLine.module.css';

export const EndLine = () => {
  const { session } = useLead();
  const { now } = useHost();
  const { t } = useTranslation();
  const { end, over } = forecast(session, now());
  const zone = session.details.timeZone;
  const time = clockTime(end, zone);
  const promised = clockTime(promisedEnd(session), zone);
  const [isRescuing, setIsRescuing] = useState(false);
  return (
    <div className={styles.line}>
      <p className={styles.end} data-over={over > 0} role="status">
        {over === 0 && t('plan.endsOnTime', { time })}
        {over > 0 && t('plan.endsOver', { time, count: over, promised })}
        {over < 0 && t('plan.endsUnder', { time, count: Math.abs(over), promised })}
      </p>
      {over > 0 && allowed(session, 'times-refit') && (
        <Button onPress={() => setIsRescuing(true)}>{t('rescue.fit')}</Button>
      )}
      <RescueDialog isOpen={isRescuing} onClose={() => setIsRescuing(false)} />
    </div>
  );
};
