/** Strict JSON with places: RFC 8259 without comments, trailing commas, double keys or tricks. */
import { createScanner, findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';
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
  const { lost } = reportSyntax(source, errors);
  if (!tree) {
    if (errors.length === 0) source.report('json-syntax', placeOfOffset(source.text, 0));
    return null;
  }
  reportKeys(source, tree);
  return lost ? null : { tree, value: valueOf(tree) };
};

export const placeOfNode = (source: Source, node: JsonNode): Place => placeOfOffset(source.text, node.offset);

/** Where the value of a key at the top stands, in a text that was read before; the start when it is not there. */
export const placeOfKey = (text: string, key: string): Place => {
  const tree = parseTree(text);
  const node = tree && findNodeAtLocation(tree, [key]);
  return placeOfOffset(text, node?.offset ?? 0);
};

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

/**
 * What is wrong, each thing once: the parser stumbles again further along a line it has lost its way in. A comment or a
 * trailing comma is wrong, but what stands around it can still be read; anything else makes the file `lost`.
 */
const reportSyntax = (source: Source, errors: readonly ParseError[]): { readonly lost: boolean } => {
  const told = new Set<string>();
  const tell = (code: 'json-comment' | 'json-trailing-comma' | 'json-syntax', offset: number): void => {
    const at = placeOfOffset(source.text, offset);
    const once = `${code} ${at.line} ${code === 'json-syntax' ? '' : at.column}`;
    if (!told.has(once)) source.report(code, at);
    told.add(once);
  };
  let lost = false;
  for (const { error, offset } of errors) {
    const before = source.text.slice(0, offset).trimEnd();
    if (printParseErrorCode(error) === 'InvalidCommentToken') tell('json-comment', offset);
    else if (before.endsWith(',') && /[}\]]/.test(source.text[offset] ?? '')) {
      tell('json-trailing-comma', before.length - 1);
    } else {
      tell('json-syntax', offset);
      lost = true;
    }
  }
  return { lost };
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
