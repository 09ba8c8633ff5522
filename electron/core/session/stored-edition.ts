/** A session's frozen kit as stored: one language of it, so that an old session never changes when a kit does. */
import { instrumentConfig } from '../instruments/configs.ts';
import { activityParts, kitParts } from '../kit/grammar.ts';
import type { ActivityPart, KitPart } from '../kit/grammar.ts';
import { mostLogoBytes } from '../kit/limits.ts';
import { deckKinds, forms, handoutKinds, papers, pers } from '../kit/kit.ts';
import type { Edition, KitStructure, KitTexts } from '../kit/kit.ts';
import type { ActivityId, HandoutId, KitId, TemplateId } from '../ids.ts';
import { authorId, z } from '../schema.ts';
import { languages, minutes } from '../units.ts';
import { storedBlocks, storedSpans } from './stored-blocks.ts';

const idAs = <Id extends string>() => authorId.transform((id) => id as Id);
const length = z.number().nonnegative().transform(minutes);
const count = z.number().int().nonnegative();
const limits = z.strictObject({ min: count, max: count });
const words = z.string().max(20_000);
const per = z.enum(pers);

const template = z.strictObject({
  id: idAs<TemplateId>(),
  series: z.strictObject({ id: authorId, part: count, of: count }).exactOptional(),
  agenda: z.array(z.strictObject({ activity: idAs<ActivityId>(), minutes: length, minimum: length })),
  materials: z.array(authorId).exactOptional(),
});

const activity = z.strictObject({
  id: idAs<ActivityId>(),
  form: z.enum(forms),
  minutes: length,
  minimum: length,
  maySkip: z.boolean(),
  protected: z.boolean(),
  instruments: z.array(instrumentConfig),
  handouts: z.array(idAs<HandoutId>()),
});

const structure: z.ZodType<KitStructure> = z.strictObject({
  id: idAs<KitId>(),
  version: z.string().max(40),
  languages: z.array(z.enum(languages)),
  licence: z.string().max(200),
  publisher: words.exactOptional(),
  origin: z
    .strictObject({
      id: idAs<KitId>(),
      version: z.string().max(40),
      titles: z.strictObject({ sv: words.exactOptional(), en: words.exactOptional() }),
    })
    .exactOptional(),
  private: z.boolean().exactOptional(),
  groupSize: limits,
  tableSize: limits,
  templates: z.array(template),
  activities: z.array(activity),
  decks: z.array(
    z.strictObject({
      id: authorId,
      kind: z.enum(deckKinds),
      cards: z.array(authorId),
    }),
  ),
  handouts: z.array(
    z.strictObject({
      id: idAs<HandoutId>(),
      kind: z.enum(handoutKinds),
      per,
      paper: z.enum(papers),
    }),
  ),
  materials: z.array(z.strictObject({ id: authorId, per, count: z.number().nonnegative() })),
  groundRules: z.array(authorId),
});

const activityTexts = z.strictObject({
  title: words,
  purpose: storedBlocks,
  parts: z.partialRecord(z.enum(Object.keys(activityParts) as ActivityPart[]), storedBlocks),
  roomText: words,
  steps: z.array(z.strictObject({ minutes: length, text: storedSpans, roomText: words.nullable() })),
});

const kitTexts = z.partialRecord(z.enum(Object.keys(kitParts) as KitPart[]), storedBlocks);

const texts: z.ZodType<KitTexts> = z.strictObject({
  title: words,
  description: words,
  parts: kitTexts,
  templates: z.record(
    authorId,
    z.strictObject({ title: words, summary: storedBlocks, parts: kitTexts.exactOptional() }),
  ),
  activities: z.record(authorId, activityTexts),
  decks: z.record(authorId, z.strictObject({ title: words, about: storedBlocks })),
  cards: z.record(
    authorId,
    z.strictObject({ title: words, front: storedBlocks, back: storedBlocks, source: storedBlocks }),
  ),
  handouts: z.record(authorId, z.strictObject({ title: words, blocks: storedBlocks })),
  words: z.record(authorId, words),
});

const edition: z.ZodType<Edition> = z.strictObject({
  structure,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  language: z.enum(languages),
  texts,
  logo: z
    .strictObject({
      mimeType: z.enum(['image/png', 'image/jpeg']),
      base64: z.base64().max(mostLogoBytes * 1.4),
      width: count,
      height: count,
    })
    .exactOptional(),
});

/** Editions found sound. They never change, and each is written again with every note. */
const sound = new WeakSet<object>();

export const storedEdition: z.ZodType<Edition> = z.unknown().transform((value, context) => {
  if (typeof value === 'object' && value !== null && sound.has(value)) return value as Edition;
  const parsed = edition.safeParse(value);
  if (!parsed.success) {
    for (const { path, message } of parsed.error.issues) context.addIssue({ code: 'custom', path, message });
    return z.NEVER;
  }
  sound.add(value as object);
  sound.add(parsed.data);
  return parsed.data;
});
