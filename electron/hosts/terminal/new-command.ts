/** `samsprak new KIT-ID [--out FOLDER]`: a kit to change, complete and without problems from the start. */
import { join } from 'node:path';
import { authorId } from '../../core/schema.ts';
import { startKit } from '../../services/kits/start-kit.ts';
import type { Typed } from './arguments.ts';
import type { Surroundings } from './surroundings.ts';
import { told, wrongUsage } from './told.ts';

/** Beside the kits that are shipped, but none of them. */
const starter = '_starter';
const firstVersion = '1.0.0';

export const newCommand = async (typed: Typed, { say, print, places }: Surroundings): Promise<number> => {
  const [id = ''] = typed.names;
  if (!authorId.safeParse(id).success) throw wrongUsage('wrong.kitId', { id });
  const folder = typed.options.get('out') ?? join(id, firstVersion);
  const begun = await startKit(join(places.materials, starter), id, folder);
  if (begun.state === 'taken') throw told('new.taken', { folder });
  if (begun.state === 'not-writable') throw told('told.cannotWrite', { file: folder, errno: begun.errno });
  for (const file of begun.files) print(join(folder, ...file.split('/')));
  print(say('new.next', { folder }));
  return 0;
};
