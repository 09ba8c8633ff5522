/** A draft's kit.json as data: read by the reader's own schema, and written out again whole. */
import { kitJson } from '../kit-json.ts';
import type { KitJson } from '../kit-json.ts';
import type { KitDraft } from './kit-draft.ts';

/** Null when it is not what a kit.json must be: the reader tells why. */
export const structureIn = ({ texts }: KitDraft): KitJson | null => {
  try {
    const parsed = kitJson.safeParse(JSON.parse(texts['kit.json'] ?? ''));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
};

export const withStructure = (draft: KitDraft, json: KitJson): KitDraft => ({
  ...draft,
  texts: { ...draft.texts, 'kit.json': `${JSON.stringify(json, null, 2)}\n` },
});

/** Unchanged where kit.json cannot be read. */
export const restructured = (draft: KitDraft, change: (json: KitJson) => KitJson): KitDraft => {
  const json = structureIn(draft);
  return json ? withStructure(draft, change(json)) : draft;
};

export const withText = (draft: KitDraft, path: string, change: (text: string) => string): KitDraft => {
  const text = draft.texts[path];
  return text === undefined ? draft : { ...draft, texts: { ...draft.texts, [path]: change(text) } };
};

/** One that stands nowhere in the kit's structure or texts. */
export const freeId = (draft: KitDraft, stem: string): string => {
  const all = Object.values(draft.texts).join('\n');
  const isTaken = (id: string): boolean => all.includes(`"${id}"`) || all.includes(`{${id}}`);
  for (let number = 1; ; number += 1) if (!isTaken(`${stem}-${number}`)) return `${stem}-${number}`;
};
