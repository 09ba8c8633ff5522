/** One activity: how it is done and for how long, and every part of its guide. */
import { useTranslation } from 'react-i18next';
import { withActivity } from '../../../electron/core/kit/adapt/agenda-edits.ts';
import { canSpare, withoutActivity } from '../../../electron/core/kit/adapt/draft-edits.ts';
import { restructured } from '../../../electron/core/kit/adapt/draft-structure.ts';
import type { Spot } from '../../../electron/core/kit/adapt/passages.ts';
import { guidePath } from '../../../electron/core/kit/check-files.ts';
import { activityParts } from '../../../electron/core/kit/grammar.ts';
import type { ActivityPart } from '../../../electron/core/kit/grammar.ts';
import { forms } from '../../../electron/core/kit/kit.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { Minutes } from '../../ui/Minutes.tsx';
import { useAdapting } from './draft-context.ts';
import { PassageField } from './PassageField.tsx';
import styles from './PieceEditor.module.css';
import { TitleField } from './TitleField.tsx';
import { WritingHelp } from './WritingHelp.tsx';

const spokenParts: readonly ActivityPart[] = ['say', 'move-on'];
const hinted = [
  'do',
  'ask',
  'watch-out',
  'adapt',
  'room',
  'texts',
] as const satisfies readonly ActivityPart[];

export const ActivityEditor = ({ id }: { id: string }) => {
  const { structure, language, change, open } = useAdapting();
  const { t } = useTranslation();
  const activity = structure.activities.find((one) => one.id === id);
  if (!activity) return null;
  const path = guidePath(language);
  const section = { level: 2, named: `{${id}}` } as const;
  const set = (more: Parameters<typeof withActivity>[1]): void =>
    change((draft) => restructured(draft, withActivity(id, more)));
  const hasTexts = activity.instruments.length > 0;
  const parts = (Object.keys(activityParts) as ActivityPart[]).filter((part) => part !== 'texts' || hasTexts);
  return (
    <>
      <TitleField path={path} spot={[section]} />
      <div className={styles.row}>
        <Choice
          label={t('plan.form')}
          options={forms.map((key) => ({ key, words: t(`forms.${key}`) }))}
          value={activity.form}
          onChange={(form) => set({ form })}
        />
        <Minutes
          label={t('plan.minutes')}
          value={activity.minutes}
          onChange={(minutes) => set({ minutes })}
        />
        <Minutes
          label={t('adapt.fields.minimum')}
          value={activity.minimum}
          onChange={(minimum) => set({ minimum })}
        />
      </div>
      <Switch
        label={t('adapt.fields.maySkip')}
        isOn={activity.maySkip}
        onChange={(maySkip) => set({ maySkip })}
      />
      <Switch
        label={t('adapt.fields.protected')}
        hint={t('adapt.fields.protectedHint')}
        isOn={activity.protected}
        onChange={(isProtected) => set({ protected: isProtected })}
      />
      <PassageField path={path} spot={[section]} until={3} label={t('adapt.fields.purpose')} />
      {parts.map((part) => {
        const spot: Spot = [section, { level: 3, named: activityParts[part][language] }];
        const hint = hinted.find((one) => one === part);
        return (
          <PassageField
            key={part}
            path={path}
            spot={spot}
            until={3}
            label={activityParts[part][language]}
            isSpoken={spokenParts.includes(part)}
            hint={hint && t(`adapt.hints.${hint}`)}
          />
        );
      })}
      <WritingHelp />
      {canSpare(structure, id) && (
        <div>
          <Button
            onPress={() => {
              open({ kind: 'about' });
              change((draft) => withoutActivity(draft, id));
            }}
          >
            <Icon name="trash" />
            {t('adapt.removeActivity')}
          </Button>
        </div>
      )}
    </>
  );
};
