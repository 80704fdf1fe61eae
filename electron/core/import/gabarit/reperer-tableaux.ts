// Tables: empty cells with their labels, and empty rows under a header, which are filled as a list.
import type { TableauLu } from '#shared/domain/gabarit/place.ts';
import { type Element, enfant, tous, val } from './arbre.ts';
import { court, type Trouvaille } from './lieux.ts';
import { estVide, lireParagraphe, type ParagrapheLu } from './paragraphe.ts';

interface Cellule {
  readonly tc: Element;
  readonly colonne: number;
  readonly envergure: number;
  readonly fusion: boolean;
  readonly paragraphes: readonly ParagrapheLu[];
  readonly texte: string;
  /** Nothing in it but empty lines. */
  readonly vide: boolean;
}

/** What a place of its own may hide in: such a cell is not empty. */
const PLEIN = ['w:sdt', 'w:tbl', 'w:altChunk', 'w:customXml'];

const lireCellule = (tc: Element, colonne: number): Cellule => {
  const pr = enfant(tc, 'w:tcPr');
  const paragraphes = tc.enfants.filter((e) => e.nom === 'w:p').map(lireParagraphe);
  const texte = court(
    paragraphes
      .map((p) => p.texte.trim())
      .filter(Boolean)
      .join(' '),
  );
  return {
    tc,
    colonne,
    envergure: Number(val(enfant(pr, 'w:gridSpan')) ?? 1) || 1,
    fusion: enfant(pr, 'w:vMerge') !== undefined || enfant(pr, 'w:hMerge') !== undefined,
    paragraphes,
    texte,
    vide:
      paragraphes.every(estVide) &&
      !tc.enfants.some((e) => PLEIN.includes(e.nom)) &&
      tous(tc, 'w:sdt').next().done === true,
  };
};

const lireRangee = (tr: Element): Cellule[] => {
  let colonne = Number(val(enfant(enfant(tr, 'w:trPr'), 'w:gridBefore')) ?? 0) || 0;
  return tr.enfants
    .flatMap((e) =>
      e.nom === 'w:tc' ? [e] : (enfant(e, 'w:sdtContent')?.enfants.filter((c) => c.nom === 'w:tc') ?? []),
    )
    .map((tc) => {
      const cellule = lireCellule(tc, colonne);
      colonne += cellule.envergure;
      return cellule;
    });
};

export interface Table {
  readonly table: Element;
  readonly rangees: readonly { readonly tr: Element; readonly cellules: readonly Cellule[] }[];
}

export const lireTable = (table: Element): Table => ({
  table,
  rangees: table.enfants
    .flatMap((e) =>
      e.nom === 'w:tr' ? [e] : (enfant(e, 'w:sdtContent')?.enfants.filter((t) => t.nom === 'w:tr') ?? []),
    )
    .map((tr) => ({ tr, cellules: lireRangee(tr) })),
});

/** Rank of the header above empty rows, and how many there are. */
const blocVide = ({ rangees }: Table): { entete: number; fin: number } | undefined => {
  for (const [rang, { cellules }] of rangees.entries()) {
    const pleine = cellules.length > 1 && cellules.every((c) => c.texte !== '' && !c.fusion);
    if (!pleine) continue;
    let fin = rang + 1;
    while (
      rangees[fin]?.cellules.length === cellules.length &&
      rangees[fin]?.cellules.every((c, i) => c.vide && !c.fusion && c.envergure === cellules[i]?.envergure)
    )
      fin++;
    if (fin > rang + 1) return { entete: rang, fin };
  }
  return undefined;
};

const ETIQUETTE = 150;
/** The wording of a compétence is a long label: both labels of a cell must be read. */
const etiquetteCourte = (texte: string): string => {
  const propre = texte.replace(/[\s:*]+$/u, '');
  return propre.length <= ETIQUETTE ? propre : `${propre.slice(0, propre.lastIndexOf(' ', ETIQUETTE))}…`;
};

const etiquettes = (t: Table, rang: number, cellule: Cellule): string[] => {
  const gauche = t.rangees[rang]?.cellules.findLast(
    (c) => c.colonne < cellule.colonne && c.texte !== '' && !c.vide,
  );
  const entete = rang === 0 ? undefined : t.rangees[0];
  const titree = entete?.cellules.filter((c) => c.texte !== '').length ?? 0;
  const haut =
    titree > 1
      ? entete?.cellules.find(
          (c) => c.colonne <= cellule.colonne && cellule.colonne < c.colonne + c.envergure,
        )
      : undefined;
  return [gauche?.texte ?? '', haut?.texte ?? ''].map(etiquetteCourte).filter((m) => m !== '');
};

/** Under the words of a cell, the lines left to write on. */
const sousLesMots = (c: Cellule): ParagrapheLu[] => {
  const dernier = c.paragraphes.findLastIndex((p) => !estVide(p));
  const lignes = c.paragraphes.slice(dernier + 1);
  const attend = lignes.length > 1 || /:\s*$/u.test(c.texte) || lignes.some((l) => l.texte.trim() !== '');
  return dernier >= 0 && attend && !c.tc.enfants.some((e) => PLEIN.includes(e.nom)) && !c.texte.includes('{{')
    ? lignes
    : [];
};

export const placesDeTable = (t: Table, section: readonly string[], numero: number): Trouvaille[] => {
  const trouvailles: Trouvaille[] = [];
  const vide = blocVide(t);
  for (const [rang, { cellules }] of t.rangees.entries()) {
    if (vide && rang > vide.entete && rang < vide.fin) continue;
    for (const cellule of cellules) {
      const lignes = cellule.vide ? cellule.paragraphes : sousLesMots(cellule);
      const apres = lignes[0]?.p;
      if (!apres) continue;
      // The continuation of a merged cell is no cell of its own.
      const fusion = enfant(enfant(cellule.tc, 'w:tcPr'), 'w:vMerge');
      if (fusion && val(fusion) !== 'restart') continue;
      const noms = cellule.vide ? etiquettes(t, rang, cellule) : [cellule.texte.replace(/[\s:*]+$/u, '')];
      if (noms.length === 0 && cellules.length > 1) continue;
      trouvailles.push({
        genre: 'case',
        mots: noms.join(' · ') || (section.at(-1) ?? `Tableau ${numero}`),
        section,
        contenu: 'bloc',
        lieu: { type: 'paragraphes', vides: lignes, apres, niveau: undefined },
        rang: cellule.tc.debut,
      });
    }
  }
  if (vide) {
    const colonnes = t.rangees[vide.entete]?.cellules.map((c) => c.texte) ?? [];
    const rangees = t.rangees.slice(vide.entete + 1, vide.fin).map((r) => r.tr);
    trouvailles.push({
      genre: 'rangees',
      mots: colonnes.join(' · '),
      section,
      contenu: 'bloc',
      colonnes,
      lieu: { type: 'rangees', table: t.table, rangees },
      rang: rangees[0]?.debut ?? t.table.debut,
    });
  }
  return trouvailles;
};

export const decrireTable = (t: Table, section: readonly string[]): TableauLu => ({
  section: [...section],
  rangees: t.rangees.length,
  colonnes: Math.max(0, ...t.rangees.map((r) => r.cellules.reduce((a, c) => a + c.envergure, 0))),
  vides: t.rangees.flatMap((r) => r.cellules).filter((c) => c.vide).length,
});
