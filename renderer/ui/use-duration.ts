/** How long something takes, as people say it: `45 min`, `4 tim`, `3 tim 45 min`. */
import { useTranslation } from 'react-i18next';

export const useDuration = (): ((minutes: number) => string) => {
  const { t } = useTranslation();
  return (count) => {
    const hours = Math.floor(count / 60);
    const minutes = count % 60;
    if (hours === 0) return t('units.minutesShort', { count: minutes });
    return minutes === 0 ? t('units.hours', { hours }) : t('units.hoursMinutes', { hours, minutes });
  };
};
