/** Versions of one kit belong on one card, the newest in front. */
import type { KitCard } from '../../../electron/core/views.ts';
import { compareVersions } from '../../../electron/core/kit/version.ts';

export type KitVersions = { readonly newest: KitCard; readonly older: readonly KitCard[] };

/** In the order the host gave the kits. */
export const byKit = (cards: readonly KitCard[]): readonly KitVersions[] => {
  const kits = new Map<string, KitCard[]>();
  for (const card of cards) kits.set(card.id, [...(kits.get(card.id) ?? []), card]);
  return [...kits.values()].flatMap((versions) => {
    const [newest, ...older] = versions.toSorted((a, b) => compareVersions(b.version, a.version));
    return newest ? [{ newest, older }] : [];
  });
};
