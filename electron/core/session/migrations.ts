/** Older stored sessions made into today's, one version at a time. Each migration has a test with a file of its version. */
import { sessionFormatVersion } from './stored-session.ts';

/** `migrations[n]` makes a body of version n into one of version n + 1. */
export type Migrations = Readonly<Record<number, (body: unknown) => unknown>>;

export const sessionMigrations: Migrations = {};

/** Throws when there is no way from that version to today's. */
export const migrateSession = (body: unknown, from: number): unknown =>
  migrate(body, from, sessionFormatVersion, sessionMigrations);

export const migrate = (body: unknown, from: number, to: number, migrations: Migrations): unknown => {
  let current = body;
  for (let version = from; version < to; version += 1) {
    const next = Object.hasOwn(migrations, version) ? migrations[version] : undefined;
    if (!next) throw new Error(`No migration from version ${version}`);
    current = next(current);
  }
  return current;
};
