/**
 * `loopback.json` in the data folder, for its owner only: the secret behind the windows' cookies and the port of last time.
 * Both outlive the host, so that a host that is started again takes its open windows back.
 */
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from '../../core/schema.ts';
import { writeDurably } from '../../services/files/write-durably.ts';

const stored = z.object({
  secret: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
  port: z.number().int().min(1).max(65_535).nullable(),
});
type Stored = z.infer<typeof stored>;

export type Keys = {
  readonly lastPort: number | null;
  /** What a window that has been let in carries. */
  readonly pass: string;
  readonly remember: (port: number) => Promise<void>;
};

export const openKeys = async (dataFolder: string): Promise<Keys> => {
  const file = join(dataFolder, 'loopback.json');
  const found = await readKeys(file);
  // A file that makes no sense costs nothing but that windows have to be let in again.
  const secret = found?.secret ?? randomBytes(32).toString('base64url');
  const lastPort = found?.port ?? null;
  return {
    lastPort,
    pass: createHmac('sha256', secret).update('lead').digest('base64url'),
    remember: async (port) => {
      if (found?.port === port) return;
      await writeDurably(file, JSON.stringify({ secret, port } satisfies Stored));
    },
  };
};

const readKeys = async (file: string): Promise<Stored | null> => {
  try {
    return stored.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return null;
  }
};

/** In the same time however much of it is right. */
export const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};
