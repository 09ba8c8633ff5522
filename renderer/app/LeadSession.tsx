/** Opens one session for the screens that work with it, and says so when it cannot. */
import { createContext, use, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionId } from '../../electron/core/ids.ts';
import type { Edition } from '../../electron/core/kit/kit.ts';
import type { Problem } from '../../electron/core/reply.ts';
import type { SessionEvent } from '../../electron/core/session/events.ts';
import type { Session } from '../../electron/core/session/session.ts';
import { useHost } from '../host/host.tsx';
import { Problem as ProblemNotice } from '../ui/Problem.tsx';
import { notify } from '../ui/notices.ts';
import { openLead } from './lead-session.ts';
import type { LeadStore } from './lead-session.ts';
import { haveWords } from './words.ts';

type Opened = { readonly store: LeadStore; readonly edition: Edition };
const LeadContext = createContext<Opened | null>(null);

export const LeadSession = ({ id, screen: Screen }: { id: SessionId; screen: ComponentType }) => {
  const { transport } = useHost();
  const { t } = useTranslation();
  const [opened, setOpened] = useState<Opened | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let store: LeadStore | null = null;
    let gone = false;
    const open = async (): Promise<void> => {
      const [view, edition] = await Promise.all([
        transport.call('openSession', { id }),
        transport.call('openEdition', { id }),
      ]);
      // The room view and the page to approve speak the session's language, whatever the window speaks.
      if (view.ok) await haveWords(view.value.session.language);
      if (gone) return;
      if (!view.ok) setProblem(view.problem);
      else if (!edition.ok) setProblem(edition.problem);
      else {
        const lead = openLead(transport, id, view.value);
        store = lead;
        setOpened({ store: lead, edition: edition.value });
        let hash = edition.value.hash;
        // Moved to another version of its kit, or back: the edition that it stands on now is fetched.
        lead.subscribe(() => {
          const { kit } = lead.state().view.session;
          if (kit.hash === hash) return;
          hash = kit.hash;
          void transport.call('openEdition', { id }).then((now) => {
            if (!now.ok) hash = '';
            else if (!gone) setOpened({ store: lead, edition: now.value });
          });
        });
      }
    };
    void open();
    return () => {
      gone = true;
      store?.close();
    };
  }, [transport, id]);
  if (problem) return <ProblemNotice problem={problem} />;
  if (!opened) return <p aria-live="polite">{t('shell.opening')}</p>;
  return (
    <LeadContext value={opened}>
      <Screen />
    </LeadContext>
  );
};

export type Lead = {
  readonly session: Session;
  readonly edition: Edition;
  readonly readOnly: boolean;
  readonly saved: boolean;
  readonly trouble: Problem | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Sends an event; a refusal is shown to the person and given back. */
  readonly tell: (event: SessionEvent) => Promise<Problem | null>;
  readonly undo: () => Promise<Problem | null>;
  readonly redo: () => Promise<Problem | null>;
};

export const useLead = (): Lead => {
  const opened = use(LeadContext);
  if (!opened) throw new Error('useLead outside a session');
  const { store, edition } = opened;
  const { view, saved, trouble } = useSyncExternalStore(store.subscribe, store.state);
  const { session, readOnly, canUndo, canRedo } = view;
  const told = useMemo(() => errands(store), [store]);
  return {
    session,
    edition,
    readOnly,
    saved,
    trouble,
    canUndo,
    canRedo,
    ...told,
  };
};

/** The same functions for as long as the session is open, so that effects may depend on them. */
const errands = (store: LeadStore): Pick<Lead, 'tell' | 'undo' | 'redo'> => {
  const shown = async (sent: Promise<Problem | null>): Promise<Problem | null> => {
    const problem = await sent;
    if (problem) notify({ problem });
    return problem;
  };
  return {
    tell: (event) => shown(store.tell(event)),
    undo: () => shown(store.undo()),
    redo: () => shown(store.redo()),
  };
};
