/** What the schema says of kit.json, put where it stands in the file and in words an author knows. */
import { findNodeAtLocation } from 'jsonc-parser';
import type { z } from '../schema.ts';
import { closest } from './closest.ts';
import { knownKeys } from './kit-json.ts';
import { placeOfNode } from './read-json.ts';
import type { Json, JsonNode } from './read-json.ts';
import type { Place, Source } from './source.ts';

type Issue = z.core.$ZodIssue;
type Path = (string | number)[];

export const reportSchema = (source: Source, json: Json, issues: readonly Issue[]): void => {
  for (const issue of issues) {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    const node = findNodeAtLocation(json.tree, path);
    if (node) reportIssue(source, issue, node, path);
    else {
      const parent = findNodeAtLocation(json.tree, path.slice(0, -1)) ?? json.tree;
      const inside = path.length > 1 ? written(path.slice(0, -1)) : source.file;
      source.report('json-missing', placeOfNode(source, parent), { key: String(path.at(-1)), inside });
    }
  }
};

const reportIssue = (source: Source, issue: Issue, node: JsonNode, path: Path): void => {
  const at = placeOfNode(source, node);
  const key = path.length > 0 ? written(path) : source.file;
  switch (issue.code) {
    case 'unrecognized_keys':
      for (const name of issue.keys) reportUnknownKey(source, node, name);
      return;
    case 'invalid_type':
      if (issue.expected === 'int') source.report('json-not-whole', at, { key });
      else source.report('json-wrong-type', at, { key, expected: issue.expected });
      return;
    case 'too_small':
      source.report(leastCode(issue.origin), at, { key, least: Number(issue.minimum) });
      return;
    case 'too_big':
      source.report(mostCode(issue.origin), at, { key, most: Number(issue.maximum) });
      return;
    case 'invalid_format':
      if (path.at(-1) === 'version') source.report('version-malformed', at, { version: String(node.value) });
      else source.report('id-malformed', at, { id: String(node.value) });
      return;
    case 'invalid_value':
      reportNotOneOf(source, at, key, node, issue.values.map(String));
      return;
    case 'invalid_union':
      reportNotOneOf(source, at, key, node, 'options' in issue ? (issue.options ?? []).map(String) : []);
      return;
    case 'custom':
      source.report('json-backwards', at, { key });
      return;
    default:
      source.report('json-wrong', at, { key });
  }
};

const leastCode = (origin: string) =>
  origin === 'array' ? 'json-too-few' : origin === 'string' ? 'json-empty' : 'json-too-small';
const mostCode = (origin: string) =>
  origin === 'array' ? 'json-too-many' : origin === 'string' ? 'json-too-long' : 'json-too-large';

const reportUnknownKey = (source: Source, object: JsonNode, key: string): void => {
  const property = object.children?.find((child) => child.children?.[0]?.value === key) ?? object;
  source.report('json-unknown-key', placeOfNode(source, property), { key, closest: closest(key, knownKeys) });
};

const reportNotOneOf = (
  source: Source,
  at: Place,
  key: string,
  node: JsonNode,
  allowed: readonly string[],
): void => {
  const value = String(node.value ?? node.type);
  source.report('json-not-one-of', at, {
    key,
    value,
    allowed: allowed.join(', '),
    closest: closest(value, allowed),
  });
};

/** `activities[2].minutes` */
const written = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');
