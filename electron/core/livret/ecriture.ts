// What goes with every text saved or written over: the version that is kept of it before, and the day that counts it.
import type { Database } from 'better-sqlite3';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { eclaircir } from '#shared/domain/versions/eclaircir.ts';
import { createSuivi } from '#shared/domain/versions/suivi.ts';
import type { Raison } from '#shared/domain/versions/version.ts';
import { journalTable } from '../store/queries/journal.ts';
import { type TexteRow, texteTable } from '../store/queries/texte.ts';
import { keepVersion, listVersions, listVersionsOf, removeVersion } from '../store/queries/version.ts';

/** The words of a row that is about to be written over, as a version of the day they were saved; none of an empty text. */
export const keepBefore = (db: Database, row: TexteRow | null, raison: Raison): void => {
  if (row === null || (row.doc.content.length === 0 && row.mots === 0)) return;
  keepVersion(db, { cle: row.cle, le: row.modifieLe, raison, nom: '' }, row.doc);
};

/** Versions that time takes out, in the whole livret or of one text. Inside the caller's transaction. */
export const thinVersions = (db: Database, now: Date, cle?: TexteKey): void => {
  const versions = cle === undefined ? listVersions(db) : listVersionsOf(db, cle);
  for (const id of eclaircir(versions, now)) removeVersion(db, id);
};

export interface Ecriture {
  /** Before a text typed by the candidate is written, in the same transaction. */
  before(cle: TexteKey, texte: RichText, now: Date, competence: string | null): void;
  /** The text was written by another way, or could not be written. */
  forget(cle: TexteKey): void;
}

export const createEcriture = (db: Database): Ecriture => {
  const suivi = createSuivi({
    avant: (cle) => {
      const row = texteTable.get(db, cle);
      return row && { brut: texteBrut(row.doc), modifieLe: row.modifieLe };
    },
    jour: (jour, cle) => journalTable.get(db, jour, cle),
  });
  return {
    before: (cle, texte, now, competence) => {
      const { raison, jour } = suivi.noter(cle, texteBrut(texte), now);
      if (raison !== null) {
        keepBefore(db, texteTable.get(db, cle), raison);
        thinVersions(db, now, cle);
      }
      journalTable.put(db, { ...jour, competence });
    },
    forget: suivi.oublier,
  };
};
