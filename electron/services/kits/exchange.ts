/** Kits that come and go as one file. */
import type { TakenKit, Ticket } from '../../core/views.ts';
import { done, fail } from '../../core/reply.ts';
import type { Reply } from '../../core/reply.ts';
import { kitEnding } from '../file-name.ts';
import { packFiles } from '../files/pack-files.ts';
import type { Kits, Taken } from '../kits.ts';
import type { Tickets } from '../tickets.ts';

/** As a window is told of it. */
export const takenFrom = (taken: Taken): Reply<TakenKit> => {
  if (taken.state === 'refused') return done(taken);
  if (taken.state === 'not-written') return { ok: false, problem: taken.problem };
  const { id, version } = taken.kit.structure;
  return done({ what: 'kit', state: taken.state, kit: id, version });
};

export const packedKit = async (
  kits: Kits,
  tickets: Tickets,
  id: string,
  version: string,
): Promise<Reply<Ticket>> => {
  const files = await kits.files(id, version);
  if (!files) return fail('kit-not-found', { kit: id, version });
  if (files.problems.length > 0) return fail('kit-has-problems', { kit: id, version });
  return done(
    tickets.put({
      bytes: await packFiles(files.bytes),
      fileName: `${id}-${version}${kitEnding}`,
      mimeType: 'application/zip',
      pages: 0,
      missing: [],
    }),
  );
};
