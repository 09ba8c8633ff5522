/** Each question with a field for each of those who answer. What is private says so. */
import { useTranslation } from 'react-i18next';
import type { QuestionsConfig } from '../../../electron/core/instruments/questions/config.ts';
import type { QuestionsEvent, QuestionsRecord } from '../../../electron/core/instruments/questions/record.ts';
import { wordFor } from '../../../electron/core/instruments/wording.ts';
import shared from '../LeaderPane.module.css';
import type { LeaderProps } from '../pane-props.ts';
import { SafeText } from '../SafeText.tsx';
import styles from './LeaderPane.module.css';

/** As long as one answer may be. */
const longest = 4000;

export const QuestionsLeader = ({
  config,
  record,
  around,
  lang,
  readOnly,
  send,
}: LeaderProps<QuestionsConfig, QuestionsRecord, QuestionsEvent>) => {
  const { t } = useTranslation();
  const voices = config.voices.map((id) => ({ id, name: wordFor(around, id) }));
  return (
    <>
      {config.private && <p className={shared.soft}>{t('instruments.questions.private')}</p>}
      <ol className={styles.questions}>
        {config.questions.map((question) => {
          const asked = wordFor(around, question);
          return (
            <li key={question}>
              <h4 lang={lang}>{asked}</h4>
              <div className={styles.voices}>
                {voices.map(({ id, name }) => (
                  <SafeText
                    key={id}
                    label={t('instruments.questions.answer', { voice: name, question: asked })}
                    shownLabel={name}
                    lang={lang}
                    value={record.answers[question]?.[id] ?? ''}
                    maxLength={longest}
                    isReadOnly={readOnly}
                    onChange={(text) => send({ type: 'answer-written', question, voice: id, text })}
                  />
                ))}
              </div>
            </li>
          );
        })}
      </ol>
    </>
  );
};
