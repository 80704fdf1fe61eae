// The calls on the library of fiches.

import { LivretError } from '#shared/contract/errors.ts';
import type { FicheSummary, fichesCalls } from '#shared/contract/fiches/calls.ts';
import { estActive } from '#shared/domain/fiche/etat.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { dayOf } from '#shared/lib/day-of.ts';
import { importPage } from '../../import/page/import-page.ts';
import {
  countFiches,
  type FicheRow,
  listFiches,
  readArchive,
  searchFiches,
} from '../../library/queries/fiche.ts';
import { saveArchives } from '../../library/save-archives.ts';
import { toMatch } from '../../library/search-words.ts';
import type { Handlers } from '../../rpc/handlers.ts';

const toSummary =
  (jour: string) =>
  ({ certificateurs, ...row }: FicheRow): FicheSummary => ({
    ...row,
    active: estActive(row, jour),
    certificateurs: JSON.parse(certificateurs),
  });

export const fichesHandlers: Handlers<typeof fichesCalls> = {
  'fiches.lister': ({ library, clock }, asked) => listFiches(library, asked).map(toSummary(dayOf(clock()))),

  'fiches.compter': ({ library }) => ({ total: countFiches(library) }),

  'fiches.chercher': ({ library, clock }, { mots, limite, actives }) => {
    const jour = dayOf(clock());
    const match = toMatch(mots);
    const rows =
      match === null
        ? listFiches(library).filter((row) => !actives || estActive(row, jour) === true)
        : searchFiches(library, { ...match, limite, jour: actives ? jour : null });
    return rows.slice(0, limite).map(toSummary(jour));
  },

  'fiches.lire': ({ library }, { code }) => {
    const json = readArchive(library, code);
    if (json === null)
      throw new LivretError(
        'fiche-inconnue',
        `La fiche ${code} n’est pas dans la bibliothèque. Rien n’a été changé. Importez sa page de France compétences, puis réessayez.`,
      );
    return FicheArchive.parse(JSON.parse(json));
  },

  'fiches.importer': ({ library }, { texte, fichier }) => {
    const { archives, refusees } = importPage(texte, { fichier });
    return {
      lues: archives.length,
      ...saveArchives(library, archives, { livrees: false }),
      refusees,
      anomalies: archives.flatMap(({ fiche }) =>
        fiche.anomalies.map((anomalie) => ({ ...anomalie, code: fiche.code })),
      ),
    };
  },
};
