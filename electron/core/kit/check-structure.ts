/** What kit.json must hold to besides its shape: ids that are its own, and names that lead somewhere. */
import { closest } from './closest.ts';
import { idsOf } from './outline.ts';
import type { Amount, Named, Outline } from './outline.ts';
import type { Source } from './source.ts';

export const checkStructure = (source: Source, outline: Outline): void => {
  checkIds(source, outline);
  checkSeries(source, outline);
  checkReferences(source, outline);
  checkMinutes(source, outline);
};

/** Everything in kit.json that has an id of its own, in the order of the file's parts. */
export const declaredIds = (outline: Outline): readonly Named[] => [
  ...outline.templates,
  ...outline.activities,
  ...outline.activities.flatMap((activity) => activity.instruments.flatMap(({ id }) => id ?? [])),
  ...outline.decks,
  ...outline.decks.flatMap((deck) => deck.cards),
  ...outline.handouts,
  ...outline.materials,
  ...outline.groundRules,
];

const checkIds = (source: Source, outline: Outline): void => {
  const first = new Map<string, Named>();
  for (const name of declaredIds(outline)) {
    const before = first.get(name.id);
    if (before) source.report('id-twice', name.at, { id: name.id, file: source.file, line: before.at.line });
    else first.set(name.id, name);
  }
  outline.languages.forEach((language, at) => {
    if (idsOf(outline.languages).indexOf(language.id) < at) {
      source.report('language-twice', language.at, { language: language.id });
    }
  });
};

const checkSeries = (source: Source, outline: Outline): void => {
  const seen = new Set<string>();
  for (const { series } of outline.templates) {
    if (!series) continue;
    const part = `${series.id} ${series.part}`;
    if (seen.has(part))
      source.report('series-part-twice', series.at, { series: series.id, part: series.part });
    seen.add(part);
  }
};

const scalesIn = ({ activities }: Outline): readonly Named[] =>
  activities.flatMap(({ instruments }) =>
    instruments.flatMap(({ kind, id }) => (kind === 'scale' && id ? [id] : [])),
  );

const checkReferences = (source: Source, outline: Outline): void => {
  const unknown = (name: Named | null, known: readonly Named[]): { id: string; closest: string } | null =>
    !name || known.some((other) => other.id === name.id)
      ? null
      : { id: name.id, closest: closest(name.id, idsOf(known)) };

  for (const { activity } of outline.templates.flatMap((template) => template.agenda)) {
    const detail = unknown(activity, outline.activities);
    if (activity && detail) source.report('activity-unknown', activity.at, detail);
  }
  for (const material of outline.templates.flatMap((template) => template.materials)) {
    const detail = unknown(material, outline.materials);
    if (detail) source.report('material-unknown', material.at, detail);
  }
  for (const activity of outline.activities) {
    for (const handout of activity.handouts) {
      const detail = unknown(handout, outline.handouts);
      if (detail) source.report('handout-unknown', handout.at, detail);
    }
    for (const { deck, comparedWith } of activity.instruments) {
      const detail = unknown(deck, outline.decks);
      if (deck && detail) source.report('deck-unknown', deck.at, detail);
      const other = unknown(comparedWith, scalesIn(outline));
      if (comparedWith && other) source.report('scale-unknown', comparedWith.at, other);
    }
  }
};

const checkMinutes = (source: Source, outline: Outline): void => {
  const check = (id: string, minutes: Amount | null | undefined, minimum: Amount | null): void => {
    if (!minutes || !minimum || minimum.value <= minutes.value) return;
    source.report('minimum-over-minutes', minimum.at, {
      id,
      minutes: minutes.value,
      minimum: minimum.value,
    });
  };
  for (const { id, minutes, minimum } of outline.activities) check(id, minutes, minimum);
  for (const { activity, minutes, minimum } of outline.templates.flatMap((template) => template.agenda)) {
    if (!activity) continue;
    const planned = minutes ?? outline.activities.find((other) => other.id === activity.id)?.minutes;
    check(activity.id, planned, minimum);
  }
};
