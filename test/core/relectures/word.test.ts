// Returned files in Word's own markup, and files that cannot be read: what is found in them, what is said of them.
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lireDocx } from '#core/import/docx-retour/lire-docx.ts';
import { LivretError } from '#shared/contract/errors.ts';
import { attribuer, type LivretActuel } from '#shared/domain/relectures/attribuer.ts';
import { docxMot } from '#test/support/documents/docx-mot.ts';

const A = 'w:author="Maud" w:date="2026-11-25T18:30:00Z"';
let id = 0;
const r = (texte: string) => `<w:r><w:t xml:space="preserve">${texte}</w:t></w:r>`;
const ins = (texte: string) => `<w:ins w:id="${++id}" ${A}>${r(texte)}</w:ins>`;
const del = (texte: string) =>
  `<w:del w:id="${++id}" ${A}><w:r><w:delText xml:space="preserve">${texte}</w:delText></w:r></w:del>`;
const signet = (ancre: string, dedans: string) =>
  `<w:bookmarkStart w:id="${++id}" w:name="_b${ancre}"/>${dedans}<w:bookmarkEnd w:id="${id}"/>`;
const p = (dedans: string, pPr = '') => `<w:p>${pPr}${dedans}</w:p>`;
const MARQUE = `<w:pPr><w:rPr><w:ins w:id="900" ${A}/></w:rPr></w:pPr>`;

const actuel: LivretActuel = {
  carte: new Map([
    ['compC1', 'C1'],
    ['un', 'C1'],
    ['compC2', 'C2'],
    ['deux', 'C2'],
  ]),
  blocs: new Map([
    ['un', { cle: 'situation:1', texte: 'Je dirige une petite équipe au port.' }],
    ['deux', { cle: 'situation:2', texte: 'Je tiens le budget du phare chaque année.' }],
  ]),
};
const lire = (corps: string, autres: Partial<Parameters<typeof docxMot>[0]> = {}) =>
  attribuer(lireDocx(docxMot({ corps, ...autres })), actuel);
const court = (remarques: ReturnType<typeof lire>) =>
  remarques.map(({ type, texte, competence, confiance }) => [type, texte, competence, confiance]);
const commentaire = (n: number, para: string, texte: string, auteur = 'Maud') =>
  `<w:comment w:id="${n}" w:author="${auteur}" w:date="2026-11-25T18:30:00Z"><w:p w14:paraId="${para}">${r(texte)}</w:p></w:comment>`;
const pose = (n: number, dedans: string) =>
  `<w:commentRangeStart w:id="${n}"/>${dedans}<w:commentRangeEnd w:id="${n}"/><w:r><w:commentReference w:id="${n}"/></w:r>`;

describe('what Word writes', () => {
  it('TR7: a thread is one comment with its answers, settled or not, on its words', () => {
    const [seule, ...autres] = lire(
      p(signet('un', `${r('Je dirige ')}${pose(1, pose(2, r('une petite équipe')))}${r(' au port.')}`)),
      {
        commentaires: commentaire(1, '0A', 'Combien de personnes ?') + commentaire(2, '0B', 'Trois.', 'Anne'),
        etendus:
          '<w15:commentEx w15:paraId="0A" w15:done="1"/><w15:commentEx w15:paraId="0B" w15:paraIdParent="0A" w15:done="0"/>',
      },
    );
    expect(autres).toEqual([]);
    expect(seule).toMatchObject({
      type: 'commentaire',
      auteur: 'Maud',
      date: '2026-11-25T18:30:00Z',
      citation: 'une petite équipe',
      resolu: true,
      competence: 'C1',
      confiance: 'certaine',
      reponses: [{ auteur: 'Anne', texte: 'Trois.' }],
      place: { cle: 'situation:1', blockId: 'un', debut: 10, fin: 27, exacte: true },
    });
  });

  it('TR7: fragments join; a move is one remark; a change of form is none of the text', () => {
    const depart = `<w:moveFromRangeStart w:id="70" w:name="move1" ${A}/><w:moveFrom w:id="71" ${A}>${r('au port')}</w:moveFrom><w:moveFromRangeEnd w:id="70"/>`;
    const arrivee = `<w:moveToRangeStart w:id="72" w:name="move1" ${A}/><w:moveTo w:id="73" ${A}>${r('au port')}</w:moveTo><w:moveToRangeEnd w:id="72"/>`;
    const forme = `<w:r><w:rPr><w:b/><w:rPrChange w:id="74" ${A}><w:rPr/></w:rPrChange></w:rPr><w:t>petite</w:t></w:r>`;
    const remarques = lire(
      p(signet('un', `${r('Je ')}${del('diri')}${del('ge')}${ins('mène')}${ins(' bien')}${forme}${depart}`)) +
        p(signet('deux', `${r('Je tiens le budget ')}${arrivee}`)),
    );
    expect(court(remarques)).toEqual([
      ['suppression', 'dirige', 'C1', 'certaine'],
      ['insertion', 'mène bien', 'C1', 'certaine'],
      ['mise-en-forme', 'petite', 'C1', 'certaine'],
      ['deplacement', 'au port', 'C1', 'certaine'],
    ]);
  });

  it('TR22: a change of words keeps its sentence as it left, what was changed in it apart', () => {
    const [otee, mise] = lire(
      p(
        signet(
          'un',
          `${r('Bien. Je ')}${del('dirige')}${ins('mène')}${r(' une petite équipe au port. Oui.')}`,
        ),
      ),
    );
    const phrase = 'Je dirige une petite équipe au port.';
    expect(otee?.place?.phrase).toEqual({ texte: phrase, debut: 3, fin: 9 });
    expect(mise?.place?.phrase).toEqual({ texte: phrase, debut: 9, fin: 9 });
    expect(otee?.place).toMatchObject({ exacte: true, debut: 3, fin: 9 });
  });

  it('TR2, TR3: a new paragraph before another compétence waits; inside one it is probable', () => {
    const neuf = (texte: string) => p(r(texte));
    const corps = (milieu: string) =>
      p(signet('compC1', r('Diriger'))) +
      neuf('Tout neuf, un') +
      p(signet('un', r('Je dirige une petite équipe au port.'))) +
      milieu +
      p(signet('deux', r('Je tiens le budget du phare chaque année.')));
    const [dedans] = lire(corps('').replace(r('Tout neuf, un'), pose(5, r('Tout neuf, un'))), {
      commentaires: commentaire(5, '0C', 'Oui'),
    });
    expect(dedans).toMatchObject({ competence: 'C1', confiance: 'probable' });
    const [entre] = lire(corps(p(pose(6, r('Entre les deux')))), {
      commentaires: commentaire(6, '0D', 'Où ?'),
    });
    expect(entre).toMatchObject({ competence: null, confiance: 'a-rattacher', propositions: ['C1', 'C2'] });
    const [inseree] = lire(corps(p(ins('Entre les deux'), MARQUE)));
    expect(inseree).toMatchObject({ texte: 'Entre les deux\n', confiance: 'a-rattacher' });
  });

  it('TR1: what is left of the bookmark of a deleted paragraph proves nothing', () => {
    const [remarque] = lire(
      p(`${signet('deux', '')}${signet('un', pose(1, r('Je dirige une petite équipe au port.')))}`),
      { commentaires: commentaire(1, '0A', 'Bien') },
    );
    expect(remarque).toMatchObject({ competence: 'C1', ancre: 'un' });
  });

  it('a row deleted in a table, words in a note, older drawings said once', () => {
    const rangee = `<w:tbl><w:tr><w:trPr><w:del w:id="80" ${A}/></w:trPr><w:tc>${p(signet('un', r('Case')))}</w:tc></w:tr></w:tbl>`;
    const note = `${p(signet('deux', `${r('Budget')}<w:r><w:footnoteReference w:id="2"/></w:r>`))}`;
    const double = p(
      `<mc:AlternateContent><mc:Choice>${ins('une fois')}</mc:Choice><mc:Fallback>${ins('une fois')}</mc:Fallback></mc:AlternateContent>`,
    );
    const remarques = lire(rangee + note + double, {
      notes: `<w:footnote w:id="2">${p(ins('En euros.'))}</w:footnote>`,
    });
    expect(court(remarques)).toEqual([
      ['suppression', 'Case\n', 'C1', 'certaine'],
      ['insertion', 'une fois', null, 'a-rattacher'],
      ['insertion', 'En euros.', 'C2', 'certaine'],
    ]);
  });
});

describe('what cannot be read', () => {
  const refus = (octets: Uint8Array, limites?: Parameters<typeof lireDocx>[1]): string => {
    try {
      lireDocx(octets, limites);
    } catch (error) {
      if (error instanceof LivretError) return error.message;
      throw error;
    }
    return '';
  };
  const cfb = (nom: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(nom, 'utf16le')]);
  const bon = docxMot({ corps: p(ins('Bonjour')) });

  it('TR8: is named', () => {
    expect(refus(cfb('EncryptedPackage'))).toContain('mot de passe');
    expect(refus(cfb('WordDocument'))).toContain('ancien format');
    expect(refus(Buffer.from('%PDF-1.7'))).toContain('un PDF');
    expect(refus(Buffer.from('bonjour'))).toContain('pas un document Word');
    expect(refus(zipSync({ 'xl/workbook.xml': strToU8('<a/>') }))).toContain('Excel');
    expect(refus(zipSync({ 'a.txt': strToU8('a') }))).toContain('pas un document Word');
    expect(refus(bon, { fichier: 1e6, xml: 200, entrees: 99 })).toContain('plus gros');
    expect(refus(docxMot({ corps: '<w:p>' }))).toContain('abîmé');
    const entite = '<!DOCTYPE w [<!ENTITY a "aaaa">]><w>&a;</w>';
    expect(refus(zipSync({ 'word/document.xml': strToU8(entite) }))).toContain('abîmé');
  });

  it('TR8: a file cut anywhere, or with a byte changed, gives a sentence or is read: never another failure', () => {
    fc.assert(
      fc.property(fc.nat(bon.length - 1), fc.nat(255), fc.boolean(), (rang, octet, coupe) => {
        const autre = coupe ? bon.slice(0, rang) : bon.map((o, i) => (i === rang ? octet : o));
        const phrase = refus(autre);
        if (coupe) expect(phrase).toContain('Rien n’a été importé');
      }),
      { numRuns: 400 },
    );
  });
});
