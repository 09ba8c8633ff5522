/** One behaviour: chosen or not, in whose words, and how many dots it got. */
import { useTranslation } from 'react-i18next';
import type { BehavioursEvent } from '../../../electron/core/instruments/behaviours/record.ts';
import type { Candidate } from '../../../electron/core/instruments/behaviours/tree.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import type { Language } from '../../../electron/core/units.ts';
import { LineName } from '../LineName.tsx';
import { TallyField } from '../TallyField.tsx';

export const CandidateRow = ({
  candidate,
  number,
  lang,
  isFull,
  isReadOnly,
  send,
}: {
  candidate: Candidate;
  number: number;
  lang: Language;
  /** As many as may be are chosen already. */
  isFull: boolean;
  isReadOnly: boolean;
  send: (event: BehavioursEvent) => Promise<Problem | null>;
}) => {
  const { t } = useTranslation();
  const { id, text, chosen, votes } = candidate;
  return (
    <li data-chosen={chosen}>
      <input
        type="checkbox"
        aria-label={t('instruments.behaviours.chosen', { text })}
        checked={chosen}
        disabled={isReadOnly || (isFull && !chosen)}
        onChange={(event) =>
          void send({ type: 'behaviour-chosen', candidate: id, chosen: event.target.checked })
        }
      />
      <LineName
        line={candidate}
        label={t('instruments.behaviours.candidate', { number })}
        lang={lang}
        isReadOnly={isReadOnly}
        send={send}
      />
      <TallyField
        label={t('instruments.behaviours.votesFor', { text })}
        labelHidden
        value={votes}
        max={5000}
        isDisabled={isReadOnly}
        onChange={(count) => send({ type: 'behaviour-voted', candidate: id, count })}
      />
    </li>
  );
};
