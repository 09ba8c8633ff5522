/** The kits there are, in one language. */
import type { Language } from '../../electron/core/units.ts';
import type { Answer } from './use-call.ts';
import { useLiveCall } from './use-live-call.ts';

export const useKitCards = (language: Language): Answer<'listKits'>['reply'] =>
  useLiveCall('listKits', { language }, 'kits-changed');
