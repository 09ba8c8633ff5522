/** The play: one activity after the other, each with what happens in it. */
import { notesOf } from '../../../core/session/approval-page.ts';
import type { NoteId } from '../../../core/ids.ts';
import { spent } from '../../../core/session/timer.ts';
import { inMillis, millis } from '../../../core/units.ts';
import type { Minutes } from '../../../core/units.ts';
import { approval, followUp, missingNotes } from './close.ts';
import { instrumentBeats } from './instruments/play-instrument.ts';
import { noteBeats, secondThought } from './notes.ts';
import { setPace } from './pace.ts';
import type { Pace } from './pace.ts';
import type { Beat, Scene } from './scene.ts';

export const play = async (scene: Scene): Promise<void> => {
  const { stage, chance, timeline, say } = scene;
  const paces = setPace(stage.session().agenda, chance);
  await stage.tell({ type: 'session-started' });
  timeline.head(say('timeline.started'));
  for (const [index, pace] of paces.entries()) {
    timeline.head(say('timeline.item', { title: pace.item.title, minutes: pace.item.minutes }));
    const isLast = index === paces.length - 1;
    await playItem(scene, pace, isLast);
    if (!isLast) await stage.tell({ type: 'moved-on', from: pace.item.id });
  }
  await stage.tell({ type: 'session-ended' });
  const session = stage.session();
  timeline.head(
    say('timeline.ended', {
      agreements: notesOf(session, 'agreement').length,
      actions: notesOf(session, 'action').length,
      lifted: notesOf(session, 'lifted').length,
    }),
  );
};

const playItem = async (scene: Scene, pace: Pace, isLast: boolean): Promise<void> => {
  const { item, takes } = pace;
  const { stage, timeline, say } = scene;
  const beats = beatsOf(scene, pace, isLast);
  for (const [index, beat] of beats.entries()) {
    stage.pass(
      millis((takes * (index + 1)) / (beats.length + 1) - spent(stage.session(), item.id, stage.now())),
    );
    await beat(scene, item);
  }
  stage.pass(millis(takes - spent(stage.session(), item.id, stage.now())));
  const over = Math.round((spent(stage.session(), item.id, stage.now()) - inMillis(item.minutes)) / 60_000);
  if (over === 0) timeline.line(say('timeline.onTime'));
  else timeline.line(say(over < 0 ? 'timeline.early' : 'timeline.late', { minutes: Math.abs(over) }));
};

const beatsOf = (
  scene: Scene,
  { item, adds, pausesFor, restarts }: Pace,
  isLast: boolean,
): readonly Beat[] => {
  const beats = [...instrumentBeats(scene, item), ...noteBeats(item.form, item.minutes)];
  const inMiddle = [
    ...(pausesFor === null ? [] : [pausing(pausesFor)]),
    ...(restarts ? [restarting] : []),
    ...(restarts && beats.length > 0 ? [secondThought] : []),
  ];
  beats.splice(Math.ceil(beats.length / 2), 0, ...inMiddle);
  if (adds !== null) beats.push(adding(adds));
  return isLast ? [...beats, ...missingNotes(scene), followUp, approval] : beats;
};

const pausing =
  (length: Minutes): Beat =>
  async ({ stage, timeline, say }) => {
    await stage.tell({ type: 'paused' });
    timeline.line(say('timeline.paused'));
    stage.pass(inMillis(length));
    await stage.tell({ type: 'resumed' });
    timeline.line(say('timeline.resumed', { minutes: length }));
  };

const adding =
  (count: Minutes): Beat =>
  async ({ stage, timeline, say }, item) => {
    await stage.tell({ type: 'room-warned' });
    timeline.line(say('timeline.warned'));
    await stage.tell({ type: 'time-added', item: item.id, minutes: count });
    timeline.line(say('timeline.added', { minutes: count }));
  };

/** In the middle of a sentence: what was typed is there afterwards, and is written to its end. */
const restarting: Beat = async ({ stage, chance, speaker, timeline, say }, item) => {
  const words = speaker.note('insight');
  const text = words.text.slice(0, Math.ceil(words.text.length / 2));
  await stage.tell({ type: 'draft-typed', draft: { ...words, text, item: item.id, editing: null } });
  timeline.line(say('timeline.typing', { text }));
  await stage.restart();
  timeline.line(say('timeline.restart', { notes: stage.session().notes.length }));
  await stage.tell({ type: 'note-taken', id: chance.id() as NoteId, item: item.id, words });
  timeline.line(say('timeline.note', { kind: say('kinds.insight'), text: words.text }));
};
