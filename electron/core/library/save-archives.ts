// Puts fiches into the library, all or none, and says which are new, changed or the same.
import type { Database } from 'better-sqlite3';
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { fingerprint, toRecord } from './fiche-record.ts';
import { findFiche, saveFiche } from './queries/fiche.ts';

export interface SaveReport {
  readonly nouvelles: string[];
  readonly misesAJour: string[];
  readonly inchangees: string[];
}

/** A shipped fiche never replaces one that the user imported. */
export const saveArchives = (
  db: Database,
  archives: readonly FicheArchive[],
  { livrees }: { livrees: boolean },
): SaveReport => {
  const report: SaveReport = { nouvelles: [], misesAJour: [], inchangees: [] };
  db.transaction(() => {
    for (const archive of archives) {
      const { code } = archive.fiche;
      const known = findFiche(db, code);
      if (known && (known.empreinte === fingerprint(archive) || (livrees && known.livree === 0))) {
        report.inchangees.push(code);
        continue;
      }
      saveFiche(db, toRecord(archive, livrees));
      (known ? report.misesAJour : report.nouvelles).push(code);
    }
  }).immediate();
  return report;
};
