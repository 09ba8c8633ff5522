/** Documents like those that the app lays out, by name, to write and to look at. */
import type { Document } from '../../../electron/core/documents/blocks.ts';
import { cards, poster } from './samples-cards.ts';
import { guide, long, longSummary } from './samples-long.ts';
import { note, summary, worksheet } from './samples-paper.ts';

export const samples: Readonly<Record<string, Document>> = {
  summary,
  guide,
  worksheet,
  poster,
  note,
  'cards-a5': cards('A5'),
  'cards-a6': cards('A6'),
  'cards-a7': cards('A7'),
  'long-summary': longSummary,
  hundred: long(80),
};
