// A tutor's file of 62 pages with 300 remarks: opened, read and attributed; beside a bare unzip and scan of its XML.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { faireDocument } from '#core/export/documents.ts';
import { lireEnvoi } from '#core/export/envoi.ts';
import { lireRetour } from '#core/livret/retour.ts';
import { EMPTY_TEXT } from '#shared/domain/texte/rich-text.ts';
import { grandDossier } from './export.ts';
import { type Measure, measure, quantile, timed } from './measure.ts';

const BLOC = 'RNCP38822BC01';
const REMARQUES = 300;

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const COMMENTAIRES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments';
const SIGNE = (n: number) => `w:author="Maud" w:date="2026-11-25T18:${String(n % 60).padStart(2, '0')}:00Z"`;

/** Insertions and comments, one after the other, on the bookmarked paragraphs. */
const annoter = (octets: Uint8Array): Uint8Array => {
  const parties = unzipSync(octets);
  const lire = (nom: string) => strFromU8(parties[nom] ?? new Uint8Array());
  const paragraphes = lire('word/document.xml').split(/(?<=<\/w:p>)/);
  const siens = [...paragraphes.keys()].filter((rang) => {
    const p = paragraphes[rang] ?? '';
    return p.includes('w:name="_b') && p.endsWith('</w:p>');
  });
  let commentaires = '';
  for (let n = 0; n < REMARQUES; n++) {
    const rang = siens[n % siens.length] ?? 0;
    const p = paragraphes[rang] ?? '';
    if (n % 2 === 0) {
      const ajout = `<w:ins w:id="9${n}" ${SIGNE(n)}><w:r><w:t> ajout ${n}</w:t></w:r></w:ins>`;
      paragraphes[rang] = p.replace(/<\/w:p>$/, `${ajout}</w:p>`);
      continue;
    }
    const pose = `<w:commentRangeEnd w:id="${n}"/><w:r><w:commentReference w:id="${n}"/></w:r></w:p>`;
    paragraphes[rang] = p
      .replace(/<w:bookmarkStart/, `<w:commentRangeStart w:id="${n}"/>$&`)
      .replace(/<\/w:p>$/, pose);
    commentaires += `<w:comment w:id="${n}" ${SIGNE(n)}><w:p><w:r><w:t>Précisez ${n}.</w:t></w:r></w:p></w:comment>`;
  }
  const liens = lire('word/_rels/document.xml.rels').replace(
    '</Relationships>',
    `<Relationship Id="rIdRetour" Type="${COMMENTAIRES}" Target="retour.xml"/></Relationships>`,
  );
  return zipSync({
    ...parties,
    'word/document.xml': strToU8(paragraphes.join('')),
    'word/_rels/document.xml.rels': strToU8(liens.replace(/<Relationship [^>]*"comments.xml"[^>]*\/>/, '')),
    'word/retour.xml': strToU8(`<w:comments xmlns:w="${W}">${commentaires}</w:comments>`),
  });
};

const balayer = (octets: Uint8Array): void => {
  const parties = unzipSync(octets, { filter: ({ name }) => /\.(xml|rels)$/.test(name) });
  for (const contenu of Object.values(parties)) new SaxesParser().write(strFromU8(contenu)).close();
};

export async function retourMeasures(): Promise<Measure[]> {
  const { vue, textes, fichiers } = grandDossier(4_400);
  const { octets } = await faireDocument(
    { genre: 'dossier-docx', bloc: BLOC, nom: '' },
    { vue, textes: [...textes], fichiers: [...fichiers] },
    { date: new Date(0), miseEnPage: false },
  );
  const envoi = lireEnvoi(octets, BLOC, '2026-11-23T09:00:00.000Z');
  const revenu = annoter(octets);
  const source = {
    view: () => vue,
    readTexte: (cle: string) => textes.get(cle) ?? EMPTY_TEXT,
    readEnvoi: () => envoi,
    relectures: () => ({ retours: [], remarques: [] }),
  };
  const trouvees = lireRetour(source, revenu).remarques.length;
  if (trouvees !== REMARQUES) throw new Error(`${trouvees} remarks found, ${REMARQUES} made`);
  const valeur = quantile(await timed(20, () => lireRetour(source, revenu)), 0.5);
  const repere = quantile(await timed(20, () => balayer(revenu)), 0.5);
  return [
    measure({
      nom: 'lire un dossier qui revient et rattacher ses remarques',
      taille: `62 pages, ${REMARQUES} remarques`,
      valeur,
      repere: { nom: 'ouvrir le zip et balayer son XML', valeur: repere },
      but: { texte: '150 ms au plus', atteint: valeur <= 150 },
    }),
  ];
}
