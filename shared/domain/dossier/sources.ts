// What the chapters of a dossier are made from, read once.
import { numerosDesPreuves, preuvesEnOrdre } from '../couverture/preuves.ts';
import type { Bloc } from '../fiche/fiche.ts';
import type { Experience, Fichier, Situation, Structure } from '../livret/entities.ts';
import type { LivretView } from '../livret/livret.ts';
import { avecNiveauxSuivis } from '../texte/niveaux.ts';
import { preuvesCitees } from '../texte/parcourir.ts';
import { EMPTY_TEXT, type RichText } from '../texte/rich-text.ts';
import { ancrePreuve } from './ancres.ts';
import type { PlacePreuve, PreuveAnnexee, Segment } from './modele.ts';

/** Texts by TexteKey; an absent one is empty. */
export type Textes = ReadonlyMap<string, RichText>;

export interface Sources {
  readonly vue: LivretView;
  readonly bloc: Bloc;
  readonly texte: (cle: string) => RichText;
  readonly situations: (competenceId: string) => Situation[];
  readonly experience: (id: string | null) => Experience | undefined;
  readonly structure: (id: string | null) => Structure | undefined;
  /** Experiences told in this bloc; all of them when none is. In order. */
  readonly experiences: readonly Experience[];
  readonly numeros: ReadonlyMap<string, number>;
}

const IMAGES = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/bmp']);

/** Image types that Word shows everywhere. */
export const estImageWord = (mime: string): boolean => IMAGES.has(mime);

const parOrdre = (a: { ordre: number; id: string }, b: { ordre: number; id: string }): number =>
  a.ordre - b.ordre || (a.id < b.id ? -1 : 1);

export const lireSources = (vue: LivretView, bloc: Bloc, textes: Textes): Sources => {
  const ids = new Set(bloc.competences.map((c) => c.id));
  const situations = [...vue.situations].sort(parOrdre);
  const citees = new Set([
    ...situations.filter((s) => ids.has(s.competenceId)).map((s) => s.experienceId),
    ...vue.couvertures.filter((c) => ids.has(c.competenceId)).map((c) => c.experienceId),
  ]);
  const toutes = [...vue.experiences].sort(parOrdre);
  const retenues = toutes.filter((e) => citees.has(e.id));
  return {
    vue,
    bloc,
    texte: (cle) => avecNiveauxSuivis(textes.get(cle) ?? EMPTY_TEXT),
    situations: (competenceId) => situations.filter((s) => s.competenceId === competenceId),
    experience: (id) => vue.experiences.find((e) => e.id === id),
    structure: (id) => vue.structures.find((s) => s.id === id),
    experiences: retenues.length > 0 ? retenues : toutes,
    numeros: numerosDesPreuves(vue.preuves),
  };
};

const place = (confidentielle: boolean, fichier: Fichier | undefined): PlacePreuve => {
  if (confidentielle) return 'confidentielle';
  if (fichier === undefined) return 'sans-fichier';
  return estImageWord(fichier.mime) ? 'image' : 'a-part';
};

/** Proofs cited by these texts or that answer a deliverable of the bloc, in the order of their numbers (D7). */
export const preuvesDuDossier = (
  sources: Sources,
  textes: readonly RichText[],
): Map<string, PreuveAnnexee> => {
  const { vue, bloc, numeros } = sources;
  const voulues = new Set([
    ...textes.flatMap(preuvesCitees),
    ...vue.reponses.filter((r) => r.bloc === bloc.code).flatMap((r) => r.preuves),
  ]);
  return new Map(
    preuvesEnOrdre(vue.preuves)
      .filter((p) => voulues.has(p.id))
      .map((preuve) => {
        const fichier = vue.fichiers.find((f) => f.sha256 === preuve.fichier);
        return [
          preuve.id,
          {
            preuve,
            numero: numeros.get(preuve.id) ?? 0,
            ancre: ancrePreuve(preuve.id),
            place: place(preuve.confidentielle, fichier),
            nomFichier: fichier?.nom ?? '',
            mime: fichier?.mime ?? '',
            largeur: fichier?.largeur ?? null,
            hauteur: fichier?.hauteur ?? null,
          },
        ];
      }),
  );
};

/** « preuve 3, page 52 », linked where the annexes are printed. */
export const citerPreuve = (preuve: PreuveAnnexee, annexes: boolean): Segment[] =>
  annexes
    ? [{ lien: preuve.ancre, texte: `preuve ${preuve.numero}, page ` }, { page: preuve.ancre }]
    : [`preuve ${preuve.numero}`];
