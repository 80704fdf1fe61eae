// The five real pages, read to the letter.
import { describe, expect, test } from 'vitest';
import { importPage } from '#core/import/page/import-page.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import {
  archiveOf,
  CODES,
  ficheOf,
  seedArchives,
  seedIsThere,
  seedText,
  shippedArchive,
  textsOf,
} from './seed.ts';

const BLOCS = {
  RNCP38822: [7, 5, 6, 6],
  RNCP37985: [5, 9, 5, 5, 5, 5, 6],
  RNCP36912: [9, 9, 10],
  RNCP38503: [8, 9, 7],
  RNCP38606: [12, 8, 6, 6],
};

describe('the five fiches', () => {
  test('F1: five fiches are read, none is refused', () => {
    const { archives, refusees } = importPage(seedText);
    expect(refusees).toEqual([]);
    expect(archives.map(({ fiche }) => fiche.code)).toEqual([...CODES]);
  });

  test('F1: a title glued to the table row above it is taken away from it', () => {
    expect(ficheOf('RNCP38606').intitule).toBe('Développeur full stack');
    expect(ficheOf('RNCP38503').anterieures).toEqual([
      { code: 'RNCP29458', intitule: 'Architecte technique en informatique et réseaux' },
    ]);
  });

  test.each(Object.entries(BLOCS))('F3: %s has its blocs and their compétences', (code, counts) => {
    expect(ficheOf(code).blocs.map(({ competences }) => competences.length)).toEqual(counts);
    expect(ficheOf(code).blocs.every(({ modalites }) => modalites !== null)).toBe(true);
  });

  test('F3: 21 blocs and 148 compétences, each with a stable id', () => {
    const blocs = seedArchives.flatMap(({ fiche }) => fiche.blocs);
    expect(blocs).toHaveLength(21);
    const ids = blocs.flatMap(({ competences }) => competences.map(({ id }) => id));
    expect(new Set(ids).size).toBe(148);
    expect(ids[0]).toBe('RNCP38822BC01-C01');
  });

  test('F3: each compétence is one whole line of the page, its spaces and broken words kept', () => {
    for (const { fiche, page } of seedArchives) {
      const lines = new Set(page?.texte.split('\n').map((line) => line.trim()));
      for (const { texte } of fiche.blocs.flatMap(({ competences }) => competences))
        expect(lines.has(texte)).toBe(true);
    }
    expect(ficheOf('RNCP38503').blocs[1]?.competences[0]?.texte).toContain('en vue de va-lider les choix');
    expect(ficheOf('RNCP38606').blocs[0]?.competences[10]?.texte).toContain('(CNIL , RGPD  )');
    expect(ficheOf('RNCP38822').blocs[1]?.competences[3]?.texte.endsWith('fonctionnelle .')).toBe(true);
  });

  test('F2: every text of a fiche stands to the letter in its page', () => {
    const computed = /^(source|anomalies|date)|\.(type|date|id)$/;
    for (const { fiche, page } of seedArchives)
      for (const { path, text } of textsOf(fiche).filter(({ path }) => !computed.test(path)))
        expect(page?.texte.includes(text), `${fiche.code} ${path} « ${text} »`).toBe(true);
  });

  test('F2: the origin of a field holds its text', () => {
    for (const { fiche, page } of seedArchives) {
      const lines = page?.texte.split('\n') ?? [];
      const texts = new Map(textsOf(fiche).map(({ path, text }) => [path, text]));
      for (const { chemin, debut, fin } of page?.origines ?? []) {
        expect(debut).toBeLessThanOrEqual(fin);
        expect(fin).toBeLessThanOrEqual(lines.length);
        const text = texts.get(chemin) ?? texts.get(`${chemin}.texte`);
        const range = lines.slice(debut - 1, fin).join('\n');
        if (text !== undefined && !/date/i.test(chemin))
          expect(range.includes(text), `${fiche.code} ${chemin}`).toBe(true);
      }
    }
  });

  test('F2: every bloc, compétence, modalité, deliverable, route and correspondance has an origin', () => {
    for (const { fiche, page } of seedArchives) {
      const paths = new Set(page?.origines.map(({ chemin }) => chemin));
      const wanted = [
        'code',
        'intitule',
        'niveau',
        'etat',
        'objectifs',
        'modalitesGenerales',
        'regle.texte',
        'juryVae',
        'dateDecision',
        'dureeAnnees',
        'dateEcheance',
        'secteurs',
        'emplois',
        'referencesJuridiques',
        'prerequis.entree',
        'lienDescriptif',
        ...fiche.blocs.flatMap(({ competences, livrables }, bloc) => [
          `blocs.${bloc}.intitule`,
          `blocs.${bloc}.modalites`,
          ...competences.map((_, rank) => `blocs.${bloc}.competences.${rank}`),
          ...livrables.map((_, rank) => `blocs.${bloc}.livrables.${rank}`),
        ]),
        ...fiche.voies.map((_, rank) => `voies.${rank}`),
        ...fiche.correspondances.map((_, rank) => `correspondances.${rank}`),
        ...fiche.statistiques.map((_, rank) => `statistiques.${rank}`),
        ...fiche.competencesAttestees.map((_, rank) => `competencesAttestees.${rank}`),
        ...fiche.transversales.map((_, rank) => `transversales.${rank}`),
        ...fiche.regle.autresConditions.map((_, rank) => `regle.autresConditions.${rank}`),
      ];
      expect(wanted.filter((path) => !paths.has(path))).toEqual([]);
    }
  });

  test('F2: every value that the page gives has an origin, its own or that of what holds it', () => {
    const computed = /^(source|anomalies|regle\.(type|communs))(\.|$)|\.id$/;
    const leaves = (value: unknown, path = ''): string[] => {
      if (value === null || (Array.isArray(value) && value.length === 0)) return [];
      if (typeof value !== 'object') return [path];
      return Object.entries(value).flatMap(([key, child]) => leaves(child, path ? `${path}.${key}` : key));
    };
    for (const { fiche, page } of seedArchives) {
      const known = new Set(page?.origines.map(({ chemin }) => chemin));
      const hasOrigin = (path: string): boolean =>
        known.has(path) || (path.includes('.') && hasOrigin(path.slice(0, path.lastIndexOf('.'))));
      // The code of a bloc is on the line of its title.
      const missing = leaves(fiche)
        .map((path) => path.replace(/^(blocs\.\d+)\.code$/, '$1.intitule'))
        .filter((path) => !computed.test(path) && !hasOrigin(path));
      expect(missing).toEqual([]);
    }
  });

  test('F12: a partial validation that is refused is false', () => {
    const page = archiveOf('RNCP38822').page?.texte ?? '';
    const read = (words: string) =>
      importPage(page.replace('est envisageable et reconnaît', words)).archives[0]?.fiche.regle
        .validationPartielle;
    expect(read('n’est pas possible, et reconnaît')).toBe(false);
    expect(read('est possible et reconnaît')).toBe(true);
  });

  test('F4: the attested compétences are as many as those of the blocs, intertitles left out', () => {
    for (const { fiche } of seedArchives)
      expect(fiche.competencesAttestees).toHaveLength(
        fiche.blocs.flatMap(({ competences }) => competences).length,
      );
    expect(ficheOf('RNCP38822').competencesAttestees).toEqual(
      ficheOf('RNCP38822').blocs.flatMap(({ competences }) => competences.map(({ texte }) => texte)),
    );
  });

  test('F7: the deliverables of RNCP37985 are the items of « Le candidat doit »', () => {
    const { blocs } = ficheOf('RNCP37985');
    expect(blocs.map(({ livrables }) => livrables.length)).toEqual([7, 6, 2, 2, 4, 4, 8]);
    expect(blocs[1]?.livrables[5]).toBe("Justifier de ses choix d'architecture et d'implémentation.");
  });

  test('F8: the deliverables of RNCP38503 are cut at their own commas only', () => {
    const { blocs } = ficheOf('RNCP38503');
    expect(blocs.map(({ livrables }) => livrables.length)).toEqual([3, 4, 5]);
    expect(blocs[0]?.livrables[0]).toMatch(
      /^les analyses .*\(l’analyse de faisabilité, .* concurrentielle\)$/,
    );
    expect(blocs[1]?.livrables).toContain(
      'l’ensemble des éléments et d’outils nécessaires au pilotage de l’application front-end, back-end et de la gestion des bases de données',
    );
    expect(blocs[2]?.livrables.at(-1)).toBe(
      'le suivi, l’évaluation et l’amélioration des performances de l’équipe du projet informatique',
    );
  });

  test('F9: with no explicit list, the deliverables are the works that the sentence names', () => {
    expect(ficheOf('RNCP38822').blocs[0]?.livrables).toEqual([
      'un dossier écrit',
      'une présentation devant un jury composé de 2 professionnels minimum',
    ]);
    expect(ficheOf('RNCP36912').blocs[2]?.livrables).toEqual([
      'Projets (mises en situation professionnelle)',
      'soutenances',
    ]);
    expect(ficheOf('RNCP38606').blocs.map(({ livrables }) => livrables.length)).toEqual([2, 1, 1, 1]);
  });

  test('F10: 20 minutes and 20 minutes for each bloc of RNCP38822, nothing elsewhere', () => {
    for (const { fiche } of seedArchives)
      for (const bloc of fiche.blocs)
        expect([bloc.presentationMinutes, bloc.entretienMinutes]).toEqual(
          fiche.code === 'RNCP38822' ? [20, 20] : [null, null],
        );
  });

  test('F11: RNCP37985 asks for five blocs and one of two, the others for all of theirs', () => {
    const { regle } = ficheOf('RNCP37985');
    expect(regle.type).toBe('communs+choix');
    expect(regle.communs.map((code) => code.slice(-2))).toEqual(['01', '02', '05', '06', '07']);
    expect(regle.choix).toEqual(['RNCP37985BC03', 'RNCP37985BC04']);
    for (const { fiche } of seedArchives.filter(({ fiche }) => fiche.code !== 'RNCP37985')) {
      expect(fiche.regle.type).toBe('tous');
      expect(fiche.regle.communs).toEqual(fiche.blocs.map(({ code }) => code));
      expect(fiche.regle.choix).toEqual([]);
    }
  });

  test('F12: partial validation, validity of a bloc and other conditions come from the words of the fiche', () => {
    expect(CODES.map((code) => ficheOf(code).regle.validationPartielle)).toEqual([
      true,
      true,
      true,
      true,
      null,
    ]);
    expect(CODES.map((code) => ficheOf(code).regle.validiteBlocAnnees)).toEqual([5, null, null, null, null]);
    expect(ficheOf('RNCP37985').regle.autresConditions).toEqual([
      'Le candidat doit également avoir validé la période finale en entreprise.',
    ]);
    expect(ficheOf('RNCP36912').regle.autresConditions).toEqual([
      'Pour la VAE, le candidat désirant obtenir la certification devra faire la preuve qu’il a acquis les compétences de chacun des blocs.',
    ]);
    expect(ficheOf('RNCP38822').regle.autresConditions).toHaveLength(2);
    expect(ficheOf('RNCP38822').transversales).toHaveLength(2);
  });

  test('F13: 49 correspondances and the old versions, with their « ET » on both sides', () => {
    const count = (type: string) =>
      CODES.map((code) => ficheOf(code).correspondances.filter((one) => one.type === type).length);
    expect(count('partielle')).toEqual([19, 17, 0, 13, 0]);
    expect(count('ancienne-partielle')).toEqual([3, 4, 0, 0, 0]);
    expect(count('ancienne-totale')).toEqual([0, 0, 0, 0, 1]);
    const short = ({ blocs, blocsRequis }: { blocs: string[]; blocsRequis: string[] }) =>
      [blocs, blocsRequis].map((codes) => codes.map((code) => code.slice(4)).join('+')).join(' < ');
    expect(ficheOf('RNCP38822').correspondances.map(short)).toContain(
      '38822BC02 < 37985BC02+37985BC03+37985BC04',
    );
    expect(ficheOf('RNCP37985').correspondances.slice(17).map(short)).toEqual([
      '37985BC01 < 17286BC01+17286BC02',
      '37985BC02 < 17286BC03',
      '37985BC03+37985BC04+37985BC05+37985BC06 < 17286BC04',
      '37985BC07 < 17286BC04+17286BC05',
    ]);
    const et = seedArchives
      .flatMap(({ fiche }) => fiche.correspondances)
      .filter(({ blocs, blocsRequis }) => blocs.length > 1 || blocsRequis.length > 1);
    expect(et).toHaveLength(
      seedText.split('\n').filter((line, rank, all) => line === 'ET' && all[rank - 2] !== 'ET').length,
    );
    expect(ficheOf('RNCP38606').correspondances[0]).toEqual({
      type: 'ancienne-totale',
      blocs: [],
      fiche: 'RNCP36400',
      intituleFiche: 'Développeur full stack',
      blocsRequis: [],
    });
  });

  test('F14: dates, statistics, certificateurs and routes, « - » being null', () => {
    expect(
      CODES.map((code) => {
        const { dateDecision, dureeAnnees, dateEcheance, dateDerniereDelivrance } = ficheOf(code);
        return [dateDecision, dureeAnnees, dateEcheance, dateDerniereDelivrance].join(' ');
      }),
    ).toEqual([
      '2024-03-27 4 2028-03-27 2032-03-27',
      '2023-09-20 3 2026-09-20 2030-09-20',
      '2022-09-29 3 2025-09-29 ',
      '2023-12-21 3 2026-12-21 2030-12-21',
      '2024-02-09 5 2029-02-09 2033-02-09',
    ]);
    expect(ficheOf('RNCP38822').dateJournalOfficiel).toBe('2018-12-18');
    expect(CODES.map((code) => ficheOf(code).statistiques.length)).toEqual([3, 4, 3, 3, 3]);
    expect(ficheOf('RNCP37985').statistiques[0]).toEqual({
      annee: 2022,
      certifies: 753,
      certifiesVae: 2,
      insertionGlobale6Mois: 93,
      insertionMetier6Mois: 92,
      insertionMetier2Ans: null,
    });
    expect(ficheOf('RNCP38503').certificateurs).toEqual([
      { nom: 'INSTA', siret: '41283899700069', nomCommercial: null, site: 'https://www.insta.fr' },
      { nom: 'INSTA', siret: '41283899700069', nomCommercial: null, site: null },
    ]);
    for (const { fiche } of seedArchives) {
      expect(fiche.voies.map(({ oui }) => oui)).toEqual([true, true, true, true, false, true]);
      expect(fiche.voies[4]).toEqual({ voie: 'Par candidature individuelle', oui: false, jury: null });
      expect(fiche.juryVae).toBe(fiche.voies[5]?.jury);
      expect(fiche.juryVae).not.toBeNull();
    }
  });

  test('codes, former certifications, texts and history', () => {
    expect(CODES.map((code) => ficheOf(code).nsf.length)).toEqual([2, 1, 1, 1, 1]);
    expect(CODES.map((code) => ficheOf(code).formacodes.length)).toEqual([4, 4, 1, 5, 3]);
    expect(CODES.map((code) => ficheOf(code).rome.length)).toEqual([1, 3, 3, 1, 3]);
    expect(CODES.map((code) => ficheOf(code).niveau)).toEqual([7, 7, 7, 7, 6]);
    expect(CODES.map((code) => ficheOf(code).historiqueCertificateurs.length)).toEqual([0, 0, 2, 1, 0]);
    expect(CODES.map((code) => ficheOf(code).textesReglementaires.length)).toEqual([0, 0, 1, 0, 2]);
    expect(CODES.map((code) => ficheOf(code).anterieures.length)).toEqual([1, 1, 1, 1, 0]);
  });

  test('F19: the credit names the source and the licence', () => {
    for (const code of CODES) {
      expect(archiveOf(code).credit).toMatch(/France compétences, fiche RNCP\d+ .*Licence Ouverte 2\.0\.$/);
      expect(shippedArchive(code).credit).toContain('page copiée avant le 30-09-2025');
    }
  });

  test('every archive is valid', () => {
    for (const archive of seedArchives) expect(FicheArchive.parse(archive)).toEqual(archive);
  });

  test.skipIf(!seedIsThere)('the kept pages are the pages of the seed', () => {
    for (const { page } of seedArchives) expect(seedText.includes(page?.texte ?? '?')).toBe(true);
  });
});
