// What the list shows of each preuve: its number, its file, where it is cited, what is still missing.
import { citations, orphelins, preuvesEnOrdre } from '#shared/domain/couverture/preuves.ts';
import { rangCompetence } from '#shared/domain/dossier/titre-competence.ts';
import type { Fichier, Preuve } from '#shared/domain/livret/entities.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

export const MISSING = ['legende', 'montre', 'alt'] as const;
export type Missing = (typeof MISSING)[number];
export const FILTERS = ['toutes', 'jamais', 'incompletes', 'absentes'] as const;
export type Filter = (typeof FILTERS)[number];

export interface PreuveLine {
  readonly preuve: Preuve;
  /** From 1. */
  readonly numero: number;
  readonly fichier: Fichier | null;
  readonly isImage: boolean;
  /** Keys of the texts that cite it. */
  readonly cles: readonly string[];
  readonly neverCited: boolean;
  /** What the jury or a reader would miss, the file apart. */
  readonly missing: readonly Missing[];
}

/** Where a text is read, from its key. */
export type Where =
  | {
      readonly genre: 'situation';
      readonly situationId: string;
      readonly competenceId: string;
      readonly bloc: string;
      readonly rang: number;
      readonly titre: string;
    }
  | { readonly genre: 'dossier'; readonly bloc: string }
  | { readonly genre: 'livrable'; readonly bloc: string; readonly rang: number }
  | { readonly genre: 'parcours' | 'motivation' };

export function preuveLines(vue: LivretView): PreuveLine[] {
  const cited = citations(vue);
  const never = new Set(orphelins(vue).jamaisCitees);
  const files = new Map(vue.fichiers.map((f) => [f.sha256, f]));
  return preuvesEnOrdre(vue.preuves).map((preuve, rank) => {
    const fichier = preuve.fichier === null ? null : (files.get(preuve.fichier) ?? null);
    const isImage = fichier?.mime.startsWith('image/') ?? false;
    const empty = (value: string): boolean => value.trim() === '';
    return {
      preuve,
      numero: rank + 1,
      fichier,
      isImage,
      cles: cited.get(preuve.id) ?? [],
      neverCited: never.has(preuve.id),
      missing: MISSING.filter((field) => empty(preuve[field]) && (field !== 'alt' || isImage)),
    };
  });
}

export const isIncomplete = (line: PreuveLine): boolean => line.fichier === null || line.missing.length > 0;

export const filtered = (lines: readonly PreuveLine[], filter: Filter): readonly PreuveLine[] => {
  if (filter === 'jamais') return lines.filter((line) => line.neverCited);
  return filter === 'incompletes' ? lines.filter(isIncomplete) : lines;
};

export function whereIs(vue: LivretView, cle: string): Where | null {
  const [genre, first, second] = cle.split(':');
  if (genre === 'situation') {
    const situation = vue.situations.find((s) => s.id === first);
    if (situation === undefined) return null;
    const { competenceId, titre } = situation;
    const bloc = vue.fiche.blocs.find((b) => b.competences.some((c) => c.id === competenceId))?.code ?? '';
    return {
      genre,
      situationId: situation.id,
      competenceId,
      bloc,
      rang: rangCompetence(competenceId),
      titre,
    };
  }
  if (genre === 'chapitre' && first !== undefined) return { genre: 'dossier', bloc: first };
  if (genre === 'reponse' && first !== undefined)
    return { genre: 'livrable', bloc: first, rang: Number(second) };
  return first === 'parcours' || first === 'motivation' ? { genre: first } : null;
}

/** « PDF », « DOCX »: what the file is, in capitals as its maker writes it. */
export const fileMark = (nom: string): string => {
  const ending = /\.([A-Za-z0-9]{1,5})$/.exec(nom)?.[1];
  return ending === undefined ? '' : ending.toUpperCase();
};
