/** The two ways out of a draft: into the library, or away. */
import { useTranslation } from 'react-i18next';
import { kitProblemSaid } from '../../../electron/core/kit/problem.ts';
import type { Problem, Reply } from '../../../electron/core/reply.ts';
import type { TakenKit } from '../../../electron/core/views.ts';
import { go } from '../../app/route.ts';
import { useHost } from '../../host/host.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { notify } from '../../ui/notices.ts';
import { useKitProblemWords } from '../../ui/use-kit-problem-words.ts';
import { useAdapting } from './draft-context.ts';

/** Nothing can be changed between what is sent last and what becomes of it. `unsaved`: why something could not be sent. */
const useLeaving = () => {
  const { store, isLeaving, leave } = useAdapting();
  return async <T,>(errand: (unsaved: Problem | null) => Promise<Reply<T>>): Promise<Reply<T> | null> => {
    if (isLeaving) return null;
    leave(true);
    const reply = await errand(await store.settled());
    leave(false);
    if (!reply.ok) notify({ problem: reply.problem });
    return reply;
  };
};

export const Discard = () => {
  const { id } = useAdapting();
  const { transport } = useHost();
  const { t } = useTranslation();
  const leaving = useLeaving();
  const restore = async (key: string): Promise<void> => {
    const restored = await transport.call('restoreDraft', { key });
    if (!restored.ok) notify({ problem: restored.problem });
  };
  const discard = async (): Promise<void> => {
    const reply = await leaving(() => transport.call('trashDraft', { id }));
    if (!reply?.ok) return;
    const { key } = reply.value;
    go({ screen: 'library' });
    notify({
      text: t('adapt.discarded'),
      action: { label: t('ui.undo'), run: () => void restore(key) },
    });
  };
  return (
    <Button look="icon" label={t('adapt.discard')} onPress={() => void discard()}>
      <Icon name="trash" />
    </Button>
  );
};

export const Publish = () => {
  const { id, checked } = useAdapting();
  const { transport } = useHost();
  const { t } = useTranslation();
  const words = useKitProblemWords();
  const leaving = useLeaving();
  const publish = async (): Promise<void> => {
    if (checked.isCurrent && checked.problems.length > 0) {
      notify({ text: t('adapt.mendFirst', { count: checked.problems.length }) });
      return;
    }
    const reply = await leaving<TakenKit>(async (unsaved) =>
      unsaved ? { ok: false, problem: unsaved } : transport.call('publishDraft', { id }),
    );
    if (!reply?.ok) return;
    if (reply.value.state === 'refused') {
      const [problem] = reply.value.problems;
      if (problem && words) notify({ text: capitalised(kitProblemSaid(problem, words)) });
      return;
    }
    const { kit, version } = reply.value;
    go({ screen: 'kit', kit, version });
    notify({ text: t('adapt.published') });
  };
  return (
    <Button look="primary" onPress={() => void publish()}>
      <Icon name="check" />
      {t('adapt.publish')}
    </Button>
  );
};

const capitalised = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
