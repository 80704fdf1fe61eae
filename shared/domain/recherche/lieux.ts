// Everything in a livret that holds words of the candidate, place by place, in the order of the journey; and how words are
// put back in the entity that they come from. A rich text is read apart, by its key.
import { z } from 'zod';
import type { LivretView } from '../livret/livret.ts';
import type { Operation } from '../livret/operation.ts';
import {
  chapitreKey,
  MOTIVATION_KEY,
  PARCOURS_KEY,
  reponseKey,
  situationKey,
  type TexteKey,
} from '../texte/texte-key.ts';

export const GENRES = [
  'candidat',
  'parcours',
  'motivation',
  'structure',
  'experience',
  'preuve',
  'situation',
  'reponse',
  'chapitre',
  'partie',
  'question',
] as const;
type Genre = (typeof GENRES)[number];

/** A place of the livret. `bloc` where it is part of one dossier or oral; `id` of the entity, the rank for a « reponse ». */
export const Lieu = z.object({
  genre: z.enum(GENRES),
  bloc: z.string().nullable(),
  id: z.string().nullable(),
});
export type Lieu = z.infer<typeof Lieu>;

/** One string for one place. */
export const nomDuLieu = ({ genre, bloc, id }: Lieu): string =>
  [genre, bloc, id].filter((part) => part !== null).join(':');

/** Fields of the entity of each kind of place that hold words, in the order of its screen. */
export const CHAMPS = {
  candidat: ['prenom', 'nom', 'accompagnateur', 'courriel', 'telephone', 'adresse', 'situationActuelle'],
  parcours: [],
  motivation: [],
  structure: ['nom', 'secteur', 'lieu', 'effectif', 'description'],
  experience: ['intitule', 'contexte', 'place', 'equipe', 'moyens', 'resultats'],
  preuve: ['legende', 'montre', 'alt'],
  situation: ['titre', 'role'],
  reponse: [],
  chapitre: ['titre'],
  partie: ['titre', 'message', 'notes'],
  question: ['question', 'reponse'],
} as const satisfies Record<Genre, readonly string[]>;

export interface LieuDuLivret {
  readonly lieu: Lieu;
  /** Holds the fields of CHAMPS; the same object as long as it does not change. Absent: the place has a text only. */
  readonly entite: Readonly<Record<string, unknown>> | null;
  /** Its rich text, if there is one. */
  readonly cle: TexteKey | null;
}

const parOrdre = <T extends { readonly ordre: number; readonly id: string }>(entites: readonly T[]): T[] =>
  [...entites].sort((a, b) => a.ordre - b.ordre || (a.id < b.id ? -1 : 1));

/** Where a text belongs. */
export const lieuDuTexte = (cle: TexteKey): Lieu => {
  const [genre = '', un = '', deux = ''] = cle.split(':');
  if (genre === 'candidat')
    return { genre: un === 'parcours' ? 'parcours' : 'motivation', bloc: null, id: null };
  if (genre === 'situation') return { genre, bloc: null, id: un };
  return { genre: genre as 'chapitre' | 'reponse', bloc: un, id: deux };
};

export const lieuxDuLivret = (vue: LivretView): LieuDuLivret[] => {
  const restants = new Set(vue.textes.map(({ cle }) => cle));
  const texte = (cle: TexteKey): TexteKey | null => (restants.delete(cle) ? cle : null);
  const un = (genre: Genre, id: string, entite: object, bloc: string | null = null): LieuDuLivret => ({
    lieu: { genre, bloc, id },
    entite: entite as Record<string, unknown>,
    cle:
      genre === 'situation'
        ? texte(situationKey(id))
        : genre === 'chapitre'
          ? texte(chapitreKey(bloc ?? '', id))
          : null,
  });
  const rangs = new Map(
    vue.fiche.blocs.flatMap((bloc) => bloc.competences).map(({ id }, rang) => [id as string, rang]),
  );
  const situations = parOrdre(vue.situations).sort(
    (a, b) => (rangs.get(a.competenceId) ?? 0) - (rangs.get(b.competenceId) ?? 0),
  );
  const connus: LieuDuLivret[] = [
    { lieu: { genre: 'candidat', bloc: null, id: null }, entite: vue.candidat, cle: null },
    { lieu: lieuDuTexte(PARCOURS_KEY), entite: null, cle: texte(PARCOURS_KEY) },
    { lieu: lieuDuTexte(MOTIVATION_KEY), entite: null, cle: texte(MOTIVATION_KEY) },
    ...vue.structures.map((s) => un('structure', s.id, s)),
    ...parOrdre(vue.experiences).map((e) => un('experience', e.id, e)),
    ...parOrdre(vue.preuves).map((p) => un('preuve', p.id, p)),
    ...situations.map((s) => un('situation', s.id, s)),
    ...vue.fiche.blocs.flatMap(({ code, livrables }): LieuDuLivret[] => [
      ...livrables.map((_, rang) => ({
        lieu: { genre: 'reponse' as const, bloc: code, id: String(rang + 1) },
        entite: null,
        cle: texte(reponseKey(code, rang + 1)),
      })),
      ...(vue.dossiers.find(({ bloc }) => bloc === code)?.chapitres ?? []).map((c) =>
        un('chapitre', c.id, c, code),
      ),
    ]),
  ];
  // Texts of the default outline, and of chapters that were taken out of it: their words are kept (D4).
  const autres = [...restants].map((cle) => ({ lieu: lieuDuTexte(cle), entite: null, cle }));
  const oral = vue.soutenances.flatMap(({ bloc, parties, questions }) => [
    ...parties.map((p) => un('partie', p.id, p, bloc)),
    ...questions.map((q) => un('question', q.id, q, bloc)),
  ]);
  return [...connus, ...autres, ...oral];
};

type Champs = Readonly<Record<string, string>>;

/** Where each kind of entity is kept; `dans` for those that live inside another. */
const remplacerDans = <T extends { readonly id: string }>(
  liste: readonly T[],
  id: string | null,
  champs: Champs,
): T[] => liste.map((un) => (un.id === id ? { ...un, ...champs } : un));

/** The livret with other words in the fields of one place. */
const ecrire = (vue: LivretView, { genre, bloc, id }: Lieu, champs: Champs): LivretView => {
  switch (genre) {
    case 'candidat':
      return { ...vue, candidat: { ...vue.candidat, ...champs } };
    case 'structure':
      return { ...vue, structures: remplacerDans(vue.structures, id, champs) };
    case 'experience':
      return { ...vue, experiences: remplacerDans(vue.experiences, id, champs) };
    case 'preuve':
      return { ...vue, preuves: remplacerDans(vue.preuves, id, champs) };
    case 'situation':
      return { ...vue, situations: remplacerDans(vue.situations, id, champs) };
    case 'chapitre':
      return {
        ...vue,
        dossiers: vue.dossiers.map((d) =>
          d.bloc === bloc ? { ...d, chapitres: remplacerDans(d.chapitres, id, champs) } : d,
        ),
      };
    case 'partie':
      return {
        ...vue,
        soutenances: vue.soutenances.map((s) =>
          s.bloc === bloc ? { ...s, parties: remplacerDans(s.parties, id, champs) } : s,
        ),
      };
    case 'question':
      return {
        ...vue,
        soutenances: vue.soutenances.map((s) =>
          s.bloc === bloc ? { ...s, questions: remplacerDans(s.questions, id, champs) } : s,
        ),
      };
    default:
      return vue;
  }
};

const nouvelles = <T>(avant: readonly T[], apres: readonly T[]): T[] =>
  apres.filter((valeur, rang) => valeur !== avant[rang]);

/** The operations that write these fields: one for each entity that changes. */
export const operationsDesChamps = (
  avant: LivretView,
  changes: readonly { readonly lieu: Lieu; readonly champs: Champs }[],
): Operation[] => {
  const apres = changes.reduce((vue, { lieu, champs }) => ecrire(vue, lieu, champs), avant);
  return [
    ...(apres.candidat === avant.candidat
      ? []
      : [{ op: 'mettre-candidat' as const, valeur: apres.candidat }]),
    ...nouvelles(avant.structures, apres.structures).map((valeur) => ({
      op: 'mettre-structure' as const,
      valeur,
    })),
    ...nouvelles(avant.experiences, apres.experiences).map((valeur) => ({
      op: 'mettre-experience' as const,
      valeur,
    })),
    ...nouvelles(avant.preuves, apres.preuves).map((valeur) => ({ op: 'mettre-preuve' as const, valeur })),
    ...nouvelles(avant.situations, apres.situations).map((valeur) => ({
      op: 'mettre-situation' as const,
      valeur,
    })),
    ...nouvelles(avant.dossiers, apres.dossiers).map((valeur) => ({ op: 'mettre-dossier' as const, valeur })),
    ...nouvelles(avant.soutenances, apres.soutenances).map((valeur) => ({
      op: 'mettre-soutenance' as const,
      valeur,
    })),
  ];
};
