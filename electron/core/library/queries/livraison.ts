// Which shipped files were already read into the library.
import type { Database } from 'better-sqlite3';

/** SHA-256 of the shipped file when it was last read, by file name. */
export const readDeliveries = (db: Database): Map<string, string> => {
  const rows = db.prepare('SELECT fichier, empreinte FROM livraison').all() as {
    fichier: string;
    empreinte: string;
  }[];
  return new Map(rows.map(({ fichier, empreinte }) => [fichier, empreinte]));
};

export const writeDelivery = (db: Database, fichier: string, empreinte: string): void => {
  db.prepare(
    'INSERT INTO livraison (fichier, empreinte) VALUES (?, ?) ON CONFLICT (fichier) DO UPDATE SET empreinte = excluded.empreinte',
  ).run(fichier, empreinte);
};
