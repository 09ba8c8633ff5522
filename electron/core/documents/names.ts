/** The documents there are, by the name that windows and the command line use. */
export const documentNames = [
  'summary',
  'guide',
  'emergency-pack',
  'agenda-poster',
  'attendance',
  'forms',
  'table-cards',
  'handout',
  'cards',
] as const;
export type DocumentName = (typeof documentNames)[number];
