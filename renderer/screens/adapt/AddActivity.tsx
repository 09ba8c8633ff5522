/** An activity of one's own: a title, a form and minutes; its texts are written where every other's are. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { freeId } from '../../../electron/core/kit/adapt/draft-structure.ts';
import { withNewActivity } from '../../../electron/core/kit/adapt/draft-edits.ts';
import { forms } from '../../../electron/core/kit/kit.ts';
import type { Form } from '../../../electron/core/kit/kit.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Field } from '../../ui/Field.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Minutes } from '../../ui/Minutes.tsx';
import styles from './AddActivity.module.css';
import { useAdapting } from './draft-context.ts';

export const AddActivity = () => {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button look="quiet" onPress={() => setIsOpen(true)}>
        <Icon name="plus" />
        {t('adapt.newActivity.button')}
      </Button>
      <Dialog title={t('adapt.newActivity.button')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
        <NewActivity onDone={() => setIsOpen(false)} />
      </Dialog>
    </>
  );
};

const NewActivity = ({ onDone }: { onDone: () => void }) => {
  const { draft, change, open } = useAdapting();
  const { t } = useTranslation();
  const [title, setTitle] = useState('');
  const [form, setForm] = useState<Form>('table');
  const [minutes, setMinutes] = useState(20);
  const add = (): void => {
    const id = freeId(draft, 'own-activity');
    change((now) => withNewActivity(now, { id, title: title.trim(), form, minutes }));
    open({ kind: 'activity', id });
    onDone();
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() !== '') add();
      }}
    >
      <Field label={t('adapt.fields.title')} value={title} onChange={setTitle} maxLength={120} autoFocus />
      <Choice
        label={t('plan.form')}
        options={forms.map((key) => ({ key, words: t(`forms.${key}`) }))}
        value={form}
        onChange={setForm}
      />
      <Minutes label={t('plan.minutes')} value={minutes} onChange={setMinutes} />
      <p className={styles.hint}>{t('adapt.newActivity.hint')}</p>
      <div>
        <Button type="submit" look="primary" isDisabled={title.trim() === ''}>
          {t('adapt.newActivity.add')}
        </Button>
      </div>
    </form>
  );
};
