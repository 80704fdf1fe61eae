// The writing journal as it is shown and saved: by day, by compétence, as a table for a spreadsheet (SPEC H7, H14).
import type { JourDEcriture } from './version.ts';

export interface TotalDEcriture {
  readonly secondes: number;
  readonly ajoutes: number;
  readonly retires: number;
}

export interface LigneDuJournal extends TotalDEcriture {
  /** A day, or the id of a compétence; empty for what tells none. */
  readonly nom: string;
}

const additionner = (
  lignes: readonly JourDEcriture[],
  nom: (ligne: JourDEcriture) => string,
): LigneDuJournal[] => {
  const totaux = new Map<string, LigneDuJournal>();
  for (const ligne of lignes) {
    const cle = nom(ligne);
    const avant = totaux.get(cle) ?? { nom: cle, secondes: 0, ajoutes: 0, retires: 0 };
    totaux.set(cle, {
      nom: cle,
      secondes: avant.secondes + ligne.secondes,
      ajoutes: avant.ajoutes + ligne.ajoutes,
      retires: avant.retires + ligne.retires,
    });
  }
  return [...totaux.values()];
};

const rang = (a: LigneDuJournal, b: LigneDuJournal): number => (a.nom < b.nom ? -1 : 1);

/** Latest day first. */
export const parJour = (lignes: readonly JourDEcriture[]): LigneDuJournal[] =>
  additionner(lignes, ({ jour }) => jour).sort((a, b) => rang(b, a));

/** In the order of their ids; what tells no compétence last. */
export const parCompetence = (lignes: readonly JourDEcriture[]): LigneDuJournal[] => {
  const totaux = additionner(lignes, ({ competence }) => competence ?? '').sort(rang);
  return [...totaux.filter(({ nom }) => nom !== ''), ...totaux.filter(({ nom }) => nom === '')];
};

/** Whole minutes; a few seconds are one. */
export const enMinutes = (secondes: number): number =>
  secondes === 0 ? 0 : Math.max(1, Math.round(secondes / 60));

const cellule = (valeur: string): string =>
  /[";\n]/.test(valeur) ? `"${valeur.replaceAll('"', '""')}"` : valeur;

/**
 * One line a day and a compétence, oldest first, as spreadsheets read it in France: semicolons, UTF-8 with its mark, CRLF.
 * `entetes`: day, compétence, minutes, words added, words taken out.
 */
export const journalEnCsv = (
  lignes: readonly JourDEcriture[],
  entetes: readonly string[],
  nommer: (competence: string | null) => string,
): string => {
  const jours = [...new Set(lignes.map(({ jour }) => jour))].sort();
  const rangees = jours.flatMap((jour) =>
    parCompetence(lignes.filter((ligne) => ligne.jour === jour)).map(
      ({ nom, secondes, ajoutes, retires }) => [
        jour,
        nommer(nom === '' ? null : nom),
        String(enMinutes(secondes)),
        String(ajoutes),
        String(retires),
      ],
    ),
  );
  return `\uFEFF${[entetes, ...rangees].map((r) => `${r.map(cellule).join(';')}\r\n`).join('')}`;
};
