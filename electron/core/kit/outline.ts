/**
 * What kit.json declares, and where, read as far as it goes: also from a file that the schema refuses, so that one
 * mistake there does not hide those in the guide.
 */
import { findNodeAtLocation } from 'jsonc-parser';
import { languages } from '../units.ts';
import type { Language } from '../units.ts';
import { placeOfNode } from './read-json.ts';
import type { JsonNode } from './read-json.ts';
import type { Place, Source } from './source.ts';

export type Named = { readonly id: string; readonly at: Place };
export type Amount = { readonly value: number; readonly at: Place };

export type OutlineItem = {
  readonly activity: Named | null;
  readonly minutes: Amount | null;
  readonly minimum: Amount | null;
};
export type OutlineTemplate = Named & {
  readonly series: { readonly id: string; readonly part: number; readonly at: Place } | null;
  readonly agenda: readonly OutlineItem[];
  readonly materials: readonly Named[];
};
export type OutlineInstrument = {
  readonly kind: string;
  readonly id: Named | null;
  readonly deck: Named | null;
  readonly comparedWith: Named | null;
  /** Question, scale ends and options: what needs words in the guide. */
  readonly words: readonly Named[];
};
export type OutlineActivity = Named & {
  readonly form: string;
  readonly minutes: Amount | null;
  readonly minimum: Amount | null;
  readonly instruments: readonly OutlineInstrument[];
  readonly handouts: readonly Named[];
};
export type OutlineDeck = Named & { readonly kind: string; readonly cards: readonly Named[] };

export type Outline = {
  readonly version: Named | null;
  readonly publisher: Named | null;
  readonly languages: readonly (Named & { readonly id: Language })[];
  readonly templates: readonly OutlineTemplate[];
  readonly activities: readonly OutlineActivity[];
  readonly decks: readonly OutlineDeck[];
  readonly handouts: readonly Named[];
  readonly materials: readonly Named[];
  readonly groundRules: readonly Named[];
};

export const outlineOf = (source: Source, tree: JsonNode): Outline => {
  const at = (node: JsonNode): Place => placeOfNode(source, node);
  const named = (node: JsonNode | undefined): Named | null =>
    node?.type === 'string' ? { id: String(node.value), at: at(node) } : null;
  const amount = (node: JsonNode | undefined): Amount | null =>
    node?.type === 'number' ? { value: Number(node.value), at: at(node) } : null;
  const text = (node: JsonNode | undefined): string => named(node)?.id ?? '';
  const names = (node: JsonNode | undefined): Named[] => entries(node).flatMap((entry) => named(entry) ?? []);
  /** The objects of a list that have an id, each with what `more` reads of it. */
  const withId = <More>(node: JsonNode | undefined, more: (object: JsonNode) => More): (Named & More)[] =>
    entries(node).flatMap((object) => {
      const id = named(field(object, 'id'));
      return id ? [{ ...id, ...more(object) }] : [];
    });

  const series = (node: JsonNode | undefined): OutlineTemplate['series'] => {
    const id = node && named(field(node, 'id'));
    const part = node && amount(field(node, 'part'));
    return id && part ? { id: id.id, part: part.value, at: part.at } : null;
  };
  const item = (node: JsonNode): OutlineItem => ({
    activity: named(field(node, 'activity')),
    minutes: amount(field(node, 'minutes')),
    minimum: amount(field(node, 'minimum')),
  });
  const instrument = (node: JsonNode): OutlineInstrument => ({
    kind: text(field(node, 'kind')),
    id: named(field(node, 'id')),
    deck: named(field(node, 'deck')),
    comparedWith: named(field(node, 'comparedWith')),
    words: [
      ...['question', 'low', 'high'].flatMap((key) => named(field(node, key)) ?? []),
      ...['options', 'questions', 'voices', 'rows', 'columns', 'categories', 'groups', 'values'].flatMap(
        (key) => names(field(node, key)),
      ),
      ...properties(field(node, 'candidates')).flatMap(({ value }) => names(value)),
    ],
  });

  return {
    version: named(field(tree, 'version')),
    publisher: named(field(tree, 'publisher')),
    languages: names(field(tree, 'languages')).filter(isLanguage),
    templates: withId(field(tree, 'templates'), (node) => ({
      series: series(field(node, 'series')),
      agenda: entries(field(node, 'agenda')).map(item),
      materials: names(field(node, 'materials')),
    })),
    activities: withId(field(tree, 'activities'), (node) => ({
      form: text(field(node, 'form')),
      minutes: amount(field(node, 'minutes')),
      minimum: amount(field(node, 'minimum')),
      instruments: entries(field(node, 'instruments')).map(instrument),
      handouts: names(field(node, 'handouts')),
    })),
    decks: withId(field(tree, 'decks'), (node) => ({
      kind: text(field(node, 'kind')),
      cards: names(field(node, 'cards')),
    })),
    handouts: withId(field(tree, 'handouts'), () => ({})),
    materials: withId(field(tree, 'materials'), () => ({})),
    groundRules: names(field(tree, 'groundRules')),
  };
};

const field = (node: JsonNode, key: string): JsonNode | undefined => findNodeAtLocation(node, [key]);
const entries = (node: JsonNode | undefined): readonly JsonNode[] =>
  node?.type === 'array' ? (node.children ?? []) : [];
/** The values of an object's keys. */
const properties = (
  node: JsonNode | undefined,
): readonly { readonly key: string; readonly value: JsonNode }[] =>
  (node?.type === 'object' ? (node.children ?? []) : []).flatMap(({ children }) =>
    children?.[0] && children[1] ? [{ key: String(children[0].value), value: children[1] }] : [],
  );
const isLanguage = (name: Named): name is Named & { readonly id: Language } =>
  languages.some((language) => language === name.id);

export const idsOf = (names: readonly Named[]): readonly string[] => names.map((name) => name.id);
