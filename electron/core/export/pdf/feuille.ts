// The sheet of style of a printed dossier, and the running lines that are laid over its pages. The fonts are those of
// the application (resources/polices), so that a PDF is the same on every machine.
import { echapper } from './html.ts';

const LATIN =
  'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+2215, U+FEFF, U+FFFD';
const ETENDU =
  'U+0100-0130, U+0132-0151, U+0154-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1E00-1E9F, U+1EF2-1EFF, U+20A0-20AB, U+20AD-20C0';
const GRAISSES = ['400-normal', '400-italic', '600-normal', '700-normal'] as const;

/** Names of the files of resources/polices that stand beside the page. */
export const POLICES: readonly string[] = GRAISSES.flatMap((g) => [
  `source-sans-3-latin-${g}.woff2`,
  `source-sans-3-latin-ext-${g}.woff2`,
]);

const faces = GRAISSES.flatMap((graisse) => {
  const [poids, style] = graisse.split('-');
  return [
    ['latin', LATIN],
    ['latin-ext', ETENDU],
  ].map(
    ([jeu, portee]) =>
      `@font-face{font-family:"Livret";font-weight:${poids};font-style:${style};src:url("source-sans-3-${jeu}-${graisse}.woff2") format("woff2");unicode-range:${portee}}`,
  );
}).join('\n');

const STYLE = `
${faces}
*{box-sizing:border-box}
html{font:11pt/1.42 "Livret",sans-serif;color:#1b1b1b;hyphens:manual;font-variant-numeric:lining-nums}
body{margin:0}
p{margin:0 0 6pt;orphans:2;widows:2}
p:has(+table){break-after:avoid}
a{color:inherit;text-decoration:none}
h1,h2,h3,h4,h5,h6{break-after:avoid;break-inside:avoid;margin:0;line-height:1.2}
h1{font-size:20pt;color:#1f3160;margin:28pt 0 14pt}
h2{font-size:14pt;color:#1f3160;margin:20pt 0 4pt}
h3{font-size:11.5pt;margin:13pt 0 2pt}
h4{font-size:11pt;color:#555;margin:10pt 0 2pt}
h5,h6{font-size:10.5pt;font-style:italic;font-weight:400;color:#555;margin:8pt 0 2pt}
h1.numero,h2.numero{display:flex;gap:10pt}
.page{break-before:page;margin-top:0}
.referentiel{font-size:10pt;color:#24376a;border-left:2.25pt solid #24376a;padding-left:11pt;margin:0 0 6pt;break-inside:avoid}
.referentiel.suivi,.ligne.suivi{break-after:avoid}
.contrainte{text-decoration:underline dotted;text-underline-offset:.15em}.exemple{font-size:.9em;color:#555}
.referentiel .origine{display:block;font-size:9pt}
.ligne{font-size:10pt;font-style:italic;color:#555;break-inside:avoid}
.note{font-size:9.5pt;color:#333;margin:4pt 0 8pt}
blockquote{margin:3pt 28pt 6pt;font-style:italic;color:#333}
ul,ol{margin:0 0 6pt;padding-left:20pt}
li{margin-bottom:3pt}
figure{margin:10pt 0 12pt;break-inside:avoid}
figure img,.preuve img{display:block;max-width:100%}
figcaption,caption{font-size:9.5pt;color:#333;text-align:left}
figcaption{margin-top:4pt}
caption{padding:12pt 0 4pt;break-after:avoid}
table{width:100%;border-collapse:collapse;border-top:1pt solid #1b1b1b;border-bottom:1pt solid #1b1b1b;font-size:9.5pt;margin:4pt 0 12pt}
table.unie{break-inside:avoid}
caption+thead,caption+tbody{border-top:1pt solid #1b1b1b}
thead{display:table-header-group}
thead tr:last-child th{border-bottom:.5pt solid #1b1b1b}
tr{break-inside:avoid}
th,td{padding:2.5pt 5pt 2.5pt 0;text-align:left;vertical-align:top;border-bottom:.5pt solid #d0d0d0}
tbody tr:last-child td{border-bottom:0}
th p,td p{margin:0}
.droite{text-align:right}.centre{text-align:center}
.unies p{break-inside:avoid}
.couverture{height:240mm;display:flex;flex-direction:column}
.couverture .tete{display:flex;justify-content:space-between;color:#555}
.couverture .tete strong{color:#1f3160}
.couverture .surtitre{margin:46mm 0 8pt;font-size:13pt;color:#555}
.couverture .nom{font-size:34pt;font-weight:700;line-height:1.1;color:#1f3160;border-bottom:2.25pt solid #1f3160;padding-bottom:14pt;margin:0}
.couverture .rang{margin:28pt 0 4pt;font-size:13pt;font-weight:600;color:#555}
.couverture .bloc{font-size:19pt;line-height:1.25;color:#24376a;margin:0 0 40pt}
.couverture .bloc.long{font-size:15pt}
.couverture dl{display:grid;grid-template-columns:40mm 1fr;gap:5pt 0;margin:0}
.couverture dt{color:#555}.couverture dd{margin:0}
.couverture .bas{margin-top:auto}
.couverture .exemple{color:#a3322b;font-weight:600;margin-bottom:10pt}
.couverture .credit{font-size:8.5pt;color:#555;border-top:.5pt solid #d0d0d0;padding-top:6pt;margin:0}
.sommaire{list-style:none;padding:0}
.sommaire a{display:flex;gap:8pt;align-items:baseline}
.sommaire .n1{font-weight:700;color:#1f3160;margin-top:8pt}
.sommaire .n2{font-size:10pt;margin-left:22pt}
.sommaire .t{flex:0 1 auto}
.sommaire .t.suite{display:inline}
.sommaire .filet{flex:1;border-bottom:.75pt dotted #999;min-width:12pt}
`;

/** Nothing but what stands in the same folder: no script, no network. */
const POLITIQUE = "default-src 'none'; style-src 'unsafe-inline'; img-src file:; font-src file:";

export const pageHtml = (titre: string, corps: string, style = ''): string =>
  `<!doctype html><html lang="fr-FR"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${POLITIQUE}"><title>${echapper(titre)}</title><style>${STYLE}${style}</style></head><body>${corps}</body></html>`;

export interface LignesCourantes {
  readonly enteteGauche: string;
  readonly enteteDroite: string;
  readonly piedGauche: string;
  /** Said on every page of an invented livret, else empty. */
  readonly exemple: string;
}

/** Sheets without margins, one for each page: the first, the cover, has no running lines. */
export const calqueHtml = (lignes: LignesCourantes, nombre: number): string => {
  const feuille = (page: number) =>
    page === 1
      ? '<section></section>'
      : `<section><header><span>${echapper(lignes.enteteGauche)}</span><span>${echapper(lignes.enteteDroite)}</span></header><footer><span>${echapper(lignes.piedGauche)}</span><span>page ${page} / ${nombre}</span>${lignes.exemple === '' ? '' : `<em>${echapper(lignes.exemple)}</em>`}</footer></section>`;
  return pageHtml(
    '',
    Array.from({ length: nombre }, (_, rang) => feuille(rang + 1)).join(''),
    `section{position:relative;height:296.9mm;break-after:page;overflow:hidden;font-size:9pt;color:#555}section:last-child{break-after:auto}
header,footer{position:absolute;left:25mm;right:25mm;display:flex;flex-wrap:wrap;justify-content:space-between}
header{top:12mm;border-bottom:.5pt solid #b5b5b5;padding-bottom:3pt}footer{top:281mm}
footer span:first-child{max-width:130mm}footer em{flex-basis:100%;font-style:normal;color:#a3322b}`,
  );
};
