// Two templates as certificateurs make them, one for each family, and the pieces to make others: real styles, a logo in
// the header, a footer, and Word's own odd markup.
import { strToU8, zipSync } from 'fflate';
import { png } from './png.ts';

const NS = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'mc:Ignorable="w14"',
].join(' ');
const TETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const style = (type: string, id: string, nom: string, suite: string): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${id === 'Normal' || id === 'TableauNormal' ? ' w:default="1"' : ''}><w:name w:val="${nom}"/>${suite}</w:style>`;
const titre = (n: number, taille: number): string =>
  style(
    'paragraph',
    `Titre${n}`,
    `heading ${n}`,
    `<w:basedOn w:val="Normal"/><w:next w:val="Corps"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="${360 - n * 60}" w:after="120"/><w:outlineLvl w:val="${n - 1}"/></w:pPr><w:rPr><w:b/><w:color w:val="8A1538"/><w:sz w:val="${taille}"/></w:rPr>`,
  );

const STYLES = `${TETE}<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Carlito" w:hAnsi="Carlito" w:cs="Carlito"/><w:sz w:val="22"/><w:lang w:val="fr-FR"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>${[
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/>'),
  titre(1, 34),
  titre(2, 28),
  titre(3, 24),
  style(
    'paragraph',
    'Corps',
    'Corps du dossier',
    '<w:basedOn w:val="Normal"/><w:qFormat/><w:pPr><w:spacing w:after="140" w:line="288" w:lineRule="auto"/><w:jc w:val="both"/></w:pPr>',
  ),
  style(
    'paragraph',
    'Consigne',
    'Consigne',
    '<w:basedOn w:val="Normal"/><w:rPr><w:i/><w:color w:val="7F7F7F"/></w:rPr>',
  ),
  style('paragraph', 'En-tte', 'header', '<w:basedOn w:val="Normal"/>'),
  style(
    'paragraph',
    'Lgende',
    'caption',
    '<w:basedOn w:val="Normal"/><w:rPr><w:i/><w:sz w:val="18"/></w:rPr>',
  ),
  style(
    'paragraph',
    'Paragraphedeliste',
    'List Paragraph',
    '<w:basedOn w:val="Corps"/><w:pPr><w:contextualSpacing/></w:pPr>',
  ),
  style('character', 'Textedelespacerserv', 'Placeholder Text', '<w:rPr><w:color w:val="808080"/></w:rPr>'),
  style(
    'table',
    'TableauNormal',
    'Normal Table',
    '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  ),
  style(
    'table',
    'Grilledutableau',
    'Table Grid',
    `<w:basedOn w:val="TableauNormal"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((b) => `<w:${b} w:val="single" w:sz="4" w:space="0" w:color="8A1538"/>`).join('')}</w:tblBorders></w:tblPr>`,
  ),
].join('')}</w:styles>`;

const LOGO = png(240, 80, 3);
const dessinLogo =
  '<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0"><wp:extent cx="1524000" cy="508000"/><wp:docPr id="1" name="Logo" descr="Logo du certificateur"/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:nvPicPr><pic:cNvPr id="1" name="Logo"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1524000" cy="508000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';

const NUMEROS = `${TETE}<w:numbering ${NS}><w:abstractNum w:abstractNumId="4"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="→"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="7"><w:abstractNumId w:val="4"/></w:num></w:numbering>`;

export interface PiecesGabarit {
  readonly corps: string;
  readonly entete?: string;
  readonly numeros?: boolean;
  readonly styles?: string;
  readonly modele?: boolean;
}

/** A template from the inside of its body. */
export const gabarit = ({
  corps,
  entete = '',
  numeros = false,
  styles = STYLES,
  modele = false,
}: PiecesGabarit): Uint8Array => {
  const rels = [
    ['styles', 'styles.xml'],
    ['header', 'header1.xml'],
    ['footer', 'footer1.xml'],
    ...(numeros ? [['numbering', 'numbering.xml']] : []),
  ];
  const section =
    '<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${TETE}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${TYPE}.${modele ? 'template' : 'document'}.main+xml"/>${[...rels].map(([t, f]) => `<Override PartName="/word/${f}" ContentType="${TYPE}.${t}+xml"/>`).join('')}</Types>`,
    ),
    '_rels/.rels': strToU8(
      `${TETE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${TETE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels.map(([t, f], i) => `<Relationship Id="rId${i + 1}" Type="${REL}/${t}" Target="${f}"/>`).join('')}</Relationships>`,
    ),
    'word/document.xml': strToU8(`${TETE}<w:document ${NS}><w:body>${corps}${section}</w:body></w:document>`),
    'word/styles.xml': strToU8(styles),
    'word/header1.xml': strToU8(
      `${TETE}<w:hdr ${NS}><w:p><w:pPr><w:pStyle w:val="En-tte"/></w:pPr>${dessinLogo}<w:r><w:t xml:space="preserve">  École du Fleuve, livret 2 ${entete}</w:t></w:r></w:p></w:hdr>`,
    ),
    'word/_rels/header1.xml.rels': strToU8(
      `${TETE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/image" Target="media/logo.png"/></Relationships>`,
    ),
    'word/footer1.xml': strToU8(
      `${TETE}<w:ftr ${NS}><w:p><w:r><w:t xml:space="preserve">Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`,
    ),
    'word/media/logo.png': LOGO,
    ...(numeros && { 'word/numbering.xml': strToU8(NUMEROS) }),
  });
};

export const par = (texte: string, nom = 'Corps', rPr = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${nom}"/></w:pPr>${texte === '' ? '' : `<w:r>${rPr === '' ? '' : `<w:rPr>${rPr}</w:rPr>`}<w:t xml:space="preserve">${texte}</w:t></w:r>`}</w:p>`;
export const tete = (niveau: number, texte: string): string => par(texte, `Titre${niveau}`);
const vide = (nom = 'Corps') => par('', nom);
const POINTS = '.'.repeat(80);

const cellule = (largeur: number, texte: string, gras = false): string =>
  `<w:tc><w:tcPr><w:tcW w:w="${largeur}" w:type="dxa"/></w:tcPr>${par(texte, 'Normal', gras ? '<w:b/>' : '')}</w:tc>`;
/** The first row is the header; rows are lists of texts, '' is an empty cell. */
export const tableau = (
  largeurs: readonly number[],
  rangees: readonly (readonly string[])[],
  entete = true,
): string =>
  `<w:tbl><w:tblPr><w:tblStyle w:val="Grilledutableau"/><w:tblW w:w="${largeurs.reduce((a, b) => a + b, 0)}" w:type="dxa"/><w:tblLook w:val="04A0"/></w:tblPr><w:tblGrid>${largeurs.map((l) => `<w:gridCol w:w="${l}"/>`).join('')}</w:tblGrid>${rangees
    .map(
      (r, i) =>
        `<w:tr w14:paraId="0A0000${(16 + i).toString(16)}">${r.map((t, j) => cellule(largeurs[j] ?? 1000, t, entete && i === 0)).join('')}</w:tr>`,
    )
    .join('')}</w:tbl>`;

/** Words that Word cut in pieces: revisions, spelling marks, smart tags. */
const coupe = (...morceaux: string[]): string =>
  morceaux
    .map((m, i) => {
      const run = `<w:r w:rsidR="00A1B2${10 + i}"><w:rPr><w:highlight w:val="yellow"/></w:rPr><w:t xml:space="preserve">${m}</w:t></w:r>`;
      if (i === 1) return `<w:proofErr w:type="spellStart"/>${run}<w:proofErr w:type="spellEnd"/>`;
      return i === 2
        ? `<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="PersonName">${run}</w:smartTag>`
        : run;
    })
    .join('');

const controleLigne = (tag: string, alias: string, genre = '<w:text/>'): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="${tag.length * 1000 + alias.length}"/><w:showingPlcHdr/>${genre}</w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val="Textedelespacerserv"/></w:rPr><w:t>Cliquez ici pour entrer du texte.</w:t></w:r></w:sdtContent></w:sdt>`;
const controleBloc = (tag: string, alias: string): string =>
  `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="${tag.length * 77 + 5}"/><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p><w:pPr><w:pStyle w:val="Corps"/></w:pPr><w:r><w:rPr><w:rStyle w:val="Textedelespacerserv"/></w:rPr><w:t>Cliquez ici pour entrer du texte.</w:t></w:r></w:p></w:sdtContent></w:sdt>`;

/** By bloc and compétence, with braces cut in pieces, content controls and headings with lines under them. */
export const gabaritParCompetence = (competences: readonly string[]): Uint8Array =>
  gabarit({
    entete: '{{année}}',
    corps: [
      `<w:p><w:pPr><w:pStyle w:val="Titre1"/></w:pPr><w:r><w:t>Dossier de validation</w:t></w:r></w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="Corps"/></w:pPr><w:r><w:t xml:space="preserve">Présenté par </w:t></w:r>${coupe('{{', 'nom ', 'du candidat', '}}')}<w:r><w:t xml:space="preserve">, pour la certification </w:t></w:r>${coupe('{{certifi', 'cation', '}}')}<w:r><w:t>.</w:t></w:r></w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="Corps"/></w:pPr><w:r><w:t xml:space="preserve">Téléphone : </w:t></w:r>${controleLigne('tel', 'Téléphone')}</w:p>`,
      `<w:p><w:pPr><w:pStyle w:val="Corps"/></w:pPr><w:r><w:t xml:space="preserve">Date de remise : </w:t></w:r>${controleLigne('depot', 'Date de dépôt', '<w:date w:fullDate="2020-01-01T00:00:00Z"><w:dateFormat w:val="dd/MM/yyyy"/><w:lid w:val="fr-FR"/></w:date>')}</w:p>`,
      tete(1, 'Votre motivation'),
      controleBloc('motivation', 'Motivation du candidat'),
      tete(1, 'Les compétences du bloc'),
      ...competences.flatMap((c, i) => [
        tete(2, `Compétence ${i + 1}. ${c}`),
        par('Racontez une situation vécue et datée (deux pages au plus).', 'Consigne'),
        vide(),
        vide(),
      ]),
      tete(1, 'Conclusion'),
      vide(),
      tete(1, 'Liste des pièces'),
      tableau(
        [900, 5000, 3700],
        [
          ['N°', 'Intitulé de la pièce', 'Ce qu’elle montre'],
          ['', '', ''],
          ['', '', ''],
        ],
      ),
      vide(),
    ].join(''),
  });

/** By activity: structures, posts, activities, then the table of correspondence. Dots, labels, empty cells and rows. */
export const gabaritParActivite = (competences: readonly string[]): Uint8Array =>
  gabarit({
    numeros: true,
    corps: [
      par('LIVRET DE PRÉSENTATION', 'Normal', '<w:b/><w:sz w:val="40"/>'),
      tableau(
        [3000, 6600],
        [
          ['Nom et prénom :', ''],
          ['Adresse électronique :', ''],
          ['Diplôme visé :', ''],
        ],
        false,
      ),
      par(`Téléphone : ${POINTS.slice(0, 30)}    Fait le ${POINTS.slice(0, 20)}`),
      tete(1, '1. Votre parcours'),
      par('Retracez votre itinéraire.', 'Consigne'),
      `<w:p><w:pPr><w:pStyle w:val="Corps"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr></w:pPr><w:r><w:t>du plus ancien au plus récent</w:t></w:r></w:p>`,
      tableau(
        [2400, 3600, 3600],
        [
          ['Période', 'Fonction occupée', 'Entreprise'],
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
          ['', '', ''],
        ],
      ),
      tete(1, '2. Les structures où vous avez travaillé'),
      par(POINTS),
      par(POINTS),
      par(POINTS),
      tete(1, '3. Vos activités'),
      tete(2, 'Activité n° 1'),
      tableau(
        [3000, 6600],
        [
          ['Contexte', ''],
          ['Moyens utilisés', ''],
          ['Résultats obtenus', ''],
        ],
        false,
      ),
      tete(2, 'Activité n° 2'),
      par('Contexte de l’activité :', 'Normal', '<w:b/>'),
      vide(),
      vide(),
      tete(1, '4. Table de correspondance'),
      tableau(
        [4200, 3200, 2200],
        [['Compétences du référentiel', 'Activités', 'Annexes'], ...competences.map((c) => [c, '', ''])],
      ),
      vide(),
    ].join(''),
  });
