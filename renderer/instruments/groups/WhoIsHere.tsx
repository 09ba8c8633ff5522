/** Who is away, where people were listed, and how many there are otherwise. */
import { useTranslation } from 'react-i18next';
import type { Surroundings } from '../../../electron/core/instruments/instrument.ts';
import shared from '../LeaderPane.module.css';
import { TallyField } from '../TallyField.tsx';
import styles from './LeaderPane.module.css';

export type Presence = { readonly absent: readonly string[]; readonly unlisted: number };

export const WhoIsHere = ({
  people,
  presence,
  onChange,
}: {
  people: Surroundings['people'];
  presence: Presence;
  onChange: (presence: Presence) => void;
}) => {
  const { t } = useTranslation();
  const { absent, unlisted } = presence;
  const listed = people.length > 0;
  return (
    <>
      <TallyField
        label={listed ? t('instruments.groups.extra') : t('instruments.groups.present')}
        value={unlisted}
        max={500}
        onChange={(count) => {
          onChange({ absent, unlisted: count });
        }}
      />
      {listed && (
        <details className={styles.absent}>
          <summary>
            {t('instruments.groups.absent')}{' '}
            {absent.length > 0 && (
              <span className={shared.soft}>
                {t('instruments.groups.absentCount', { count: absent.length })}
              </span>
            )}
          </summary>
          <ul>
            {people.map((person) => (
              <li key={person.id}>
                <label>
                  <input
                    type="checkbox"
                    checked={absent.includes(person.id)}
                    onChange={(event) =>
                      onChange({
                        unlisted,
                        absent: event.target.checked
                          ? [...absent, person.id]
                          : absent.filter((id) => id !== person.id),
                      })
                    }
                  />
                  <span>{person.name}</span>
                  {person.unit !== '' && <span className={shared.soft}>{person.unit}</span>}
                </label>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
};
