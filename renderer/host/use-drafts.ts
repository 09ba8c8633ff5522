/** The kits that are being worked on. */
import type { Language } from '../../electron/core/units.ts';
import type { DraftRow } from '../../electron/core/views.ts';
import { useLiveCall } from './use-live-call.ts';

export const useDrafts = (language: Language): readonly DraftRow[] => {
  const reply = useLiveCall('listDrafts', { language }, 'drafts-changed');
  return reply?.ok ? reply.value : [];
};
