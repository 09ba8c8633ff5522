/** One more line: an activity of the same kit, or the group's own, such as lunch. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { agendaItemOf } from '../../../electron/core/session/create-session.ts';
import { forms } from '../../../electron/core/kit/kit.ts';
import type { Form } from '../../../electron/core/kit/kit.ts';
import type { AgendaItem } from '../../../electron/core/session/session.ts';
import { minutes } from '../../../electron/core/units.ts';
import { makeItemId } from '../../app/make-id.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import styles from './AddActivity.module.css';

export const AddActivity = () => {
  const { session, tell } = useLead();
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const add = (item: AgendaItem): void => {
    setIsOpen(false);
    // Before the protected closing when there is one: nothing should come after it by mistake.
    const closing = session.agenda.findIndex((line) => line.protected);
    void tell({ type: 'item-added', item, at: closing < 0 ? session.agenda.length : closing });
  };
  return (
    <>
      <div>
        <Button onPress={() => setIsOpen(true)}>
          <Icon name="plus" />
          {t('plan.add')}
        </Button>
      </div>
      <Dialog title={t('plan.add')} isOpen={isOpen} onClose={() => setIsOpen(false)} wide>
        <div className={styles.columns}>
          <FromKit onAdd={add} />
          <Own onAdd={add} />
        </div>
      </Dialog>
    </>
  );
};

const FromKit = ({ onAdd }: { onAdd: (item: AgendaItem) => void }) => {
  const { session, edition } = useLead();
  const { t } = useTranslation();
  return (
    <section className={styles.part}>
      <h3>{t('plan.fromKit')}</h3>
      <ul className={styles.list} lang={session.language}>
        {edition.structure.activities.map(({ id, minutes: count }) => (
          <li key={id}>
            <button
              type="button"
              onClick={() => {
                const item = agendaItemOf(edition, id, makeItemId());
                if (item) onAdd(item);
              }}
            >
              <span>{edition.texts.activities[id]?.title}</span>
              <span>{t('units.minutesShort', { count })}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
};

const Own = ({ onAdd }: { onAdd: (item: AgendaItem) => void }) => {
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [length, setLength] = useState('30');
  const [form, setForm] = useState<Form>('break');
  const count = Number.parseInt(length, 10);
  const isRight = title.trim() !== '' && count >= 0 && count <= 480;
  const add = (): void => {
    if (!isRight) return;
    const given = minutes(count);
    onAdd({
      id: makeItemId(),
      activity: null,
      title: title.trim(),
      form,
      minutes: given,
      minimum: given,
      maySkip: false,
      protected: false,
    });
  };
  return (
    <form
      className={styles.part}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{t('plan.own')}</h3>
      <Field
        label={t('plan.ownTitle')}
        hint={t('plan.ownHint')}
        value={title}
        onChange={setTitle}
        maxLength={200}
      />
      <Field
        label={t('plan.minutes')}
        value={length}
        onChange={setLength}
        type="number"
        error={count >= 0 && count <= 480 ? null : t('plan.minutesRange')}
      />
      <Choice
        label={t('plan.form')}
        options={forms.map((key) => ({ key, words: t(`forms.${key}`) }))}
        value={form}
        onChange={setForm}
      />
      <div>
        <Button type="submit" look="primary" isDisabled={!isRight}>
          {t('plan.addOwn')}
        </Button>
      </div>
    </form>
  );
};
