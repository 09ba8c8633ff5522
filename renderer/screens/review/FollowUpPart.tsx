/** When, where and how the group meets about this again. */
import { useTranslation } from 'react-i18next';
import type { FollowUp } from '../../../electron/core/session/session.ts';
import { addDays } from '../../../electron/core/time.ts';
import type { PlainDate } from '../../../electron/core/units.ts';
import { shortDate } from '../../app/format.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { EditableDate } from '../../notes/EditableDate.tsx';
import { EditableText } from '../../notes/EditableText.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './Approve.module.css';
import { usePageWords } from './use-page-words.ts';

const pulses = 4;
const daysBetween = 8 * 7;
/** A session stores no more dates than this. */
const mostDates = 12;

export const FollowUpPart = ({ followUp, fixed }: { followUp: FollowUp; fixed: boolean }) => {
  const { session, tell } = useLead();
  const { t } = useTranslation();
  const onPage = usePageWords(session.language);
  const { dates, how } = followUp;
  const set = (next: Partial<FollowUp>) =>
    tell({ type: 'follow-up-set', followUp: { ...followUp, dates: [...dates], ...next } });
  const setDates = (next: readonly PlainDate[]) => set({ dates: [...new Set(next)].toSorted() });
  const propose = (): void => {
    const proposed = Array.from({ length: pulses }, (_, index) =>
      addDays(session.details.date, (index + 1) * daysBetween),
    );
    void set({ dates: proposed, how: how === '' ? onPage('approve.page.pulseHow') : how });
  };
  if (fixed && dates.length === 0 && how === '') return null;
  return (
    <section>
      <h2>{onPage('approve.page.followUp')}</h2>
      <ul className={styles.dates}>
        {dates.map((date, index) => (
          <li key={date}>
            {index < 2 && (
              <span className={styles.label}>
                {index === 0 ? onPage('approve.page.next') : onPage('approve.page.then')}
              </span>
            )}
            <span className={styles.date}>
              <EditableDate
                label={t('approve.followUpDate', { number: index + 1 })}
                value={date}
                missing=""
                lang={session.language}
                isReadOnly={fixed}
                onChange={(changed) =>
                  setDates(
                    changed === null ? dates.filter((other) => other !== date) : dates.with(index, changed),
                  )
                }
              />
              {!fixed && (
                <button
                  type="button"
                  className={styles.removeDate}
                  aria-label={t('approve.removeDate', { date: shortDate(date, session.language) })}
                  onClick={() => void setDates(dates.filter((other) => other !== date))}
                >
                  <Icon name="close" />
                </button>
              )}
            </span>
          </li>
        ))}
        {!fixed && dates.length < mostDates && (
          <li>
            <EditableDate
              // A date that has been added leaves an empty place for the next.
              key={dates.length}
              label={t('approve.addDate')}
              value={null}
              missing={t('approve.addDate')}
              isExtra={dates.length > 0}
              lang={session.language}
              onChange={(date) => (date === null ? Promise.resolve() : setDates([...dates, date]))}
            />
          </li>
        )}
        {(!fixed || how !== '') && (
          <li className={styles.how}>
            <span className={styles.label}>{onPage('approve.page.how')}</span>
            <EditableText
              label={onPage('approve.page.how')}
              value={how}
              missing={onPage('approve.askHow')}
              mayBeEmpty
              maxLength={200}
              isReadOnly={fixed}
              onChange={(words) => set({ how: words })}
            />
          </li>
        )}
      </ul>
      {!fixed && dates.length === 0 && (
        <p>
          <Button onPress={propose}>
            <Icon name="calendar" /> {t('approve.propose')}
          </Button>
        </p>
      )}
    </section>
  );
};
