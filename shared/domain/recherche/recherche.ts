// Searching a livret and replacing in it. What was read is kept from one search to the next for as long as it does not
// change, so that each letter typed in the field costs a look through plain strings (SPEC X8).
import { z } from 'zod';
import type { LivretView } from '../livret/livret.ts';
import type { Operation } from '../livret/operation.ts';
import type { RichText } from '../texte/rich-text.ts';
import { TexteKey } from '../texte/texte-key.ts';
import { phraseAutour } from './autour.ts';
import { CHAMPS, Lieu, type LieuDuLivret, lieuxDuLivret, nomDuLieu, operationsDesChamps } from './lieux.ts';
import {
  type LigneChangee,
  type LigneDeTexte,
  lignesDuTexte,
  type NoeudsDesLignes,
  noeudsDesLignes,
  reecrire,
  tranche,
} from './lignes.ts';
import { accorder, type Demande, type Etendue, motif } from './motif.ts';
import { type Pli, type Plie, plier } from './plier.ts';

const place = z.number().int().min(0);

/** One place where the words stand, with its sentence around it. */
export const Occurrence = z.object({
  /** Field of the entity, or « texte », « legende », « alt » in a block of the rich text. */
  champ: z.string(),
  /** Of the rich text; null in a field. */
  cle: TexteKey.nullable(),
  blockId: z.string().nullable(),
  /** Offsets in the line: in a block, those of the editor from its first letter. */
  debut: place,
  fin: place,
  avant: z.string(),
  trouve: z.string(),
  apres: z.string(),
});
export type Occurrence = z.infer<typeof Occurrence>;

export const LieuTrouve = z.object({
  lieu: Lieu,
  /** How many in this place, shown or not. */
  nombre: place,
  occurrences: z.array(Occurrence),
});
export type LieuTrouve = z.infer<typeof LieuTrouve>;

/** Where to replace: everywhere (null), in one place, or at one of its occurrences. */
export const Portee = Lieu.extend({
  une: Occurrence.pick({ champ: true, blockId: true, debut: true }).nullable(),
}).nullable();
export type Portee = z.infer<typeof Portee>;

/** What is read of a livret: its rich texts are asked for once, then again when their mark changes. */
export interface SourceRecherche {
  readonly vue: LivretView;
  readonly marque: (cle: TexteKey) => unknown;
  readonly lire: (cle: TexteKey) => RichText;
}

interface LigneLue {
  readonly champ: string;
  readonly blockId: string | null;
  readonly texte: string;
  readonly plie: (pli: Pli) => Plie;
}

const lue = (champ: string, blockId: string | null, texte: string): LigneLue => {
  const plies: Plie[] = [];
  return {
    champ,
    blockId,
    texte,
    plie: (pli) => {
      const rang = (pli.accents ? 1 : 0) + (pli.casse ? 2 : 0);
      plies[rang] ??= plier(texte, pli);
      return plies[rang];
    },
  };
};

/** Given of each place, however many came before it. */
const AU_MOINS = 3;

export interface Remplacement {
  readonly nombre: number;
  /** Entities to write. */
  readonly operations: readonly Operation[];
  /** Rich texts to rewrite, with their passages. */
  readonly textes: readonly { readonly cle: TexteKey; readonly lignes: readonly LigneChangee[] }[];
}

export interface Recherche {
  /** All are counted; `montrees` are given, in reading order, then the first ones of each place that follows. */
  chercher(
    source: SourceRecherche,
    demande: Demande,
    montrees: number,
  ): { total: number; lieux: LieuTrouve[] };
  remplacer(source: SourceRecherche, demande: Demande, par: string, portee: Portee): Remplacement;
}

/** Keeps what it reads for as long as it lives: one for each open livret. */
export const createRecherche = (): Recherche => {
  const entites = new WeakMap<object, LigneLue[]>();
  const textes = new Map<TexteKey, { marque: unknown; lignes: LigneLue[] }>();

  const lignesDe = ({ lieu, entite, cle }: LieuDuLivret, source: SourceRecherche): LigneLue[] => {
    const siennes = (entite && entites.get(entite)) ?? [];
    if (entite !== null && !entites.has(entite)) {
      for (const champ of CHAMPS[lieu.genre]) {
        const texte = entite[champ];
        if (typeof texte === 'string' && texte !== '') siennes.push(lue(champ, null, texte));
      }
      entites.set(entite, siennes);
    }
    if (cle === null) return siennes;
    const marque = source.marque(cle);
    let texte = textes.get(cle);
    if (texte?.marque !== marque) {
      texte = {
        marque,
        lignes: lignesDuTexte(source.lire(cle)).map((l) => lue(l.champ, l.blockId, l.texte)),
      };
      textes.set(cle, texte);
    }
    return [...siennes, ...(texte?.lignes ?? [])];
  };

  return {
    chercher: (source, demande, montrees) => {
      const trouver = motif(demande);
      const lieux: LieuTrouve[] = [];
      let total = 0;
      let montres = 0;
      for (const endroit of lieuxDuLivret(source.vue)) {
        const occurrences: Occurrence[] = [];
        let nombre = 0;
        for (const ligne of lignesDe(endroit, source)) {
          const trouves = trouver(ligne.plie(demande));
          nombre += trouves.length;
          for (const { debut, fin } of trouves) {
            if (montres >= montrees && occurrences.length >= AU_MOINS) break;
            montres++;
            occurrences.push({
              champ: ligne.champ,
              cle: ligne.blockId === null ? null : endroit.cle,
              blockId: ligne.blockId,
              debut,
              fin,
              ...phraseAutour(ligne.texte, { debut, fin }),
            });
          }
        }
        if (nombre > 0) lieux.push({ lieu: endroit.lieu, nombre, occurrences });
        total += nombre;
      }
      return { total, lieux };
    },

    remplacer: (source, demande, par, portee) => {
      const trouver = motif(demande);
      const voulu = portee === null ? null : nomDuLieu(portee);
      const champs: { lieu: Lieu; champs: Record<string, string> }[] = [];
      const changes: { cle: TexteKey; lignes: LigneChangee[] }[] = [];
      let nombre = 0;
      for (const endroit of lieuxDuLivret(source.vue)) {
        if (voulu !== null && nomDuLieu(endroit.lieu) !== voulu) continue;
        const ecrits: Record<string, string> = {};
        const lignes: LigneChangee[] = [];
        let noeuds: NoeudsDesLignes | null = null;
        for (const ligne of lignesDe(endroit, source)) {
          const une = portee?.une ?? null;
          if (une !== null && (une.champ !== ligne.champ || une.blockId !== ligne.blockId)) continue;
          const trouves = trouver(ligne.plie(demande)).filter(
            ({ debut }) => une === null || debut === une.debut,
          );
          if (trouves.length === 0) continue;
          nombre += trouves.length;
          const nouveau = ({ debut, fin }: Etendue): string =>
            accorder(demande, ligne.texte.slice(debut, fin), par);
          if (ligne.blockId === null) ecrits[ligne.champ] = ecrireLigne(ligne.texte, trouves, nouveau);
          else if (endroit.cle !== null) {
            noeuds ??= noeudsDesLignes(source.lire(endroit.cle));
            lignes.push(changer(noeuds, ligne as LigneDeTexte, trouves, nouveau));
          }
        }
        if (Object.keys(ecrits).length > 0) champs.push({ lieu: endroit.lieu, champs: ecrits });
        if (lignes.length > 0 && endroit.cle !== null) changes.push({ cle: endroit.cle, lignes });
      }
      return { nombre, operations: operationsDesChamps(source.vue, champs), textes: changes };
    },
  };
};

const ecrireLigne = (
  texte: string,
  trouves: readonly Etendue[],
  nouveau: (etendue: Etendue) => string,
): string => {
  let suite = '';
  let lu = 0;
  for (const etendue of trouves) {
    suite += texte.slice(lu, etendue.debut) + nouveau(etendue);
    lu = etendue.fin;
  }
  return suite + texte.slice(lu);
};

/** The passages of one line; `par` are nodes, so that marks follow. */
const changer = (
  noeuds: NoeudsDesLignes,
  { blockId, champ, texte }: LigneDeTexte,
  trouves: readonly Etendue[],
  nouveau: (etendue: Etendue) => string,
): LigneChangee => {
  const ligne = noeuds({ blockId, champ, texte });
  return {
    blockId,
    champ,
    texte,
    passages: trouves.map((etendue) => ({
      ...etendue,
      par: reecrire(tranche(ligne, etendue.debut, etendue.fin), nouveau(etendue)),
    })),
  };
};
