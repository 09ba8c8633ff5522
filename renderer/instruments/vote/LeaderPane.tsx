/** Dots on paper, counted and typed in, on the kit's options or on the group's own. */
import { useTranslation } from 'react-i18next';
import type { VoteConfig } from '../../../electron/core/instruments/vote/config.ts';
import { leading, listed } from '../../../electron/core/instruments/vote/leading.ts';
import type { VoteEvent, VoteRecord } from '../../../electron/core/instruments/vote/record.ts';
import { wordFor } from '../../../electron/core/instruments/wording.ts';
import { makeId } from '../../app/make-id.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { AddLine } from '../../notes/AddLine.tsx';
import { EditableText } from '../../notes/EditableText.tsx';
import shared from '../LeaderPane.module.css';
import type { LeaderProps } from '../pane-props.ts';
import { TallyField } from '../TallyField.tsx';
import styles from './LeaderPane.module.css';

/** As many as one proposal may hold. */
const longest = 300;

export const VoteLeader = ({
  config,
  record,
  around,
  lang,
  readOnly,
  send,
}: LeaderProps<VoteConfig, VoteRecord, VoteEvent>) => {
  const { t, i18n } = useTranslation();
  const isOwn = config.options === undefined;
  // In the order they were typed: a row that moves while it is being counted is easy to miss.
  const options = (config.options?.map((id) => ({ id, text: wordFor(around, id) })) ?? record.own).map(
    (option) => ({ ...option, votes: record.votes[option.id] ?? 0 }),
  );
  const sum = options.reduce((total, { votes }) => total + votes, 0);
  const atMost = around.expected * config.votesEach;
  const first = leading(options);
  return (
    <>
      <p className={shared.soft}>{t('instruments.vote.each', { count: config.votesEach })}</p>
      {options.length === 0 ? (
        <p>{t('instruments.vote.none')}</p>
      ) : (
        <ol className={styles.options} aria-label={t('instruments.vote.options')}>
          {options.map(({ id, text, votes }, index) => (
            <li key={id} data-first={first.length === 1 && first[0]?.id === id}>
              <span className={styles.text} lang={lang}>
                {isOwn ? (
                  <EditableText
                    label={t('instruments.vote.option', { number: index + 1 })}
                    value={text}
                    maxLength={longest}
                    isReadOnly={readOnly}
                    onChange={(words) => send({ type: 'option-reworded', id, text: words })}
                  />
                ) : (
                  text
                )}
              </span>
              <TallyField
                label={t('instruments.vote.votesFor', { text })}
                labelHidden
                value={votes}
                max={5000}
                isDisabled={readOnly}
                onChange={(count) => send({ type: 'votes-typed', option: id, count })}
              />
              {isOwn && (
                <Button
                  look="icon"
                  label={t('instruments.vote.remove', { text })}
                  isDisabled={readOnly}
                  onPress={() => void send({ type: 'option-removed', id })}
                >
                  <Icon name="close" />
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {isOwn && !readOnly && (
        <AddLine
          label={t('instruments.vote.add')}
          hint={t('instruments.vote.addHint')}
          button={t('instruments.vote.addButton')}
          maxLength={longest}
          onAdd={(text) => send({ type: 'option-added', id: makeId(), text })}
        />
      )}
      <p role="status">
        {sum > 0 && <strong>{t('instruments.vote.count', { count: sum })}. </strong>}
        {first.length > 1 && t('instruments.vote.tie', { options: listed(first, i18n.language) })}
        {first.length === 1 && t('instruments.vote.most', { option: listed(first, i18n.language) })}
      </p>
      {atMost > 0 && sum > atMost && (
        <p className={shared.warn}>
          <Icon name="warning" />
          {t('instruments.vote.tooMany', { count: atMost, people: around.expected })}
        </p>
      )}
    </>
  );
};
