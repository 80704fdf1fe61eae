// Returned files: changes of form of paragraphs and tables, rows and cells, headers and notes; the parts that Word adds to
// its comments; what Google Docs keeps and loses; files that nobody can open without a password.
import { describe, expect, it } from 'vitest';
import { lireDocx } from '#core/import/docx-retour/lire-docx.ts';
import { LivretError } from '#shared/contract/errors.ts';
import { attribuer, type LivretActuel } from '#shared/domain/relectures/attribuer.ts';
import { docxMot } from '#test/support/documents/docx-mot.ts';
import { livretDocument } from '#test/support/documents/livret.ts';
import { exporterPourRelecture } from '#test/support/documents/relecture.ts';
import { SANS_TUTEUR, tuteurEnregistre, tuteurLa } from '#test/support/documents/tuteur.ts';

const A = 'w:author="Maud" w:date="2026-11-25T18:30:00Z"';
let id = 0;
const r = (texte: string) => `<w:r><w:t xml:space="preserve">${texte}</w:t></w:r>`;
const ins = (texte: string) => `<w:ins w:id="${++id}" ${A}>${r(texte)}</w:ins>`;
const p = (dedans: string, pPr = '') => `<w:p>${pPr && `<w:pPr>${pPr}</w:pPr>`}${dedans}</w:p>`;
const signet = (ancre: string, dedans: string) =>
  `<w:bookmarkStart w:id="${++id}" w:name="_b${ancre}"/>${dedans}<w:bookmarkEnd w:id="${id}"/>`;
const AVANT = `<w:pPrChange w:id="1" ${A}><w:pPr><w:pStyle w:val="Corps"/></w:pPr></w:pPrChange>`;
const GRAS = (texte: string) =>
  `<w:r><w:rPr><w:b/><w:rPrChange w:id="2" ${A}><w:rPr/></w:rPrChange></w:rPr><w:t>${texte}</w:t></w:r>`;
const cellule = (dedans: string, tcPr = '') => `<w:tc>${tcPr && `<w:tcPr>${tcPr}</w:tcPr>`}${dedans}</w:tc>`;
const rangee = (dedans: string, trPr = '') => `<w:tr>${trPr && `<w:trPr>${trPr}</w:trPr>`}${dedans}</w:tr>`;
const table = (dedans: string, tblPr = '') =>
  `<w:tbl>${tblPr && `<w:tblPr>${tblPr}</w:tblPr>`}${dedans}</w:tbl>`;

const actuel: LivretActuel = {
  carte: new Map([
    ['un', 'C1'],
    ['deux', 'C1'],
    ['trois', 'C2'],
  ]),
  titres: new Map([
    ['Piloter une équipe de plusieurs personnes BC01, compétence 1', { ancre: 'refeC1', competence: 'C1' }],
    ['Conduire le budget de tout un service BC01, compétence 2', { ancre: 'refeC2', competence: 'C2' }],
  ]),
  blocs: new Map([
    ['un', { cle: 'situation:1', texte: 'Je dirige une petite équipe au port.' }],
    ['trois', { cle: 'situation:2', texte: 'Je tiens le budget du phare chaque année.' }],
  ]),
};
const lire = (corps: string, autres: Partial<Parameters<typeof docxMot>[0]> = {}) =>
  attribuer(lireDocx(docxMot({ corps, ...autres })), actuel).map(({ type, texte, competence, confiance }) => [
    type,
    texte,
    competence,
    confiance,
  ]);

describe('changes of form', () => {
  it('TR16: a paragraph of another style is one change, that of its words at the same time included', () => {
    expect(
      lire(
        p(signet('un', `${GRAS('Je dirige')}${r(' une équipe')}`), AVANT) + p(signet('trois', r('Budget'))),
      ),
    ).toEqual([['mise-en-forme', 'Je dirige une équipe', 'C1', 'certaine']]);
  });

  it('TR16: a table that is made over, whatever its rows and cells say of it, is one change', () => {
    const tc = `<w:tcPrChange w:id="3" ${A}><w:tcPr/></w:tcPrChange>`;
    const corps = table(
      rangee(
        cellule(p(signet('un', r('A'))), tc) + cellule(p(signet('deux', r('B'))), tc),
        `<w:trPrChange w:id="5" ${A}><w:trPr/></w:trPrChange>`,
      ) + rangee(cellule(p(signet('deux', r('C'))), `<w:cellMerge w:id="6" ${A} w:vMerge="rest"/>`)),
      `<w:tblPrChange w:id="4" ${A}><w:tblPr/></w:tblPrChange>`,
    );
    expect(lire(corps + p(signet('trois', r('Budget'))))).toEqual([
      ['mise-en-forme', 'A\nB\nC', 'C1', 'certaine'],
    ]);
  });

  it('TR16: a row put in, and cells put in or taken out, are one remark each', () => {
    const corps = table(
      rangee(cellule(p(signet('un', r('Titre'))))) +
        rangee(cellule(p(ins('Neuf'))) + cellule(p('')), `<w:ins w:id="8" ${A}/>`) +
        rangee(
          cellule(p(signet('deux', r('Reste')))) +
            cellule(p(r('Partie')), `<w:cellDel w:id="9" ${A}/>`) +
            cellule(p(r('Venue')), `<w:cellIns w:id="10" ${A}/>`),
        ),
    );
    expect(
      lire(corps + p(signet('un', r('Fin')))).map(([type, texte, competence]) => [type, texte, competence]),
    ).toEqual([
      ['insertion', 'Neuf\n\n', 'C1'],
      ['suppression', 'Partie\n', 'C1'],
      ['insertion', 'Venue\n', 'C1'],
    ]);
  });

  it('TR3: a header, a footer and their changes wait to be attached', () => {
    expect(
      lire(p(signet('un', r('Texte'))), {
        autres: { header: p(ins('En haut')), footer: p(r('Pied'), AVANT) },
      }),
    ).toEqual([
      ['insertion', 'En haut', null, 'a-rattacher'],
      ['mise-en-forme', 'Pied', null, 'a-rattacher'],
    ]);
  });
});

describe('comments as programs write them', () => {
  const commentaire = (n: number, para: string, texte: string, auteur = 'Maud') =>
    `<w:comment w:id="${n}" w:author="${auteur}" w:date="2026-11-25T18:30:00Z"><w:p w14:paraId="${para}"><w:r><w:annotationRef/></w:r>${r(texte)}</w:p></w:comment>`;
  const debut = (n: number) => `<w:commentRangeStart w:id="${n}"/>`;
  const fin = (n: number) => `<w:commentRangeEnd w:id="${n}"/><w:r><w:commentReference w:id="${n}"/></w:r>`;

  it('TR7: Word: ids that last, people, dates in universal time beside a thread of three', () => {
    const [seule, ...autres] = attribuer(
      lireDocx(
        docxMot({
          corps: p(
            signet('un', `${debut(4)}${debut(5)}${debut(6)}${r('Je dirige')}${fin(4)}${fin(5)}${fin(6)}`),
          ),
          commentaires:
            commentaire(4, '5A0B0001', 'Combien ?') +
            commentaire(5, '5A0B0002', 'Trois.', 'Anne') +
            commentaire(6, '5A0B0003', 'Dites-le.'),
          etendus:
            '<w15:commentEx w15:paraId="5A0B0001" w15:done="0"/><w15:commentEx w15:paraId="5A0B0002" w15:paraIdParent="5A0B0001" w15:done="0"/><w15:commentEx w15:paraId="5A0B0003" w15:paraIdParent="5A0B0001" w15:done="0"/>',
          autres: {
            people:
              '<w15:person w15:author="Maud"><w15:presenceInfo w15:providerId="None" w15:userId="Maud"/></w15:person>',
            commentsIds: '<w16cid:commentId w16cid:paraId="5A0B0001" w16cid:durableId="2B"/>',
            commentsExtensible:
              '<w16cex:commentExtensible w16cex:durableId="2B" w16cex:dateUtc="2026-11-25T17:30:00Z"/>',
          },
        }),
      ),
      actuel,
    );
    expect(autres).toEqual([]);
    expect(seule).toMatchObject({
      texte: 'Combien ?',
      date: '2026-11-25T18:30:00Z',
      reponses: [
        { auteur: 'Anne', texte: 'Trois.' },
        { auteur: 'Maud', texte: 'Dites-le.' },
      ],
    });
  });

  it('TR16: Google Docs: no bookmark, no property, no thread: the official wording and the texts say whose it is', () => {
    const corps =
      p(
        `${r('Piloter une équipe de plusieurs personnes')}<w:r><w:br/></w:r>${debut(1)}${r('BC01, compétence 1')}${fin(1)}`,
      ) +
      p(r('Un paragraphe que je viens d’écrire')) +
      p(`${debut(2)}${r('Une suite neuve, sans rien de connu')}${fin(2)}`) +
      p(`${r('Conduire le budget de tout un service')}<w:r><w:br/></w:r>${r('BC01, compétence 2')}`) +
      p(`<w:r><w:t>Je tiens le budget du phare </w:t>${debut(3)}<w:t>chaque année.</w:t></w:r>${fin(3)}`);
    const trois = commentaire(1, '', 'Un') + commentaire(2, '', 'Deux') + commentaire(3, '', 'Trois');
    expect(lire(corps, { commentaires: trois })).toEqual([
      ['commentaire', 'Un', 'C1', 'probable'],
      ['commentaire', 'Deux', null, 'a-rattacher'],
      ['commentaire', 'Trois', 'C2', 'probable'],
    ]);
  });

  it('TR16: a comment that the text does not name is not lost: it waits', () => {
    expect(lire(p(signet('un', r('Texte'))), { commentaires: commentaire(1, '0A', 'Sans lieu') })).toEqual([
      ['commentaire', 'Sans lieu', null, 'a-rattacher'],
    ]);
  });
});

describe.skipIf(!tuteurLa())(`files that LibreOffice saved (${SANS_TUTEUR})`, () => {
  it('TR8: with a password, in the old format of Word, in its own: each has its sentence', {
    timeout: 120_000,
  }, async () => {
    const refus = (octets: Uint8Array): string => {
      try {
        lireDocx(octets);
      } catch (error) {
        if (error instanceof LivretError) return error.message;
        throw error;
      }
      return '';
    };
    const { octets: envoye } = await exporterPourRelecture(livretDocument({ mots: 40, preuves: 0 }));
    const [chiffre, doc, odt, rtf] = tuteurEnregistre(envoye, [
      { filtre: 'MS Word 2007 XML', motDePasse: 'phare' },
      { filtre: 'MS Word 97' },
      { filtre: 'writer8' },
      { filtre: 'Rich Text Format' },
    ]);
    const vide = new Uint8Array();
    expect(refus(chiffre ?? vide)).toContain('protégé par un mot de passe');
    expect(refus(doc ?? vide)).toContain('ancien format de Word');
    expect(refus(odt ?? vide)).toContain('un fichier de LibreOffice');
    expect(refus(rtf ?? vide)).toContain('au format RTF');
  });
});
