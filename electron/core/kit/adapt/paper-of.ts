/** The paper that a piece of a kit is seen on, and in which of its sessions. */
import type { DocumentName } from '../../documents/names.ts';
import type { KitJson } from '../kit-json.ts';
import type { Piece } from './piece.ts';

export type PieceOnPaper = {
  readonly template: string;
  readonly name: DocumentName;
  readonly part: string | null;
};

/** Null for what no session has: an activity that stands in no agenda, and what only it hands out. */
export const paperOf = (json: KitJson, piece: Piece): PieceOnPaper | null => {
  const [first] = json.templates;
  const withActivity = (is: (activity: KitJson['activities'][number]) => boolean): string | null =>
    json.templates.find(({ agenda }) =>
      agenda.some(({ activity }) => json.activities.some((one) => one.id === activity && is(one))),
    )?.id ?? null;
  const on = (template: string | null | undefined, name: DocumentName, part: string | null = null) =>
    template ? { template, name, part } : null;
  switch (piece.kind) {
    case 'about':
    case 'part':
      return on(first?.id, 'guide');
    case 'template':
      return on(piece.id, 'guide');
    case 'activity':
      return on(
        withActivity(({ id }) => id === piece.id),
        'guide',
      );
    case 'handout': {
      const isHandedOut = json.activities.some(({ handouts }) => handouts.includes(piece.id));
      return on(
        isHandedOut ? withActivity(({ handouts }) => handouts.includes(piece.id)) : first?.id,
        'handout',
        piece.id,
      );
    }
    case 'deck': {
      const uses = ({ instruments }: KitJson['activities'][number]): boolean =>
        instruments.some((one) => one.kind === 'cards' && one.deck === piece.id);
      return on(json.activities.some(uses) ? withActivity(uses) : first?.id, 'cards', piece.id);
    }
  }
};
