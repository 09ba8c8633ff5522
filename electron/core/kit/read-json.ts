/** Strict JSON with places: RFC 8259 without comments, trailing commas, double keys or tricks. */
import { createScanner, parseTree, printParseErrorCode } from 'jsonc-parser';
import type { Node, ParseError } from 'jsonc-parser';
import { placeOfOffset } from './source.ts';
import type { Place, Source } from './source.ts';

export type JsonNode = Node;
export type Json = { readonly tree: JsonNode; readonly value: unknown };

/** Deeper than any kit; the parser would run out of stack long after this. */
const deepest = 32;

/** Null when so much is wrong that looking further would only mislead. */
export const readJson = (source: Source): Json | null => {
  const tooDeep = depthExceeded(source.text);
  if (tooDeep !== null) {
    source.report('json-too-deep', placeOfOffset(source.text, tooDeep));
    return null;
  }
  const errors: ParseError[] = [];
  const tree = parseTree(source.text, errors, { disallowComments: true, allowTrailingComma: false });
  const broken = errors.filter((error) => reportSyntax(source, error) === 'broken');
  if (!tree) {
    if (errors.length === 0) source.report('json-syntax', placeOfOffset(source.text, 0));
    return null;
  }
  reportKeys(source, tree);
  return broken.length > 0 ? null : { tree, value: valueOf(tree) };
};

export const placeOfNode = (source: Source, node: JsonNode): Place => placeOfOffset(source.text, node.offset);

/** The offset where it gets too deep, or null. */
const depthExceeded = (text: string): number | null => {
  const scanner = createScanner(text, true);
  let depth = 0;
  while (scanner.getPosition() < text.length) {
    scanner.scan();
    const token = text[scanner.getTokenOffset()];
    if (token === '{' || token === '[') depth += 1;
    else if (token === '}' || token === ']') depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return null;
};

/** A comment or a trailing comma is wrong, but what stands around it can still be read. */
const reportSyntax = (source: Source, { error, offset }: ParseError): 'readable' | 'broken' => {
  if (printParseErrorCode(error) === 'InvalidCommentToken') {
    source.report('json-comment', placeOfOffset(source.text, offset));
    return 'readable';
  }
  const before = source.text.slice(0, offset).trimEnd();
  if (before.endsWith(',') && /[}\]]/.test(source.text[offset] ?? '')) {
    const comma = placeOfOffset(source.text, before.length - 1);
    // The parser tells twice of one comma, at the same place.
    source.report('json-trailing-comma', comma);
    return 'readable';
  }
  source.report('json-syntax', placeOfOffset(source.text, offset));
  return 'broken';
};

const reportKeys = (source: Source, node: JsonNode): void => {
  if (node.type === 'object') {
    const seen = new Set<string>();
    for (const property of node.children ?? []) {
      const key = keyOf(property);
      if (key === '__proto__') source.report('json-key-forbidden', placeOfNode(source, property), { key });
      else if (seen.has(key)) source.report('json-key-twice', placeOfNode(source, property), { key });
      seen.add(key);
    }
  }
  for (const child of node.children ?? []) reportKeys(source, child);
};

const keyOf = (property: JsonNode): string => String(property.children?.[0]?.value);

/** Fresh objects; `__proto__` never becomes one. */
const valueOf = (node: JsonNode): unknown => {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  const pairs = (node.children ?? []).flatMap((property): [string, unknown][] => {
    const value = property.children?.[1];
    const key = keyOf(property);
    return value && key !== '__proto__' ? [[key, valueOf(value)]] : [];
  });
  return Object.fromEntries(pairs);
};
