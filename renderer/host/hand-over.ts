/** Bytes to the host, the same way in every window: to the address that tickets are fetched from. */
import type { Transport } from '../../electron/core/contract.ts';
import { fail } from '../../electron/core/reply.ts';

type Answered = Awaited<ReturnType<Transport['handOver']>>;

export const handOverTo =
  (address: string): Transport['handOver'] =>
  async (bytes) => {
    try {
      const answer = await fetch(address, { method: 'POST', body: bytes });
      return answer.status === 413 ? fail('file-too-large') : ((await answer.json()) as Answered);
    } catch {
      return fail('host-gone');
    }
  };
