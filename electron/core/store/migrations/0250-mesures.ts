// Migration 250: how long the last exports are, and the limits that the candidate was told. Frozen.
import type { Database } from 'better-sqlite3';

export const version = 250;
export const name = '0250-mesures';

const SCHEMA = `
ALTER TABLE envoi ADD COLUMN pages INTEGER CHECK (pages > 0);
ALTER TABLE envoi ADD COLUMN octets INTEGER CHECK (octets > 0);
ALTER TABLE projet ADD COLUMN limites TEXT NOT NULL DEFAULT '{"pages":null,"horsAnnexes":false,"mo":null}' CHECK (json_type(limites) = 'object');
`;

export const up = (db: Database): void => {
  db.exec(SCHEMA);
};
