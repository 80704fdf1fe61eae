// What the library that writes .docx has no word for: the language and dates of the document, the fonts that stand
// in for Cambria and Calibri, and the map of the blocks, which survives where bookmarks do not.
import { echapper, type Parties, retoucher } from './zip.ts';

export interface Carte {
  readonly livret: string;
  readonly export: string;
  readonly bloc: string;
  /** Anchor of a block → compétence. */
  readonly blocs: ReadonlyMap<string, string>;
}

export interface RetoucheDocx {
  readonly date: Date;
  readonly carte: Carte | null;
}

const ESPACE_CARTE = 'urn:livret-vae:carte:1';

const proprietes = (parties: Parties, date: Date): void =>
  parties.changer('docProps/core.xml', (xml) => {
    const instant = `${date.toISOString().slice(0, 19)}Z`;
    return xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${instant}`)
      .replace(/<dc:language>[^<]*<\/dc:language>/g, '')
      .replace('</cp:coreProperties>', '<dc:language>fr-FR</dc:language></cp:coreProperties>');
  });

/** w:themeFontLang stands just before these, in the order of the schema. */
const APRES_LANGUE =
  /<w:(clrSchemeMapping|doNotIncludeSubdocsInStats|doNotAutoCompressPictures|forceUpgrade|captions|readModeInkLockDown|smartTagType|shapeDefaults|doNotEmbedSmartTags|decimalSymbol|listSeparator)\b|<sl:schemaLibrary|<\/w:settings>/;

const langue = (parties: Parties): void =>
  parties.changer('word/settings.xml', (xml) =>
    xml.includes('<w:themeFontLang')
      ? xml
      : xml.replace(APRES_LANGUE, (suite) => `<w:themeFontLang w:val="fr-FR"/>${suite}`),
  );

/** No line of a paragraph alone on a page: Word's own default, said for the programs whose default it is not. */
const veuves = (parties: Parties): void =>
  parties.changer('word/styles.xml', (xml) =>
    xml.replace(/<w:pPrDefault><w:pPr>(?!<w:widowControl)/, (debut) => `${debut}<w:widowControl/>`),
  );

/** Same widths, so that a machine without Cambria or Calibri breaks the lines and pages in the same places. */
const POLICES = [
  { nom: 'Cambria', autre: 'Caladea', famille: 'roman', panose: '02040503050406030204' },
  { nom: 'Calibri', autre: 'Carlito', famille: 'swiss', panose: '020F0502020204030204' },
] as const;

const polices = (parties: Parties): void =>
  parties.changer('word/fontTable.xml', (xml) => {
    const lignes = POLICES.map(
      ({ nom, autre, famille, panose }) =>
        `<w:font w:name="${nom}"><w:altName w:val="${autre}"/><w:panose1 w:val="${panose}"/><w:charset w:val="00"/><w:family w:val="${famille}"/><w:pitch w:val="variable"/></w:font>`,
    ).join('');
    const autres = xml.replace(/<w:font w:name="(Cambria|Calibri)">.*?<\/w:font>/gs, '');
    if (/<w:fonts[^>]*\/>/.test(autres))
      return autres.replace(/<w:fonts([^>]*)\/>/, `<w:fonts$1>${lignes}</w:fonts>`);
    return autres.replace(/(<w:fonts[^>]*>)/, `$1${lignes}`);
  });

const ITEM = 'customXml/item1.xml';
const GUID = '{6B0E3C52-58A5-4E0B-9C2B-0D6C1F0E5A41}';
const TETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const carteXml = ({ livret, export: id, bloc, blocs }: Carte): string =>
  `${TETE}<carte xmlns="${ESPACE_CARTE}" livret="${echapper(livret)}" export="${echapper(id)}" bloc="${echapper(bloc)}">${[
    ...blocs,
  ]
    .map(([ancre, competence]) => `<b a="${echapper(ancre)}" c="${echapper(competence)}"/>`)
    .join('')}</carte>`;

const ajouterCarte = (parties: Parties, carte: Carte): void => {
  parties.ecrire(ITEM, carteXml(carte));
  parties.ecrire(
    'customXml/itemProps1.xml',
    `${TETE}<ds:datastoreItem ds:itemID="${GUID}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="${ESPACE_CARTE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  parties.ecrire(
    'customXml/_rels/item1.xml.rels',
    `${TETE}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${REL}/customXmlProps" Target="itemProps1.xml"/></Relationships>`,
  );
  parties.changer('word/_rels/document.xml.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      `<Relationship Id="rIdCarte" Type="${REL}/customXml" Target="../${ITEM}"/></Relationships>`,
    ),
  );
  parties.changer('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/></Types>',
    ),
  );
};

/** Numbers in the order of their first appearance, from 1. */
const renumeroter = (): ((ancien: string) => number) => {
  const rangs = new Map<string, number>();
  return (ancien) => {
    const rang = rangs.get(ancien) ?? rangs.size + 1;
    rangs.set(ancien, rang);
    return rang;
  };
};

/** The library counts headings and drawings over the life of the program: here, over the document. */
const compter = (parties: Parties): void =>
  parties.changer('word/document.xml', (xml) => {
    const titre = renumeroter();
    const signet = renumeroter();
    const dessin = renumeroter();
    return xml
      .replace(/_Toc(\d+)/g, (_, n: string) => `_Toc${titre(n)}`)
      .replace(
        /(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d{1,5})"/g,
        (_, a: string, n: string) => `${a}${signet(n)}"`,
      )
      .replace(/(<wp:docPr\b[^>]*?\bid=")(\d+)"/g, (_, a: string, n: string) => `${a}${dessin(n)}"`);
  });

/** Dates to the second, as Word writes them: what comes back is compared with what left. A date not known is none. */
const dater = (parties: Parties): void =>
  parties.changer('word/comments.xml', (xml) =>
    xml.replace(/ w:date="1970-01-01T00:00:00[^"]*"/g, '').replace(/(w:date="[^"]*?)\.\d+Z"/g, '$1Z"'),
  );

/** A picture turned on its side takes its length upwards: the room around it, which Word asks for. Units of a drawing. */
const COUCHEE = /<a:xfrm\b[^>]*\brot="(?:5400000|16200000)"/;
const tourner = (parties: Parties): void =>
  parties.changer('word/document.xml', (xml) =>
    xml.includes(' rot="')
      ? xml.replace(/<wp:inline\b.*?<\/wp:inline>/gs, (dessin) => {
          const [, cx = 0, cy = 0] = (/<wp:extent cx="(\d+)" cy="(\d+)"/.exec(dessin) ?? []).map(Number);
          if (!COUCHEE.test(dessin)) return dessin;
          const haut = Math.max(0, Math.round((cx - cy) / 2));
          const cote = Math.max(0, Math.round((cy - cx) / 2));
          return dessin.replace(
            /<wp:effectExtent\b[^>]*\/>/,
            `<wp:effectExtent l="${cote}" t="${haut}" r="${cote}" b="${haut}"/>`,
          );
        })
      : xml,
  );

export const retoucherDocx = (octets: Uint8Array, { date, carte }: RetoucheDocx): Uint8Array =>
  retoucher(octets, (parties) => {
    compter(parties);
    tourner(parties);
    dater(parties);
    proprietes(parties, date);
    langue(parties);
    veuves(parties);
    polices(parties);
    if (carte !== null) ajouterCarte(parties, carte);
  });
