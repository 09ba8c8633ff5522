/** Notes taken in the rehearsal, some of them typed as drafts first. */
import type { NoteId } from '../../../core/ids.ts';
import type { Form } from '../../../core/kit/kit.ts';
import type { NoteKind } from '../../../core/session/note-kinds.ts';
import { millis } from '../../../core/units.ts';
import type { Minutes } from '../../../core/units.ts';
import type { Beat } from './scene.ts';

/** What an activity of each form tends to bring. */
const brings: Readonly<Record<Form, readonly NoteKind[]>> = {
  info: ['unclear', 'parked'],
  alone: ['insight'],
  pairs: ['insight', 'unclear', 'insight'],
  table: ['insight', 'disagreement', 'insight', 'parked', 'unclear', 'insight'],
  plenary: ['insight', 'disagreement', 'unclear'],
  round: ['insight', 'parked', 'insight'],
  vote: ['insight', 'disagreement'],
  break: [],
  decision: ['agreement', 'action', 'lifted', 'agreement', 'action', 'action'],
};

/** A note about every fifth minute, every third of them typed letter by letter. */
export const noteBeats = (form: Form, length: Minutes): readonly Beat[] => {
  const kinds = brings[form];
  const count = Math.min(Math.max(1, Math.round(length / 5)), kinds.length);
  return kinds.slice(0, count).map((kind, index) => (index % 3 === 0 ? typedNote(kind) : quickNote(kind)));
};

export const quickNote =
  (kind: NoteKind): Beat =>
  async ({ stage, chance, speaker, timeline, say }, item) => {
    const words = speaker.note(kind);
    await stage.tell({ type: 'note-taken', id: chance.id() as NoteId, item: item.id, words });
    timeline.line(say('timeline.note', { kind: say(`kinds.${kind}`), text: words.text }));
  };

const typedNote =
  (kind: NoteKind): Beat =>
  async ({ stage, chance, speaker, timeline, say }, item) => {
    const words = speaker.note(kind);
    for (const share of [0.4, 0.8]) {
      const text = words.text.slice(0, Math.ceil(words.text.length * share));
      await stage.tell({ type: 'draft-typed', draft: { ...words, text, item: item.id, editing: null } });
      stage.pass(millis(4000));
    }
    await stage.tell({ type: 'note-taken', id: chance.id() as NoteId, item: item.id, words });
    timeline.line(say('timeline.note', { kind: say(`kinds.${kind}`), text: words.text }));
  };

/** A note with a slip of the pen: taken back, done again, and put right. */
export const secondThought: Beat = async ({ stage, chance, speaker, timeline, say }, item) => {
  const words = speaker.note('insight');
  const id = chance.id() as NoteId;
  const slip = { ...words, text: words.text.slice(0, -2) };
  await stage.tell({ type: 'note-taken', id, item: item.id, words: slip });
  await stage.undo();
  await stage.redo();
  timeline.line(say('timeline.undone'));
  await stage.tell({ type: 'note-edited', id, words: { text: words.text } });
  timeline.line(say('timeline.edited', { text: words.text }));
};
