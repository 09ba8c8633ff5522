/** One line to type a note in. Enter makes it a note; the kind is one sign, one key or one click. */
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { noteKinds } from '../../../electron/core/session/note-kinds.ts';
import { prefixOf } from '../../../electron/core/session/note-prefix.ts';
import { textLimit } from '../../../electron/core/session/text-limit.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { Kbd } from '../../ui/Kbd.tsx';
import { NoteDetails } from '../../notes/NoteDetails.tsx';
import styles from './NoteField.module.css';
import type { RunCommands } from './run-commands.ts';
import type { DraftField } from '../../notes/use-draft.ts';

export const NoteField = ({ draft, commands }: { draft: DraftField; commands: RunCommands }) => {
  const { readOnly } = useLead();
  const { t } = useTranslation();
  const field = useRef<HTMLTextAreaElement>(null);
  const { begin } = draft;
  useEffect(() => {
    commands.onWrite((kind) => {
      begin(kind);
      field.current?.focus();
    });
  }, [commands, begin]);
  useEffect(() => {
    if (draft.editing) field.current?.focus();
  }, [draft.editing]);

  const keyed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' && !event.shiftKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      draft.save();
      field.current?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      if (draft.editing) draft.cancel();
      field.current?.blur();
    }
  };
  return (
    <div className={styles.field} onKeyDown={keyed}>
      <div className={styles.kinds} role="radiogroup" aria-label={t('run.kind')}>
        {noteKinds.map((kind) => (
          <label key={kind} className={styles.kind}>
            <input
              type="radio"
              name="note-kind"
              checked={draft.words.kind === kind}
              onChange={() => draft.change({ kind })}
            />
            <span aria-hidden="true">{prefixOf(kind) ?? '•'}</span>
            <span className={styles.kindName}>{t(`kinds.${kind}`)}</span>
          </label>
        ))}
      </div>
      <textarea
        ref={field}
        rows={2}
        dir="auto"
        value={draft.words.text}
        maxLength={textLimit}
        readOnly={readOnly}
        aria-label={t('run.noteField', { kind: t(`kinds.${draft.words.kind}`) })}
        placeholder={t('run.notePlaceholder')}
        onChange={(event) => draft.type(event.target.value)}
      />
      <NoteDetails words={draft.words} onChange={draft.change} />
      <div className={styles.foot}>
        <span>{draft.editing ? t('run.editing') : t(`kinds.${draft.words.kind}`)}</span>
        <span className={styles.save}>
          {draft.editing && (
            <Button look="quiet" onPress={draft.cancel}>
              {t('ui.cancel')}
            </Button>
          )}
          <Button look="quiet" onPress={draft.save}>
            {t('run.saveNote')} <Kbd>{t('keys.enter')}</Kbd>
          </Button>
        </span>
      </div>
    </div>
  );
};
