// A fiche as the rows of the library: what lists show, what searches find, what tells a change.
import { createHash } from 'node:crypto';
import type { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import type { FicheRecord, FicheWords } from './queries/fiche.ts';
import { foldLigatures } from './search-words.ts';

/** Two imports of the same page are one fiche, whatever the name of the file and the words of the credit. */
export const fingerprint = ({ fiche, page }: FicheArchive): string =>
  createHash('sha256')
    .update(JSON.stringify({ ...fiche, source: null }))
    .update('\0')
    .update(JSON.stringify(page))
    .digest('hex');

const labels = (items: readonly { code: string; libelle: string }[]): string =>
  items.map(({ code, libelle }) => `${code} ${libelle.replaceAll("''", "'")}`).join('\n');

const wordsOf = ({ fiche }: FicheArchive): FicheWords => {
  const words: FicheWords = {
    // « 38822 » alone finds it too.
    code: `${fiche.code} ${fiche.code.replace(/^\D+/, '')}`,
    intitule: fiche.intitule,
    blocs: fiche.blocs.map(({ code, intitule }) => `${code} ${intitule}`).join('\n'),
    emplois: [fiche.emplois, fiche.secteurs].filter((text) => text !== null).join('\n'),
    rome: labels(fiche.rome),
    certificateurs: fiche.certificateurs
      .map(({ nom, nomCommercial }) => `${nom} ${nomCommercial ?? ''}`)
      .join('\n'),
    competences: fiche.blocs.flatMap((bloc) => bloc.competences.map(({ texte }) => texte)).join('\n'),
    domaines: [labels(fiche.nsf), labels(fiche.formacodes), ...fiche.activitesVisees].join('\n'),
  };
  return Object.fromEntries(
    Object.entries(words).map(([column, text]) => [column, foldLigatures(text)]),
  ) as unknown as FicheWords;
};

export const toRecord = (archive: FicheArchive, livree: boolean): FicheRecord => {
  const { fiche } = archive;
  return {
    code: fiche.code,
    intitule: fiche.intitule,
    niveau: fiche.niveau,
    dateEcheance: fiche.dateEcheance,
    certificateurs: JSON.stringify([...new Set(fiche.certificateurs.map(({ nom }) => nom))]),
    blocs: fiche.blocs.length,
    competences: fiche.blocs.reduce((count, bloc) => count + bloc.competences.length, 0),
    empreinte: fingerprint(archive),
    livree: livree ? 1 : 0,
    archive: JSON.stringify(archive),
    words: wordsOf(archive),
  };
};
