// Tables drawn in the template's own style, as wide as the place.
import type { Segment } from '#shared/domain/dossier/modele.ts';
import type { Block, Table } from '#shared/domain/texte/rich-text.ts';
import { parts, placer } from '../docx/tableau-texte.ts';
import { GRAS, segments } from './lignes.ts';
import type { Cadre, Ouvrage } from './ouvrage.ts';
import { paragraphe } from './paragraphes.ts';
import { avec, prop, sans } from './proprietes.ts';

const BORDS = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((b) => `<w:${b} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

interface Case {
  readonly colspan: number;
  /** Continues the cell above, or opens a cell that runs down. */
  readonly fusion?: 'suite' | 'debut';
  readonly dedans: string;
}

const dessiner = (
  rangees: readonly { entete: boolean; cases: readonly Case[] }[],
  largeursVoulues: readonly number[],
  cadre: Cadre,
  { styles }: Ouvrage,
): string => {
  const somme = largeursVoulues.reduce((a, b) => a + b, 0) || 1;
  const largeurs = largeursVoulues.map((p) => Math.floor((cadre.largeur * p) / somme));
  const style = styles.tableau;
  return `<w:tbl><w:tblPr>${style === undefined ? '' : `<w:tblStyle w:val="${style}"/>`}<w:tblW w:w="${largeurs.reduce((a, b) => a + b, 0)}" w:type="dxa"/>${style === undefined ? `<w:tblBorders>${BORDS}</w:tblBorders>` : ''}<w:tblLayout w:type="fixed"/><w:tblLook w:val="04A0" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/></w:tblPr><w:tblGrid>${largeurs.map((l) => `<w:gridCol w:w="${l}"/>`).join('')}</w:tblGrid>${rangees
    .map(({ entete, cases }) => {
      let colonne = 0;
      const dedans = cases
        .map((c) => {
          const l = largeurs.slice(colonne, colonne + c.colspan).reduce((a, b) => a + b, 0);
          colonne += c.colspan;
          const fusion = c.fusion && `<w:vMerge${c.fusion === 'debut' ? ' w:val="restart"' : ''}/>`;
          return `<w:tc><w:tcPr><w:tcW w:w="${l}" w:type="dxa"/>${c.colspan > 1 ? `<w:gridSpan w:val="${c.colspan}"/>` : ''}${fusion ?? ''}</w:tcPr>${c.dedans}</w:tc>`;
        })
        .join('');
      return `<w:tr>${entete ? '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>' : ''}${dedans}</w:tr>`;
    })
    .join('')}</w:tbl>`;
};

/** Inside a cell: no indent, little space, to the left. */
export const cadreDeCase = (cadre: Cadre, largeur: number): Cadre => ({
  ...cadre,
  pPr: avec(sans(cadre.pPr, 'w:ind', 'w:tabs', 'w:jc'), [
    { nom: 'w:spacing', xml: '<w:spacing w:before="40" w:after="40"/>' },
    prop('w:jc', 'left'),
  ]),
  largeur: Math.max(600, largeur - 216),
  cellule: true,
});

export interface TableauSimple {
  readonly colonnes: readonly { readonly titre: string; readonly largeur: number }[];
  readonly lignes: readonly (readonly (readonly Segment[])[])[];
}

export const tableauSimple = (
  { colonnes, lignes }: TableauSimple,
  cadre: Cadre,
  ouvrage: Ouvrage,
): string => {
  const dedans = cadreDeCase(cadre, cadre.largeur / colonnes.length);
  const une = (s: readonly Segment[], gras: boolean): Case => ({
    colspan: 1,
    dedans: paragraphe(dedans.pPr, segments(s, gras ? avec(dedans.rPr, GRAS) : dedans.rPr)),
  });
  return dessiner(
    [
      { entete: true, cases: colonnes.map((c) => une([c.titre], true)) },
      ...lignes.map((l) => ({ entete: false, cases: l.map((s) => une(s, false)) })),
    ],
    colonnes.map((c) => c.largeur),
    cadre,
    ouvrage,
  );
};

export const tableauTexte = (
  table: Table,
  cadre: Cadre,
  ouvrage: Ouvrage,
  blocs: (b: readonly Block[], c: Cadre) => string,
): string => {
  const places = placer(table);
  const colonnes = Math.max(1, ...places.flatMap((r) => r.map((p) => p.colonne + p.cellule.attrs.colspan)));
  const corps = places.findIndex((r) => !r.every((p) => p.cellule.type === 'tableHeader'));
  return dessiner(
    places.map((rangee, rang) => ({
      entete: rang < corps,
      cases: rangee.map(({ cellule, suite }): Case => {
        const { colspan, rowspan } = cellule.attrs;
        const dedans = cadreDeCase(cadre, (cadre.largeur * colspan) / colonnes);
        const gras = cellule.type === 'tableHeader' ? { ...dedans, rPr: avec(dedans.rPr, GRAS) } : dedans;
        const xml = suite ? '' : blocs(cellule.content, gras);
        return {
          colspan,
          ...(rowspan > 1 && { fusion: suite ? 'suite' : 'debut' }),
          // A cell ends with a paragraph.
          dedans: /<\/w:p>$|<w:p\/>$/.test(xml) ? xml : `${xml}${paragraphe(gras.pPr, '')}`,
        };
      }),
    })),
    parts(places, colonnes),
    cadre,
    ouvrage,
  );
};
