// A small .docx in Word's own markup, from the inside of its body.
import { strToU8, zipSync } from 'fflate';

const NS =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml" xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml" xmlns:w16cid="http://schemas.microsoft.com/office/word/2016/wordml/cid" xmlns:w16cex="http://schemas.microsoft.com/office/word/2018/wordml/cex" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Interieur {
  readonly corps: string;
  readonly commentaires?: string;
  readonly etendus?: string;
  readonly notes?: string;
  readonly livret?: string;
  /** Inside of other parts, by the last word of their kind (« header », « people »…): « <w:p>…</w:p> ». */
  readonly autres?: Readonly<Record<string, string>>;
}

export const docxMot = ({
  corps,
  commentaires = '',
  etendus = '',
  notes = '',
  livret,
  autres = {},
}: Interieur): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    '_rels/.rels': strToU8(
      `<Relationships><Relationship Id="r" Type="${REL}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `<Relationships>${['comments', 'commentsExtended', 'footnotes', ...Object.keys(autres)].map((n) => `<Relationship Id="${n}" Type="${REL}/${n}" Target="${n}.xml"/>`).join('')}</Relationships>`,
    ),
    'word/document.xml': strToU8(`<w:document ${NS}><w:body>${corps}</w:body></w:document>`),
    'word/comments.xml': strToU8(`<w:comments ${NS}>${commentaires}</w:comments>`),
    'word/commentsExtended.xml': strToU8(`<w15:commentsEx ${NS}>${etendus}</w15:commentsEx>`),
    'word/footnotes.xml': strToU8(`<w:footnotes ${NS}>${notes}</w:footnotes>`),
    ...Object.fromEntries(
      Object.entries(autres).map(([nom, dedans]) => [
        `word/${nom}.xml`,
        strToU8(`<w:${nom} ${NS}>${dedans}</w:${nom}>`),
      ]),
    ),
    ...(livret !== undefined && {
      'docProps/custom.xml': strToU8(
        `<Properties><property name="LivretVAE.livret"><vt:lpwstr>${livret}</vt:lpwstr></property></Properties>`,
      ),
    }),
  });
