/** Everything the leader can do on the run screen, named once: buttons, keys and chords all come here. */
import { useCallback, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowed } from '../../../electron/core/session/allowed.ts';
import type { NoteKind } from '../../../electron/core/session/note-kinds.ts';
import { currentItem, isPaused, remaining } from '../../../electron/core/session/timer.ts';
import { useLead } from '../../app/LeadSession.tsx';
import { useHost } from '../../host/host.tsx';
import { notify } from '../../ui/notices.ts';

export type RunCommands = {
  readonly startOrPause: () => void;
  readonly next: () => void;
  /** "Next" was pressed with time left, and waits to be pressed again. */
  readonly asksNext: boolean;
  readonly back: () => void;
  readonly addMinutes: (count: number) => void;
  readonly warnRoom: () => void;
  readonly blankRoom: () => void;
  readonly write: (kind: NoteKind) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly end: () => void;
  readonly showKeys: () => void;
  readonly rescue: () => void;
  /** The note field tells here how to begin a note of a kind. */
  readonly onWrite: (begin: (kind: NoteKind) => void) => void;
};

/** With more than this left, "next" asks first. */
const asksOver = 60_000;
const askedFor = 6000;

export const useRunCommands = (showKeys: () => void, rescue: () => void): RunCommands => {
  const { session, tell, undo, redo } = useLead();
  const { now } = useHost();
  const { t } = useTranslation();
  const [asksNext, setAsksNext] = useState(false);
  const begin = useRef<(kind: NoteKind) => void>(() => undefined);
  const item = currentItem(session);
  const onWrite = useCallback((heard: (kind: NoteKind) => void) => {
    begin.current = heard;
  }, []);

  return useMemo(() => {
    const next = (): void => {
      if (!item) return;
      if (!asksNext && remaining(session, item, now()) > asksOver) {
        setAsksNext(true);
        setTimeout(() => setAsksNext(false), askedFor);
        return;
      }
      setAsksNext(false);
      if (allowed(session, 'moved-on')) void tell({ type: 'moved-on', from: item.id });
      else end();
    };
    const end = (): void =>
      void tell({ type: 'session-ended' }).then((problem) => {
        if (problem) return;
        notify({ text: t('run.ended'), action: { label: t('run.undo'), run: () => void undo() } });
      });
    return {
      startOrPause: () => {
        if (session.status === 'planned') void tell({ type: 'session-started' });
        else if (isPaused(session)) void tell({ type: 'resumed' });
        else if (allowed(session, 'paused')) void tell({ type: 'paused' });
      },
      next,
      asksNext,
      back: () => {
        if (item && allowed(session, 'moved-back')) void tell({ type: 'moved-back', from: item.id });
      },
      addMinutes: (minutes) => {
        if (item) void tell({ type: 'time-added', item: item.id, minutes });
      },
      warnRoom: () => {
        if (allowed(session, 'room-warned')) void tell({ type: 'room-warned' });
      },
      blankRoom: () => void tell({ type: 'room-blanked', blank: !session.room.blank }),
      write: (kind) => begin.current(kind),
      undo: () => void undo(),
      redo: () => void redo(),
      end,
      showKeys,
      rescue: () => {
        if (allowed(session, 'times-refit')) rescue();
      },
      onWrite,
    };
  }, [session, item, asksNext, now, t, tell, undo, redo, showKeys, rescue, onWrite]);
};
