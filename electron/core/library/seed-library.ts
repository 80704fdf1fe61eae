// The fiches shipped with the application, read into the library at first opening and when their file changed.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { readDeliveries, writeDelivery } from './queries/livraison.ts';
import { saveArchives } from './save-archives.ts';

/** Does nothing when every file was already read; all or nothing otherwise. */
export const seedLibrary = (db: Database, folder: string): void => {
  if (!existsSync(folder)) return;
  const known = readDeliveries(db);
  const changed = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name));
      return { name, bytes, digest: createHash('sha256').update(bytes).digest('hex') };
    })
    .filter(({ name, digest }) => known.get(name) !== digest);
  if (changed.length === 0) return;
  const archives = changed.map(({ bytes }) => FicheArchive.parse(JSON.parse(bytes.toString('utf8'))));
  db.transaction(() => {
    saveArchives(db, archives, { livrees: true });
    for (const { name, digest } of changed) writeDelivery(db, name, digest);
  }).immediate();
};
