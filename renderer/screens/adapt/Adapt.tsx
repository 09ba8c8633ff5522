/** A kit of one's own in the making: its pieces, the one that is open, and what it becomes on screen and paper. */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { structureIn } from '../../../electron/core/kit/adapt/draft-structure.ts';
import type { Piece } from '../../../electron/core/kit/adapt/piece.ts';
import type { DraftId } from '../../../electron/core/ids.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import type { Language } from '../../../electron/core/units.ts';
import { useLanguage } from '../../app/use-language.ts';
import { useHost } from '../../host/host.tsx';
import { Problem as ProblemNotice } from '../../ui/Problem.tsx';
import styles from './Adapt.module.css';
import { AdaptHead } from './AdaptHead.tsx';
import { AdaptContext } from './draft-context.ts';
import type { Adapting } from './draft-context.ts';
import { openDraftStore } from './draft-store.ts';
import type { DraftStore } from './draft-store.ts';
import { DraftProblems } from './DraftProblems.tsx';
import { PieceEditor } from './PieceEditor.tsx';
import { PieceList } from './PieceList.tsx';
import { PiecePreview } from './PiecePreview.tsx';
import { useChecked } from './use-checked.ts';

export const Adapt = ({ id }: { id: DraftId }) => {
  const { transport } = useHost();
  const { t } = useTranslation();
  const [store, setStore] = useState<DraftStore | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let opened: DraftStore | null = null;
    let gone = false;
    void transport.call('openDraft', { id }).then((reply) => {
      if (gone) return;
      if (reply.ok) setStore((opened = openDraftStore(transport, reply.value)));
      else setProblem(reply.problem);
    });
    return () => {
      gone = true;
      opened?.close();
    };
  }, [transport, id]);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!store) return <p aria-live="polite">{t('shell.opening')}</p>;
  return <Opened id={id} store={store} />;
};

const Opened = ({ id, store }: { id: DraftId; store: DraftStore }) => {
  const state = useSyncExternalStore(store.subscribe, store.state);
  const checked = useChecked(state.draft);
  const [piece, open] = useState<Piece>({ kind: 'about' });
  const [chosen, speak] = useState<Language>(useLanguage());
  const [isLeaving, leave] = useState(false);
  const structure = structureIn(state.draft);
  // Nothing in the window writes such a kit.json; a file changed by hand may hold one.
  if (!structure) return <ProblemNotice problem={{ code: 'kit-has-problems' }} />;
  const language = structure.languages.find((one) => one === chosen) ?? structure.languages[0] ?? chosen;
  const adapting: Adapting = {
    ...state,
    id,
    store,
    structure,
    checked,
    piece,
    open,
    language,
    speak,
    isLeaving,
    leave,
    change: (how, typedIn) => store.put(how(store.state().draft), typedIn),
  };
  return (
    <AdaptContext value={adapting}>
      <article className={styles.page}>
        <AdaptHead />
        <DraftProblems />
        <div className={styles.panes} inert={isLeaving}>
          <PieceList />
          <PieceEditor />
          <PiecePreview />
        </div>
      </article>
    </AdaptContext>
  );
};
