/** The shape of kit.json, exactly as materials/README.md tells authors. */
import { instrumentConfig } from '../instruments/configs.ts';
import { authorId, z } from '../schema.ts';
import { languages } from '../units.ts';
import { isSafePath } from './file-names.ts';
import { deckKinds, forms, handoutKinds, papers, pers } from './kit.ts';

export const kitFormat = 'samsprak-kit';
export const kitFormatVersion = 1;

const range = (most: number) =>
  z
    .strictObject({ min: z.number().int().min(1).max(most), max: z.number().int().min(1).max(most) })
    .refine(({ min, max }) => min <= max);

const length = z.number().int().min(1).max(480);

const template = z.strictObject({
  id: authorId,
  series: z
    .strictObject({
      id: authorId,
      part: z.number().int().min(1).max(20),
      of: z.number().int().min(2).max(20),
    })
    .refine(({ part, of }) => part <= of)
    .optional(),
  agenda: z
    .array(z.strictObject({ activity: authorId, minutes: length.optional(), minimum: length.optional() }))
    .min(1)
    .max(60),
  /** Left out: all of the kit's. */
  materials: z.array(authorId).max(60).optional(),
});

const activity = z.strictObject({
  id: authorId,
  form: z.enum(forms),
  minutes: length,
  minimum: length,
  maySkip: z.boolean().default(false),
  protected: z.boolean().default(false),
  instruments: z.array(instrumentConfig).max(10).default([]),
  handouts: z.array(authorId).max(20).default([]),
});

const deck = z.strictObject({
  id: authorId,
  kind: z.enum(deckKinds),
  cards: z.array(authorId).min(1).max(100),
});

const handout = z.strictObject({
  id: authorId,
  kind: z.enum(handoutKinds),
  per: z.enum(pers),
  paper: z.enum(papers),
});

const material = z.strictObject({
  id: authorId,
  per: z.enum(pers),
  count: z.number().int().min(1).max(1000),
});

export const kitVersion = z.string().regex(/^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/);
/** The same in every language, so that it may stand in kit.json. */
const properName = z.string().trim().min(1).max(80);

export const kitJson = z.strictObject({
  /** For an author's editor: materials/kit.schema.json. */
  $schema: z.string().max(500).optional(),
  format: z.literal(kitFormat),
  formatVersion: z.literal(kitFormatVersion),
  // It becomes a folder's name.
  id: authorId.refine(isSafePath),
  version: kitVersion,
  languages: z.array(z.enum(languages)).min(1),
  licence: z.string().min(1).max(60),
  publisher: properName.optional(),
  origin: z
    .strictObject({
      id: authorId,
      version: kitVersion,
      titles: z.strictObject({ sv: properName.optional(), en: properName.optional() }),
    })
    .optional(),
  /** Talks between two: kept apart from every group's sessions. */
  private: z.boolean().default(false),
  groupSize: range(200),
  tableSize: range(20),
  templates: z.array(template).min(1).max(60),
  activities: z.array(activity).min(1).max(200),
  decks: z.array(deck).max(40).default([]),
  handouts: z.array(handout).max(100).default([]),
  materials: z.array(material).max(60).default([]),
  groundRules: z.array(authorId).max(20).default([]),
});
export type KitJson = z.infer<typeof kitJson>;

/** Every key that stands anywhere in kit.json, to suggest the one that was meant. */
export const knownKeys: ReadonlySet<string> = new Set(
  [
    kitJson.shape,
    template.shape,
    activity.shape,
    deck.shape,
    handout.shape,
    material.shape,
    ...instrumentConfig.options.map((option) => option.shape),
    { min: 0, max: 0, part: 0, of: 0, activity: 0, titles: 0, sv: 0, en: 0 },
  ].flatMap((shape) => Object.keys(shape)),
);
