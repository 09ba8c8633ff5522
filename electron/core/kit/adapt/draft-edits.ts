/** What a kit gets more or less of: changes that touch its structure and its texts together, so that the two never part. */
import { cardsPath, guidePath } from '../check-files.ts';
import type { Form } from '../kit.ts';
import type { KitJson } from '../kit-json.ts';
import { structureIn, withStructure, withText } from './draft-structure.ts';
import type { KitDraft } from './kit-draft.ts';
import { withoutSection, withSection } from './passages.ts';

/** In every text of its kind, in each of the kit's languages. */
const inEach = (
  draft: KitDraft,
  json: KitJson,
  path: typeof guidePath,
  change: (text: string) => string,
): KitDraft =>
  json.languages.reduce((changing, language) => withText(changing, path(language), change), draft);

export type NewActivity = {
  readonly id: string;
  readonly title: string;
  readonly form: Form;
  readonly minutes: number;
};

/** The reader asks for its purpose and what to say until they are written. */
export const withNewActivity = (draft: KitDraft, { id, title, form, minutes }: NewActivity): KitDraft => {
  const json = structureIn(draft);
  if (!json) return draft;
  const activity = {
    id,
    form,
    minutes,
    minimum: minutes,
    maySkip: false,
    protected: false,
    instruments: [],
    handouts: [],
  };
  const told = inEach(draft, json, guidePath, (text) => withSection(text, [], 2, `## {${id}} ${title}`));
  return withStructure(told, { ...json, activities: [...json.activities, activity] });
};

/** Only one that stands in no agenda and hands out or asks for nothing can be spared. */
export const canSpare = ({ templates, activities }: KitJson, id: string): boolean =>
  activities.length > 1 &&
  !templates.some(({ agenda }) => agenda.some(({ activity }) => activity === id)) &&
  activities.some((one) => one.id === id && one.instruments.length + one.handouts.length === 0);

export const withoutActivity = (draft: KitDraft, id: string): KitDraft => {
  const json = structureIn(draft);
  if (!json || !canSpare(json, id)) return draft;
  const told = inEach(draft, json, guidePath, (text) =>
    withoutSection(text, [{ level: 2, named: `{${id}}` }]),
  );
  return withStructure(told, { ...json, activities: json.activities.filter((one) => one.id !== id) });
};

const withCards = (json: KitJson, deck: string, change: (cards: readonly string[]) => string[]): KitJson => ({
  ...json,
  decks: json.decks.map((one) => (one.id === deck ? { ...one, cards: change(one.cards) } : one)),
});

export const withNewCard = (draft: KitDraft, deck: string, id: string, title: string): KitDraft => {
  const json = structureIn(draft);
  if (!json) return draft;
  const told = inEach(draft, json, cardsPath, (text) =>
    withSection(text, [{ level: 2, named: `{${deck}}` }], 3, `### {${id}} ${title}`),
  );
  return withStructure(
    told,
    withCards(json, deck, (cards) => [...cards, id]),
  );
};

/** A deck keeps its last card: one without any would be none. */
export const withoutCard = (draft: KitDraft, deck: string, id: string): KitDraft => {
  const json = structureIn(draft);
  const cards = json?.decks.find((one) => one.id === deck)?.cards ?? [];
  if (!json || cards.length < 2) return draft;
  const told = inEach(draft, json, cardsPath, (text) =>
    withoutSection(text, [
      { level: 2, named: `{${deck}}` },
      { level: 3, named: `{${id}}` },
    ]),
  );
  return withStructure(
    told,
    withCards(json, deck, (all) => all.filter((one) => one !== id)),
  );
};
