/** Why a host could not open the house, in a line for a terminal. */
import type { Problem } from '../core/reply.ts';
import type { Holder } from '../services/files/data-lock.ts';

export const holderInWords = ({ pid, address }: Holder): string =>
  `process ${pid}${address === null ? '' : ` at ${address}`}`;

export const heldInWords = (dataFolder: string, by: Holder): string =>
  `Another Samspråk has the data folder ${dataFolder} open: ${holderInWords(by)}.`;

export const problemInWords = (dataFolder: string, { code, detail }: Problem): string => {
  const errno = detail?.['errno'] ?? code;
  switch (code) {
    case 'disk-full':
      return `The disk of the data folder ${dataFolder} is full: free some space and start again.`;
    case 'disk-read-only':
      return `The data folder ${dataFolder} cannot be written (${errno}): choose another with --data, or change who may write there.`;
    default:
      return `The data folder ${dataFolder} cannot be reached (${errno}): see to the disk, or choose another folder with --data.`;
  }
};
