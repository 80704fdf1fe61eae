// T2: a sentence of the référentiel pasted as one's own text. Sentences are compared by runs of three roots in a row, so
// that accents, case, a tense or a word changed here and there do not hide the copy.
import type { Fiche } from '../../fiche/fiche.ts';
import { motsDe, racine } from '../mots-francais.ts';
import { estRecit, type Passage } from '../passages.ts';
import { aplatir } from '../plat.ts';
import type { RemarqueDeTexte } from '../remarque.ts';
import { remarquer } from './faire-remarque.ts';

const SUITE = 3;
/** Words in common under which a likeness is ordinary French of the trade. */
const MINIMUM = 8;
/** Share of the sentence that comes from one official wording; or words in common whatever the sentence. */
const PART = 0.55;
const LONG = 14;

/** Each run of three roots of the official wordings, and the wordings that hold it. */
export type EmpreinteFiche = ReadonlyMap<string, readonly number[]>;

const suites = (plat: string): string[] => {
  const racines = motsDe(plat).map(racine);
  return racines.slice(SUITE - 1).map((_, rang) => racines.slice(rang, rang + SUITE).join(' '));
};

const enPhrases = (texte: string | null): string[] => texte?.split(/(?<=[.;\n])/) ?? [];

export const empreinteDe = (fiche: Fiche): EmpreinteFiche => {
  const empreinte = new Map<string, number[]>();
  const textes = [
    ...fiche.blocs.flatMap((bloc) => bloc.competences.map(({ texte }) => texte)),
    ...fiche.activitesVisees,
    ...fiche.competencesAttestees,
    ...fiche.transversales,
    ...fiche.blocs.flatMap((bloc) => [...bloc.livrables, ...enPhrases(bloc.modalites)]),
    ...enPhrases(fiche.modalitesGenerales),
    ...enPhrases(fiche.objectifs),
  ];
  for (const [rang, texte] of textes.entries())
    for (const suite of suites(aplatir(texte))) {
      const lieux = empreinte.get(suite);
      if (lieux === undefined) empreinte.set(suite, [rang]);
      else if (lieux.at(-1) !== rang) lieux.push(rang);
    }
  return empreinte;
};

/** Words of the sentence that one official wording holds in runs: the most, over the wordings. */
const motsCommuns = (empreinte: EmpreinteFiche, plat: string): number => {
  const couverts = new Map<number, Set<number>>();
  for (const [rang, suite] of suites(plat).entries())
    for (const source of empreinte.get(suite) ?? []) {
      const rangs = couverts.get(source) ?? new Set<number>();
      for (let mot = 0; mot < SUITE; mot++) rangs.add(rang + mot);
      couverts.set(source, rangs);
    }
  return Math.max(0, ...[...couverts.values()].map((rangs) => rangs.size));
};

export const referentielCopie = (
  passages: readonly Passage[],
  empreinte: EmpreinteFiche,
): RemarqueDeTexte[] =>
  passages.filter(estRecit).flatMap((passage) =>
    passage.phrases.flatMap((phrase) => {
      const total = motsDe(phrase.plat).length;
      const communs = total < MINIMUM ? 0 : motsCommuns(empreinte, phrase.plat);
      if (communs < LONG && (communs < MINIMUM || communs / total < PART)) return [];
      return [
        remarquer(passage, phrase, {
          regle: 'referentiel-copie',
          gravite: 'faute',
          message:
            'Cette phrase reprend le référentiel presque mot pour mot. Le jury le connaît : il attend votre travail réel, avec vos mots.',
        }),
      ];
    }),
  );
