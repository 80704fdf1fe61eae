// The cross-cutting demands: where a fiche asks for them, and where the dossier speaks of them.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { demandesDe } from '#shared/domain/exigences/demandes.ts';
import { suivreExigences, type TexteLu, themesDits } from '#shared/domain/exigences/suivre.ts';
import { type Theme, themesDemandes } from '#shared/domain/exigences/themes.ts';
import { FicheArchive } from '#shared/domain/fiche/fiche.ts';
import { Projet } from '#shared/domain/livret/entities.ts';
import { passagesDe } from '#shared/domain/relecture/passages.ts';
import { aplatir } from '#shared/domain/relecture/plat.ts';
import { aText } from '#test/support/builders/rich-text.ts';

const FICHES = join(import.meta.dirname, '../../../resources/fiches');
const fiches = readdirSync(FICHES).map(
  (name) => FicheArchive.parse(JSON.parse(readFileSync(join(FICHES, name), 'utf8'))).fiche,
);
const ficheOf = (code: string) => fiches.find((f) => f.code === code) ?? fiches[0];
const source = (code: string) => {
  const fiche = ficheOf(code);
  if (fiche === undefined) throw new Error(code);
  return { fiche, projet: Projet.parse({ blocsVises: fiche.blocs.map((b) => b.code) }) };
};
const short = (id: string | null) => id?.replace(/^RNCP\d+/u, '') ?? 'hors des blocs';
const asked = (code: string, theme: Theme) =>
  demandesDe(source(code))
    .find((one) => one.theme === theme)
    ?.demandes.map(({ competence }) => short(competence)) ?? [];

describe('G19: where the five fiches ask', () => {
  test.each([
    ['RNCP36912', 'handicap', ['BC02-C02', 'BC03-C05', 'BC03-C09']],
    ['RNCP36912', 'donnees', ['BC01-C09', 'BC02-C04', 'BC03-C04']],
    [
      'RNCP37985',
      'handicap',
      [
        'BC01-C01',
        'BC02-C01',
        'BC02-C04',
        'BC03-C01',
        'BC04-C01',
        'BC05-C04',
        'BC06-C05',
        'BC07-C04',
        'BC07-C05',
      ],
    ],
    ['RNCP37985', 'langue', ['BC07-C06']],
    ['RNCP37985', 'environnement', ['BC02-C03']],
    ['RNCP38503', 'handicap', ['BC02-C02', 'BC03-C01', 'BC03-C02', 'BC03-C04', 'BC03-C05']],
    ['RNCP38503', 'environnement', ['BC01-C06', 'BC02-C03', 'BC03-C03']],
    ['RNCP38606', 'donnees', ['BC01-C11']],
    ['RNCP38606', 'environnement', ['BC02-C04', 'BC03-C02']],
    ['RNCP38822', 'handicap', ['BC01-C05', 'BC02-C03', 'BC03-C06']],
    ['RNCP38822', 'donnees', ['BC01-C06', 'BC02-C02', 'BC02-C04', 'BC03-C01']],
    ['RNCP38822', 'langue', ['BC03-C06', 'BC04-C03', 'hors des blocs']],
    ['RNCP38822', 'environnement', ['BC01-C05', 'hors des blocs']],
  ] as const)('%s, %s', (code, theme, expected) => {
    expect(asked(code, theme)).toEqual(expected);
  });

  test('the words that ask are those of the sentence, to the letter', () => {
    for (const fiche of fiches)
      for (const { demandes } of demandesDe(source(fiche.code)))
        for (const { competence, citation } of demandes) {
          const texts =
            competence === null
              ? fiche.transversales
              : fiche.blocs.flatMap((b) =>
                  b.competences.filter((c) => c.id === competence).map((c) => c.texte),
                );
          expect(texts.some((texte) => texte.includes(citation))).toBe(true);
        }
  });

  test('blocs that are not aimed at ask for nothing', () => {
    const { fiche } = source('RNCP38822');
    const bloc = fiche.blocs[3]?.code ?? '';
    const found = demandesDe({ fiche, projet: Projet.parse({ blocsVises: [bloc] }) });
    expect(found.flatMap(({ demandes }) => demandes.map((d) => d.bloc))).toEqual([bloc, null, null]);
  });

  test.each([
    'en tenant compte de l’environnement technique',
    'garantir l’accessibilité des données',
    'une solution durablement installée',
    'un langage de programmation',
  ])('%s asks for none', (words) => {
    expect(themesDemandes(aplatir(words))).toEqual([]);
  });
});

const said = (texte: string): Theme[] => [...themesDits(passagesDe(aText(texte))).keys()];

describe('G20: what a text speaks of', () => {
  test.each([
    ['Une collègue malvoyante a essayé l’écran avec NVDA.', ['handicap']],
    ['J’ai fixé avec le DPO la durée de conservation des dossiers.', ['donnees']],
    ['Le point du lundi se tenait en anglais, avec Dublin.', ['langue']],
    ['J’ai divisé par deux le poids des images, et mesuré l’EcoIndex.', ['environnement']],
    ['J’ai rangé l’environnement de test et nettoyé les données.', []],
    ['Je suis resté sourd à ses remarques, une confiance aveugle.', []],
    ['Un élève sourd suivait avec les sous-titres.', ['handicap']],
  ] as const)('%s', (texte, themes) => {
    expect(said(texte)).toEqual(themes);
  });

  test('the sentence that speaks of it is shown, to the letter; a heading does not count', () => {
    const dits = themesDits(passagesDe(aText('J’ai fini en mai. Le RGPD imposait un registre. Rien.')));
    expect(dits.get('donnees')).toEqual({
      blockId: 'b1',
      debut: 18,
      fin: 47,
      citation: 'Le RGPD imposait un registre.',
    });
    const heading = aText('Accessibilité').content.map((bloc) => ({
      ...bloc,
      type: 'heading' as const,
      attrs: { ...bloc.attrs, level: 1 },
    }));
    expect(themesDits(passagesDe({ ...aText(), content: heading as never })).size).toBe(0);
  });

  test('a compétence is answered by its own situations, what is asked outside the blocs by any text', () => {
    const text = (cle: string, competence: string | null, words: string): TexteLu => ({
      cle,
      competence,
      bloc: competence === null ? null : (competence.split('-')[0] ?? null),
      themes: themesDits(passagesDe(aText(words))),
    });
    const exigences = suivreExigences(source('RNCP38822'), [
      text('situation:a', 'RNCP38822BC01-C01', 'Je lisais la documentation en anglais.'),
      text('situation:b', 'RNCP38822BC03-C06', 'J’ai tenu la formation pour un agent malentendant.'),
    ]);
    const langue = exigences.find(({ theme }) => theme === 'langue');
    expect(langue?.demandes.map(({ reponse }) => reponse?.cle ?? null)).toEqual([null, null, 'situation:a']);
    expect(langue?.ailleurs.map(({ cle }) => cle)).toEqual(['situation:a']);
    const handicap = exigences.find(({ theme }) => theme === 'handicap');
    expect(handicap?.demandes.map(({ reponse }) => reponse?.cle ?? null)).toEqual([
      null,
      null,
      'situation:b',
    ]);
    expect(handicap?.ailleurs).toEqual([]);
  });
});
