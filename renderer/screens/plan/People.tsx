/** Who comes, if the leader wishes: pasted as a list, one a line, the unit after a comma or a tab. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '../../../electron/core/session/session.ts';
import { peopleFromText, peopleToText } from '../../../electron/core/plan/people-list.ts';
import { makePersonId } from '../../app/make-id.ts';
import { Field } from '../../ui/Field.tsx';

export const People = ({
  people,
  onChange,
}: {
  people: readonly Person[];
  onChange: (people: Person[]) => void;
}) => {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <Field
      label={t('plan.people')}
      hint={people.length === 0 ? t('plan.peopleHint') : t('plan.peopleCount', { count: people.length })}
      lines={5}
      value={typed ?? peopleToText(people)}
      onChange={setTyped}
      onBlur={() => {
        if (typed !== null) onChange(peopleFromText(typed, people, makePersonId));
        setTyped(null);
      }}
    />
  );
};
