/** What an author's editor knows of kit.json is what the reader knows: the schema is made from the reader's own. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { kitJson } from '../../electron/core/kit/kit-json.ts';
import { z } from '../../electron/core/schema.ts';

const file = join(import.meta.dirname, '../../materials/kit.schema.json');

test('the schema for editors is the reader’s own; npx vitest -u writes it anew', async () => {
  const schema = z.toJSONSchema(kitJson, { io: 'input' });
  const named = { ...schema, title: 'A Samspråk kit: kit.json' };
  await expect(`${JSON.stringify(named, null, 2)}\n`).toMatchFileSnapshot(file);
});
