// The grids of a returned file (SPEC TR15): what a tutor wrote in a cell is one remark, with its compétence and its column;
// a blank cell is nothing, and the changes of which the cell was made are no remark of their own.
import { COLONNES_DE_GRILLE, type ColonneDeGrille, colonneDeLAncre, LIBELLES_DE_GRILLE } from './grille.ts';
import type { DocumentLu, ParagrapheLu, RemarqueLue } from './retour.ts';

export interface RemarqueDeGrille extends RemarqueLue {
  readonly colonne: ColonneDeGrille;
  /** The anchor of the label, where its bookmark came back; else none: its neighbours say whose it is. */
  readonly ancres: readonly string[];
}

export interface Grilles {
  readonly remarques: readonly RemarqueDeGrille[];
  /** Ranks of the paragraphs of the cells to write in, and of the labels. */
  readonly cases: ReadonlySet<number>;
  readonly libelles: ReadonlySet<number>;
}

const aplatir = (texte: string): string => texte.normalize('NFC').replace(/\s+/gu, ' ').trim();

const parSignet = (p: ParagrapheLu): { colonne: ColonneDeGrille; ancre: string } | null => {
  for (const { ancre, debut, fin } of p.signets) {
    const colonne = colonneDeLAncre(ancre);
    if (colonne !== null && (debut.apres !== fin.apres || debut.avant !== fin.avant))
      return { colonne, ancre };
  }
  return null;
};

const parLibelle = (p: ParagrapheLu): ColonneDeGrille | null =>
  COLONNES_DE_GRILLE.find((c) => aplatir(p.avant.split('\n')[0] ?? '') === LIBELLES_DE_GRILLE[c]) ?? null;

interface Ligne {
  readonly colonne: ColonneDeGrille;
  readonly ancre: string | null;
  readonly libelles: number[];
  readonly cases: number[];
}

const lignesDe = (paragraphes: readonly ParagrapheLu[]): Ligne[] => {
  const parRangee = new Map<string, number[]>();
  for (const [rang, { cellule }] of paragraphes.entries()) {
    if (!cellule) continue;
    const cle = `${cellule.table}/${cellule.rangee}`;
    const suite = parRangee.get(cle);
    if (suite) suite.push(rang);
    else parRangee.set(cle, [rang]);
  }
  const tables = new Map<number, Ligne[]>();
  for (const rangs of parRangee.values()) {
    const dans = (premier: boolean) =>
      rangs.filter((r) => (paragraphes[r]?.cellule?.colonne === 0) === premier);
    const libelles = dans(true);
    const premiers = libelles.flatMap((r) => paragraphes[r] ?? []);
    const signet = premiers.map(parSignet).find((s) => s !== null) ?? null;
    const colonne = signet?.colonne ?? premiers.map(parLibelle).find((c) => c !== null) ?? null;
    const table = premiers[0]?.cellule?.table;
    if (colonne === null || table === undefined) continue;
    const ligne = { colonne, ancre: signet?.ancre ?? null, libelles, cases: dans(false) };
    tables.set(table, [...(tables.get(table) ?? []), ligne]);
  }
  // A table of the candidate may have a row « Points forts »: without our bookmark, a grid has its three labels.
  return [...tables.values()].flatMap((lignes) =>
    lignes.some(({ ancre }) => ancre !== null) || new Set(lignes.map((l) => l.colonne)).size === 3
      ? lignes
      : [],
  );
};

export const lireGrilles = ({
  paragraphes,
  remarques,
}: Pick<DocumentLu, 'paragraphes' | 'remarques'>): Grilles => {
  const lignes = lignesDe(paragraphes);
  const ecrites = lignes.flatMap(({ colonne, ancre, cases }): RemarqueDeGrille[] => {
    const dites = cases.filter((rang) => aplatir(paragraphes[rang]?.apres ?? '') !== '');
    const [debut] = dites;
    const fin = dites.at(-1);
    if (debut === undefined || fin === undefined) return [];
    const siens = remarques.filter(
      ({ type, debut: d }) => type === 'insertion' && dites.includes(d.paragraphe),
    );
    const auteurs = new Set(siens.map(({ auteur }) => auteur));
    const dates = siens.flatMap(({ date }) => date ?? []).sort();
    const dernier = paragraphes[fin];
    return [
      {
        type: 'grille',
        colonne,
        ancres: ancre === null ? [] : [ancre],
        // Several hands in one cell: nobody is named for it.
        auteur: auteurs.size === 1 ? ([...auteurs][0] ?? '') : '',
        date: auteurs.size === 1 ? (dates.at(-1) ?? null) : null,
        texte: dites.map((rang) => paragraphes[rang]?.apres.trim() ?? '').join('\n'),
        citation: LIBELLES_DE_GRILLE[colonne],
        debut: { paragraphe: debut, avant: 0, apres: 0 },
        fin: { paragraphe: fin, avant: dernier?.avant.length ?? 0, apres: dernier?.apres.length ?? 0 },
        vers: null,
        reponses: [],
        resolu: false,
      },
    ];
  });
  return {
    remarques: ecrites,
    cases: new Set(lignes.flatMap(({ cases }) => cases)),
    libelles: new Set(lignes.flatMap(({ libelles }) => libelles)),
  };
};

/** Whether a change only made a cell what it says, or took away what nobody filled in. */
export const estDeLaGrille = (
  r: RemarqueLue & { readonly ancres?: readonly string[] },
  { cases, libelles }: Grilles,
): boolean => {
  if (r.type === 'commentaire' || r.type === 'grille') return false;
  if (r.ancres?.some((ancre) => colonneDeLAncre(ancre) !== null)) return r.type === 'suppression';
  for (let rang = r.debut.paragraphe; rang <= r.fin.paragraphe; rang++)
    if (!cases.has(rang) && !(r.type === 'suppression' && libelles.has(rang))) return false;
  return true;
};
