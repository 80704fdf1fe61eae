// How long a dossier is and how long it may be (SPEC K17, K18). A limit is the candidate's, else one that the fiche says
// in so many words; there is no other.
import { z } from 'zod';
import type { Bloc, Fiche } from '../../fiche/fiche.ts';
import { type Constat, constat } from './constat.ts';

/** What the candidate read of the certificateur or of the place of deposit; null: nothing said. */
export const Limites = z.object({
  pages: z.number().int().min(1).max(2_000).nullable().default(null),
  /** The annexes are not counted. */
  horsAnnexes: z.boolean().default(false),
  /** Of one file, in millions of bytes. */
  mo: z.number().int().min(1).max(2_000).nullable().default(null),
});
export type Limites = z.infer<typeof Limites>;

/** A document as the layout draws it. */
export interface Mesure {
  readonly pages: number;
  /** Pages before the annexes; null when it has none, or when the layout does not say. */
  readonly avantAnnexes: number | null;
  /** Bytes of the file. */
  readonly octets: number;
}

/** What the layout counts, before the file is weighed. */
export type CompteDePages = Pick<Mesure, 'pages' | 'avantAnnexes'>;

export interface LimiteDePages {
  readonly pages: number;
  readonly horsAnnexes: boolean;
  readonly source: { readonly type: 'candidat' } | { readonly type: 'fiche'; readonly citation: string };
}

const PHRASES = /\n|(?<=[.!?])\s+(?=[A-ZÀ-Ý«])/u;
const DOCUMENT = /(?<![\p{L}])(?:dossiers?|rapports?|mémoires?|livrets?)(?![\p{L}])/iu;
const AU_PLUS = [
  /(\d{1,3})\s+pages?\s+(?:\([^)]*\)\s*)?(?:au\s+)?(?:maximum|max\.?|au\s+plus)/iu,
  /(?:au\s+maximum|maximum|au\s+plus|limité\p{L}*\s+à|n[e’']\s*(?:doit|devra|peut)?\s*(?:pas\s+)?(?:dépasse\p{L}*|excéd\p{L}*)(?:\s+pas)?)\s*(?:de\s+|:\s*)?(\d{1,3})\s+pages/iu,
  /(?:de\s+)?\d{1,3}\s+à\s+(\d{1,3})\s+pages/iu,
] as const;

const dansLaFiche = (bloc: Bloc, fiche: Pick<Fiche, 'modalitesGenerales'>): LimiteDePages | null => {
  const lues = [bloc.modalites, ...bloc.livrables, fiche.modalitesGenerales]
    .flatMap((texte) => (texte ?? '').split(PHRASES))
    .map((phrase) => phrase.trim())
    .filter((phrase) => DOCUMENT.test(phrase))
    .flatMap((citation) => {
      const pages = AU_PLUS.map((motif) => motif.exec(citation)?.[1]).find((n) => n !== undefined);
      return pages === undefined
        ? []
        : [{ pages: Number(pages), horsAnnexes: /hors\s+annexes?/iu.test(citation), citation }];
    });
  const [premiere] = lues;
  // Two figures are a doubt: the candidate asks.
  if (premiere === undefined || new Set(lues.map(({ pages }) => pages)).size > 1) return null;
  const { pages, horsAnnexes, citation } = premiere;
  return { pages, horsAnnexes, source: { type: 'fiche', citation } };
};

/** The candidate's own, else the fiche's; null where nobody says one. */
export const limiteDePages = (
  limites: Limites,
  bloc: Bloc,
  fiche: Pick<Fiche, 'modalitesGenerales'>,
): LimiteDePages | null =>
  limites.pages === null
    ? dansLaFiche(bloc, fiche)
    : { pages: limites.pages, horsAnnexes: limites.horsAnnexes, source: { type: 'candidat' } };

/** Pages that the limit counts. */
export const pagesComptees = ({ pages, avantAnnexes }: Mesure, horsAnnexes: boolean): number =>
  horsAnnexes ? (avantAnnexes ?? pages) : pages;

/** K17, K18. */
export const constatsDeMesure = (
  bloc: string,
  mesure: Mesure,
  limite: LimiteDePages | null,
  mo: number | null,
): Constat[] => {
  const comptees = pagesComptees(mesure, limite?.horsAnnexes ?? false);
  return [
    ...(limite !== null && comptees > limite.pages
      ? [constat('trop-de-pages', 'a-voir', { bloc, nombre: comptees, sur: limite.pages })]
      : []),
    ...(mo !== null && mesure.octets > mo * 1_000_000
      ? [constat('trop-lourd', 'a-voir', { bloc, nombre: mesure.octets, sur: mo * 1_000_000 })]
      : []),
  ];
};
