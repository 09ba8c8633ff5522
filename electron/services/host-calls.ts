/** The calls that only a host with a shell of its own can answer. */
import type { Api } from '../core/contract.ts';
import type { HostCan } from '../core/views.ts';
import { fail } from '../core/reply.ts';

export type HostCalls = Pick<
  Api,
  'saveFile' | 'openFile' | 'printFile' | 'showRoom' | 'showDataFolder' | 'keepAwake'
>;

const cannot = () => Promise.resolve(fail('host-cannot'));

export const noHostCalls: HostCalls = {
  saveFile: cannot,
  openFile: cannot,
  printFile: cannot,
  showRoom: cannot,
  showDataFolder: cannot,
  keepAwake: cannot,
};

export const canNothing: HostCan = {
  saveAs: false,
  open: false,
  print: false,
  roomWindow: false,
  showFolder: false,
};
