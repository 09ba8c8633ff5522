/** The sessions there are, kept fresh while the host changes them. */
import { useEffect, useState } from 'react';
import type { SessionRow } from '../../../electron/core/views.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import { useHost } from '../../host/host.tsx';

export const useSessions = (): { rows: readonly SessionRow[] | null; problem: Problem | null } => {
  const { transport } = useHost();
  const [rows, setRows] = useState<readonly SessionRow[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  useEffect(() => {
    let gone = false;
    const load = async (): Promise<void> => {
      const reply = await transport.call('listSessions', {});
      if (gone) return;
      if (reply.ok) setRows(reply.value);
      setProblem(reply.ok ? null : reply.problem);
    };
    void load();
    const stop = transport.listen((news) => {
      if (news.type === 'sessions-changed') void load();
    });
    return () => {
      gone = true;
      stop();
    };
  }, [transport]);
  return { rows, problem };
};
