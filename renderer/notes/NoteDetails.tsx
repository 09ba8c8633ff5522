/** Who and when, for the kinds of note that somebody answers for. */
import { useTranslation } from 'react-i18next';
import { owesAnAnswer } from '../../electron/core/session/note-kinds.ts';
import type { NoteWords } from '../../electron/core/session/session.ts';
import { DateField } from '../ui/DateField.tsx';
import { Field } from '../ui/Field.tsx';
import styles from './NoteDetails.module.css';

export const NoteDetails = ({
  words,
  onChange,
}: {
  words: NoteWords;
  onChange: (words: Partial<NoteWords>) => void;
}) => {
  const { t } = useTranslation();
  if (!owesAnAnswer(words.kind)) return null;
  const isAction = words.kind === 'action';
  return (
    <div className={styles.details}>
      <Field
        label={isAction ? t('note.owner') : t('note.liftedTo')}
        value={words.owner}
        maxLength={200}
        onChange={(owner) => onChange({ owner })}
      />
      <DateField
        label={isAction ? t('note.due') : t('note.answerBy')}
        value={words.due}
        onChange={(due) => onChange({ due })}
      />
      {isAction && (
        <>
          <Field
            label={t('note.check')}
            value={words.check}
            maxLength={200}
            onChange={(check) => onChange({ check })}
          />
          <label className={styles.duty}>
            <input
              type="checkbox"
              checked={words.workEnvironment}
              onChange={(event) => onChange({ workEnvironment: event.target.checked })}
            />
            {t('note.workEnvironment')}
          </label>
        </>
      )}
    </div>
  );
};
