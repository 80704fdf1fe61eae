// A dossier of ours as a tutor sends it back: comments and tracked changes in Word's own markup, laid on words of the text.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export interface Annotation {
  readonly genre: 'commentaire' | 'insertion' | 'suppression';
  /** Words that stand in one run; an insertion comes after them. */
  readonly mots: string;
  /** What is said or put in. */
  readonly texte?: string;
  readonly auteur?: string;
  /** Of a comment: it goes on to the end of the first run after those words that holds these. */
  readonly jusqua?: string;
}

const COMMENTAIRES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const echapper = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Throws where the words of an annotation stand in no run. */
export const annoter = (octets: Uint8Array, annotations: readonly Annotation[]): Uint8Array => {
  const parts = unzipSync(octets);
  const lire = (nom: string): string => strFromU8(parts[nom] ?? new Uint8Array());
  let corps = lire('word/document.xml');
  const commentaires: string[] = [];
  for (const [rang, { genre, mots, texte = '', auteur = 'Maud', jusqua }] of annotations.entries()) {
    const id = 900 + rang;
    const signe = `w:id="${id}" w:author="${auteur}" w:date="2026-11-25T18:30:00Z"`;
    const run = new RegExp(
      `<w:r(?: [^>]*)?>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t(?: [^>]*)?>([^<]*)${echapper(mots)}([^<]*)</w:t></w:r>`,
      's',
    );
    const trouve = run.exec(corps);
    if (trouve === null) throw new Error(`« ${mots} » is in no run`);
    const [tout, forme = '', avant = '', apres = ''] = trouve;
    const ecrire = (dit: string, balise = 't'): string =>
      dit === '' ? '' : `<w:r>${forme}<w:${balise} xml:space="preserve">${dit}</w:${balise}></w:r>`;
    const fin = `<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
    const milieu = {
      commentaire: `<w:commentRangeStart w:id="${id}"/>${ecrire(mots)}${jusqua === undefined ? fin : ''}`,
      insertion: `${ecrire(mots)}<w:ins ${signe}>${ecrire(texte)}</w:ins>`,
      suppression: `<w:del ${signe}>${ecrire(mots, 'delText')}</w:del>`,
    }[genre];
    if (genre === 'commentaire')
      commentaires.push(`<w:comment ${signe}><w:p><w:r><w:t>${texte}</w:t></w:r></w:p></w:comment>`);
    const suite = corps.slice(trouve.index + tout.length);
    const la = jusqua === undefined ? -1 : suite.indexOf('</w:r>', suite.indexOf(jusqua)) + '</w:r>'.length;
    corps = [
      corps.slice(0, trouve.index),
      ecrire(avant) + milieu + ecrire(apres),
      la === -1 ? suite : suite.slice(0, la) + fin + suite.slice(la),
    ].join('');
  }
  const liens = lire('word/_rels/document.xml.rels')
    .replace(/<Relationship [^>]*"comments.xml"[^>]*\/>/g, '')
    .replace(
      '</Relationships>',
      `<Relationship Id="rIdCom" Type="${COMMENTAIRES}" Target="comments.xml"/></Relationships>`,
    );
  return zipSync({
    ...parts,
    'word/document.xml': strToU8(corps),
    'word/_rels/document.xml.rels': strToU8(liens),
    'word/comments.xml': strToU8(`<w:comments xmlns:w="${W}">${commentaires.join('')}</w:comments>`),
  });
};
