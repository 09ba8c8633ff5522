/** The fixed names of a guide's parts, per language. materials/README.md tells authors the same. */
import type { Language } from '../units.ts';

export const kitParts = {
  purpose: { sv: 'Syfte', en: 'Purpose', required: true },
  audience: { sv: 'För vem', en: 'Audience', required: true },
  outcome: { sv: 'Resultat', en: 'Outcome', required: true },
  'not-for': { sv: 'Inte till för', en: 'Not for', required: true },
  'go-no-go': { sv: 'Ja eller nej', en: 'Go or no-go', required: false },
  roles: { sv: 'Roller', en: 'Roles', required: false },
  anchoring: { sv: 'Förankring', en: 'Anchoring', required: false },
  'prepare-manager': { sv: 'Förbered chefen', en: 'Prepare the manager', required: false },
  'prepare-yourself': { sv: 'Förbered dig', en: 'Prepare yourself', required: false },
  mail: { sv: 'Mejl före', en: 'Mail before', required: false },
  'room-plan': { sv: 'Rummet', en: 'The room', required: false },
  materials: { sv: 'Material', en: 'Materials', required: false },
  'ground-rules': { sv: 'Samtalsregler', en: 'Ground rules', required: false },
  'key-messages': { sv: 'Det viktigaste', en: 'Key messages', required: false },
  difficult: { sv: 'Svåra lägen', en: 'Difficult situations', required: false },
  'follow-up': { sv: 'Uppföljning', en: 'Follow-up', required: false },
  about: { sv: 'Om materialet', en: 'About this kit', required: true },
  changelog: { sv: 'Ändringar', en: 'Changelog', required: true },
} as const satisfies Record<string, PartNames>;

export const activityParts = {
  say: { sv: 'Säg', en: 'Say', required: true },
  do: { sv: 'Gör', en: 'Do', required: false },
  ask: { sv: 'Fråga', en: 'Ask', required: false },
  'if-silent': { sv: 'Om det blir tyst', en: 'If it goes silent', required: false },
  'watch-out': { sv: 'Se upp', en: 'Watch out', required: false },
  adapt: { sv: 'Anpassa', en: 'Adapt', required: false },
  'gather-up': { sv: 'Samla upp', en: 'Gather up', required: false },
  'move-on': { sv: 'Gå vidare', en: 'Move on', required: false },
  room: { sv: 'Rummet ser', en: 'The room sees', required: false },
  texts: { sv: 'Texter', en: 'Texts', required: false },
} as const satisfies Record<string, PartNames>;

export const cardParts = {
  back: { sv: 'Baksida', en: 'Back', required: false },
  source: { sv: 'Källa', en: 'Source', required: false },
} as const satisfies Record<string, PartNames>;

export type PartNames = Readonly<Record<Language, string>> & { readonly required: boolean };
export type KitPart = keyof typeof kitParts;
export type ActivityPart = keyof typeof activityParts;
export type CardPart = keyof typeof cardParts;

/** Those that a template may have in words of its own, in place of the kit's. */
export const templateParts = Object.fromEntries(
  (
    [
      'outcome',
      'go-no-go',
      'roles',
      'anchoring',
      'prepare-manager',
      'prepare-yourself',
      'mail',
      'room-plan',
      'key-messages',
      'difficult',
      'follow-up',
    ] as const satisfies readonly KitPart[]
  ).map((part) => [part, kitParts[part]]),
) as Partial<Record<KitPart, PartNames>>;

/** At most this many characters stand on the room's screen, so that it is read in one breath. */
export const roomTextLimit = 140;
export const roomStepLimit = 60;
export const descriptionLimit = 200;
