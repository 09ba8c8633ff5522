import type { Block } from '../documents/blocks.ts';
import type { TemplateId } from '../ids.ts';
import type { KitPart } from './grammar.ts';
import type { Edition, Material } from './kit.ts';

/** A part of the kit as one template has it: in the template's own words where it has any. */
export const partOf = ({ texts }: Edition, template: TemplateId, part: KitPart): readonly Block[] =>
  texts.templates[template]?.parts?.[part] ?? texts.parts[part] ?? [];

/** What one template needs of the kit's materials: those it names, or all. */
export const materialsOf = ({ structure }: Edition, template: TemplateId): readonly Material[] => {
  const named = structure.templates.find(({ id }) => id === template)?.materials;
  return named ? structure.materials.filter(({ id }) => named.includes(id)) : structure.materials;
};
