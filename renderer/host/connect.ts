/** Finds the host this window belongs to. Nobody else asks which one it is. */
import type { Role, Transport } from '../../electron/core/contract.ts';
import { desktopTransport } from './desktop.ts';
import { loopbackTransport } from './loopback.ts';

export const connect = (role: Role): Transport =>
  window.samsprak ? desktopTransport(window.samsprak) : loopbackTransport(role);
