/**
 * One text for one value: keys sorted, no spaces. Two machines that hold the same value hash the same text.
 * A property that is `undefined` is left out, as in JSON. What JSON would quietly change (NaN, Infinity, a function, a
 * hole in a list) is a bug in the caller and throws: a stored file must read back as what was written.
 */
export const canonicalJson = (value: unknown): string => {
  if (Array.isArray(value)) return `[${Array.from(value, canonicalJson).join(',')}]`;
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return JSON.stringify(value);
    case 'number':
      if (Number.isFinite(value)) return JSON.stringify(value);
      break;
    case 'object':
      return value === null ? 'null' : (constants.get(value) ?? canonicalObject(value));
    default:
  }
  throw new TypeError(`JSON cannot hold a ${typeof value}: ${String(value)}`);
};

const canonicalObject = (value: object): string => {
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, member]) => `${JSON.stringify(key)}:${canonicalJson(member)}`);
  return `{${members.join(',')}}`;
};

const constants = new WeakMap<object, string>();

/**
 * Keeps the text of a large object that never changes again, such as a frozen kit, so that it is not made anew with every
 * write of what stands around it. Whoever calls this promises that nobody changes it.
 */
export const constant = <T extends object>(value: T): T => {
  if (!constants.has(value)) constants.set(value, canonicalObject(value));
  return value;
};
