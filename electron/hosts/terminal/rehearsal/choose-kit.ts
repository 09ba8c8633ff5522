/** Which kit and template are meant by `KIT[@VERSION][:TEMPLATE]`. */
import type { KitCard } from '../../../core/views.ts';
import type { Language } from '../../../core/units.ts';
import type { House } from '../../compose.ts';
import { demand } from '../house.ts';
import type { Surroundings } from '../surroundings.ts';
import { Told, told } from '../told.ts';

export type Chosen = {
  readonly kit: KitCard;
  readonly template: KitCard['templates'][number];
  readonly language: Language;
};

/** The newest version and the first template unless named. Throws `Told` with what there is. */
export const chooseKit = async (
  house: House,
  wanted: string,
  asked: Language | null,
  { language: own }: Pick<Surroundings, 'language'>,
): Promise<Chosen> => {
  const { id, version, template: named } = readName(wanted);
  const cards = await demand(house, 'listKits', { language: asked ?? own });
  const kit = cards.find((card) => card.id === id && (version === null || card.version === version));
  if (!kit) {
    const there = cards.map((card) => `${card.id}@${card.version}`).join(', ');
    throw told('told.kitUnknown', { kit: version === null ? id : `${id}@${version}`, there });
  }
  const template = kit.templates.find((candidate) => named === null || candidate.id === named);
  if (!template) {
    const there = kit.templates.map((candidate) => candidate.id).join(', ');
    throw told('told.templateUnknown', { kit: id, template: named ?? '', there });
  }
  return { kit, template, language: languageFor(kit, asked, own) };
};

/** In the person's own language where the kit has it; in another only if nobody asked for one. */
const languageFor = (kit: KitCard, asked: Language | null, own: Language): Language => {
  if (asked !== null && !kit.languages.includes(asked)) {
    throw new Told((say) =>
      say('told.languageMissing', {
        kit: kit.id,
        language: say(`languages.${asked}`),
        there: kit.languages.map((language) => say(`languages.${language}`)).join(', '),
      }),
    );
  }
  const [first = own] = kit.languages;
  return asked ?? (kit.languages.includes(own) ? own : first);
};

/** Kit ids hold neither `@` nor `:`. */
const readName = (wanted: string) => {
  const [, id = wanted, version = null, template = null] =
    /^([^@:]*)(?:@([^:]*))?(?::(.*))?$/.exec(wanted) ?? [];
  return { id, version, template };
};
