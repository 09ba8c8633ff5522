/** Takes in a file that somebody has handed over: by hand from a dialog, or dropped on the screen. */
import { useState } from 'react';
import { mostKitBytes } from '../../../electron/core/kit/limits.ts';
import type { TakenKit } from '../../../electron/core/views.ts';
import type { Problem } from '../../../electron/core/reply.ts';
import { useHost } from '../../host/host.tsx';
import { useTellTaken } from './use-tell-taken.ts';

export type Taking =
  | { readonly state: 'idle' }
  | { readonly state: 'working'; readonly name: string }
  | {
      readonly state: 'refused';
      readonly name: string;
      readonly problems: Extract<TakenKit, { state: 'refused' }>['problems'];
    }
  | { readonly state: 'failed'; readonly name: string; readonly problem: Problem };

export type TakeFile = {
  readonly taking: Taking;
  readonly take: (file: File) => Promise<void>;
  readonly putAway: () => void;
};

export const useTakeFile = (): TakeFile => {
  const { transport } = useHost();
  const tell = useTellTaken();
  const [taking, setTaking] = useState<Taking>({ state: 'idle' });

  const take = async (file: File): Promise<void> => {
    const { name } = file;
    // The host would say no as well; it need not be sent there first.
    if (file.size > mostKitBytes) {
      setTaking({ state: 'failed', name, problem: { code: 'file-too-large' } });
      return;
    }
    setTaking({ state: 'working', name });
    const handed = await transport.handOver(new Uint8Array(await file.arrayBuffer()));
    const reply = handed.ok ? await transport.call('takeFile', handed.value) : handed;
    if (!reply.ok) setTaking({ state: 'failed', name, problem: reply.problem });
    else if (reply.value.state === 'refused')
      setTaking({ state: 'refused', name, problems: reply.value.problems });
    else {
      setTaking({ state: 'idle' });
      await tell(reply.value);
    }
  };
  return { taking, take, putAway: () => setTaking({ state: 'idle' }) };
};
