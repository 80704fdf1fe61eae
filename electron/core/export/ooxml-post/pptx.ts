// Mends what the library that writes .pptx gets wrong: the place of the notes master, the language of the notes, and
// the time of each slide, which it has no word for.
import { echapper, type Parties, retoucher } from './zip.ts';

export interface RetouchePptx {
  readonly date: Date;
  /** Seconds that each slide stays, in the order of the slides. */
  readonly durees: readonly number[];
  readonly proprietes: Readonly<Record<string, string>>;
}

const TETE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The schema wants: masters of slides, of notes, of handouts, then the slides. */
const ordonner = (xml: string): string => {
  const maitre = /<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>/s.exec(xml)?.[0];
  if (maitre === undefined) return xml;
  return xml.replace(maitre, '').replace('</p:sldMasterIdLst>', (fin) => `${fin}${maitre}`);
};

/** Goes on at a click, or by itself when the time of the part is over (« Utiliser le minutage »). */
const minuter = (xml: string, secondes: number): string => {
  const transition = `<p:transition spd="med" advClick="1" advTm="${secondes * 1000}"/>`;
  if (/<p:transition\b/.test(xml)) return xml;
  if (xml.includes('</p:clrMapOvr>')) return xml.replace('</p:clrMapOvr>', (fin) => `${fin}${transition}`);
  return xml.replace('</p:cSld>', (fin) => `${fin}${transition}`);
};

const enFrancais = (xml: string): string => xml.replace(/lang="en-[A-Z]{2}"/g, 'lang="fr-FR"');

const proprietes = (parties: Parties, valeurs: Readonly<Record<string, string>>): void => {
  const lignes = Object.entries(valeurs).map(
    ([nom, valeur], rang) =>
      `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${rang + 2}" name="${echapper(nom)}"><vt:lpwstr>${echapper(valeur)}</vt:lpwstr></property>`,
  );
  parties.ecrire(
    'docProps/custom.xml',
    `${TETE}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${lignes.join('')}</Properties>`,
  );
  parties.changer('_rels/.rels', (xml) =>
    xml.replace(
      '</Relationships>',
      '<Relationship Id="rIdPersonnel" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/></Relationships>',
    ),
  );
  parties.changer('[Content_Types].xml', (xml) =>
    xml.replace(
      '</Types>',
      '<Override PartName="/docProps/custom.xml" ContentType="application/vnd.openxmlformats-officedocument.custom-properties+xml"/></Types>',
    ),
  );
};

export const retoucherPptx = (
  octets: Uint8Array,
  { date, durees, proprietes: valeurs }: RetouchePptx,
): Uint8Array =>
  retoucher(octets, (parties) => {
    parties.changer('ppt/presentation.xml', ordonner);
    parties.changer('docProps/core.xml', (xml) => {
      const instant = `${date.toISOString().slice(0, 19)}Z`;
      return xml
        .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${instant}`)
        .replace('</cp:coreProperties>', '<dc:language>fr-FR</dc:language></cp:coreProperties>');
    });
    for (const nom of parties.noms())
      if (
        /^ppt\/(slides|notesSlides|notesMasters|slideMasters|slideLayouts)\/[^/]+\.xml$/.test(nom) ||
        nom === 'ppt/presentation.xml'
      )
        parties.changer(nom, enFrancais);
    for (const [rang, secondes] of durees.entries())
      parties.changer(`ppt/slides/slide${rang + 1}.xml`, (xml) => minuter(xml, secondes));
    proprietes(parties, valeurs);
  });
