// The candidate's questions come home: they are no remark, and what is said to them stays under them, whatever the program
// kept of the thread. The grid comes home: each cell that was filled in is one remark of its compétence.
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { type LivretDocument, livretDocument } from '#test/support/documents/livret.ts';
import {
  BLOC,
  exporterPourRelecture,
  lireAuRetour,
  marquer,
  questionSur,
} from '#test/support/documents/relecture.ts';
import { SANS_TUTEUR, tuteur, tuteurLa } from '#test/support/documents/tuteur.ts';

const C1 = `${BLOC}-C01`;
const C2 = `${BLOC}-C02`;
const MAUD = 'w:author="Maud" w:date="2026-11-25T18:30:00Z"';

let livret: LivretDocument;
let octets: Uint8Array;
let envoi: Envoi | null;
let mots: string;
beforeAll(async () => {
  livret = marquer(livretDocument({ mots: 150, preuves: 3 }));
  livret.vue.questionsAuTuteur.push(
    questionSur(livret, C1, { id: 'q1', texte: 'Est-ce assez précis ?' }),
    questionSur(livret, C2, { id: 'q2', texte: 'Est-ce assez précis ?' }),
  );
  mots = livret.vue.questionsAuTuteur[1]?.citation ?? '';
  ({ octets, envoi } = await exporterPourRelecture(livret));
});

const changer = (parties: Record<string, (xml: string) => string>): Uint8Array => {
  const fichiers = unzipSync(octets);
  for (const [nom, f] of Object.entries(parties))
    fichiers[nom] = strToU8(f(strFromU8(fichiers[nom] ?? new Uint8Array())));
  return zipSync(fichiers);
};
const commentaire = (id: number, para: string, texte: string, attributs = MAUD): string =>
  `<w:comment w:id="${id}" ${attributs}><w:p w14:paraId="${para}"><w:r><w:t>${texte}</w:t></w:r></w:p></w:comment>`;
const dire = (r: ReturnType<typeof lireAuRetour>) => ({
  remarques: r.remarques.map(({ type, texte, competence }) => [type, texte, competence]),
  questions: r.questions.map(({ id, reponses }) => [
    id,
    ...reponses.map(({ auteur, texte, dite }) => `${auteur}: ${texte}${dite ? '' : ' ?'}`),
  ]),
});
const lire = (revenu: Uint8Array, avecEnvoi = true) =>
  dire(lireAuRetour(livret, avecEnvoi ? envoi : null, revenu));
const RIEN = { remarques: [], questions: [['q1'], ['q2']] };

describe('in Word’s own markup', () => {
  /** Threads, as Word writes them: every comment has its paragraph, the parts say who answers whom. */
  const enFil = (): Uint8Array => {
    const paras = ['0A', '0B'];
    const lienEtendu =
      '<Relationship Id="rIdExt" Type="http://schemas.microsoft.com/office/2011/relationships/commentsExtended" Target="commentsExtended.xml"/>';
    return changer({
      'word/comments.xml': (xml) => {
        let rang = 0;
        return xml
          .replace(/<w:comment\b[^>]*><w:p>/g, (tout) =>
            tout.replace('<w:p>', `<w:p w14:paraId="${paras[rang++]}">`),
          )
          .replace('</w:comments>', `${commentaire(9, '0C', 'Il faut un chiffre.')}</w:comments>`);
      },
      'word/document.xml': (xml) =>
        xml.replace(
          /<w:commentRangeEnd w:id="1"\/>/,
          '$&<w:commentRangeEnd w:id="9"/><w:r><w:commentReference w:id="9"/></w:r>',
        ),
      'word/_rels/document.xml.rels': (xml) =>
        xml.replace('</Relationships>', `${lienEtendu}</Relationships>`),
      'word/commentsExtended.xml': () =>
        '<w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"><w15:commentEx w15:paraId="0A" w15:done="0"/><w15:commentEx w15:paraId="0B" w15:done="0"/><w15:commentEx w15:paraId="0C" w15:paraIdParent="0B" w15:done="0"/></w15:commentsEx>',
    });
  };

  it('TR13: a file that nobody touched brings nothing, whether its export is remembered or not', () => {
    expect(lire(octets)).toEqual(RIEN);
    expect(lire(octets, false)).toEqual(RIEN);
  });

  it('TR13: an answer in a thread stands under its question, and under no other that says the same', () => {
    const attendu = { remarques: [], questions: [['q1'], ['q2', 'Maud: Il faut un chiffre.']] };
    expect(lire(enFil())).toEqual(attendu);
    expect(lire(enFil(), false)).toEqual(attendu);
  });

  it('TR13: an answer to a question that was taken out since is a remark like any other', () => {
    const sans = {
      ...livret,
      vue: { ...livret.vue, questionsAuTuteur: livret.vue.questionsAuTuteur.slice(0, 1) },
    };
    expect(dire(lireAuRetour(sans, envoi, enFil()))).toEqual({
      remarques: [['commentaire', 'Il faut un chiffre.', C2]],
      questions: [['q1']],
    });
  });

  it('TR13: what somebody wrote into the question itself is an answer that nobody signed', () => {
    const revenu = changer({
      'word/comments.xml': (xml) => xml.replace(/Est-ce assez précis \?/, '$& Oui, presque.'),
    });
    expect(lire(revenu)).toEqual({ remarques: [], questions: [['q1', ': Oui, presque.'], ['q2']] });
  });

  it('TR13: names and dates taken out of the file (« Inspecter le document ») change nothing', () => {
    const revenu = changer({
      'word/comments.xml': (xml) =>
        xml.replace(/ w:date="[^"]*"/g, '').replace(/w:author="[^"]*"/g, 'w:author="Auteur"'),
    });
    expect(lire(revenu)).toEqual(RIEN);
  });

  it('TR13: a question that was written again since is still the one that left', () => {
    const [q1, ...suite] = livret.vue.questionsAuTuteur;
    const autre = {
      ...livret,
      vue: { ...livret.vue, questionsAuTuteur: q1 ? [{ ...q1, texte: 'Dois-je dater ?' }, ...suite] : [] },
    };
    expect(dire(lireAuRetour(autre, envoi, octets))).toEqual(RIEN);
  });

  it('TR12: the page of instructions taken out, or changed, is no remark; a comment on it is one', () => {
    const consigne = (xml: string, f: (p: string) => string) =>
      xml.replace(/<w:p>(?:(?!<\/w:p>).)*_brelecligne1(?:(?!<\/w:p>).)*<\/w:p>/s, f);
    const sans = changer({ 'word/document.xml': (xml) => consigne(xml, () => '') });
    expect(lire(sans)).toEqual(RIEN);
    const suivi = changer({
      'word/document.xml': (xml) =>
        consigne(xml, (p) =>
          p.replace(
            /<w:r>(.*)<\/w:r>/s,
            (_, r: string) =>
              `<w:del w:id="801" ${MAUD}><w:r>${r.replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ')}</w:r></w:del>`,
          ),
        ),
    });
    expect(lire(suivi)).toEqual(RIEN);
    const autre = changer({
      'word/document.xml': (xml) =>
        xml.replace(/Notez vos remarques/, 'Vos remarques').replace(/Marque 2, /, 'Marque 2, ah, '),
    });
    expect(
      lire(autre)
        .remarques.map(([, texte]) => texte)
        .join(),
    ).toContain('ah,');
  });

  it('TR15: a cell that is filled in, tracked, is one remark, signed; several hands sign nothing', () => {
    const ecrire = (xml: string, libelle: string, dedans: string): string => {
      const rang = xml.indexOf(`${libelle}</w:t>`);
      const cellule = xml.indexOf('<w:tc>', rang);
      const fin = xml.indexOf('</w:p>', cellule);
      return xml.slice(0, fin) + dedans + xml.slice(fin);
    };
    const ins = (texte: string, auteur = MAUD) =>
      `<w:ins w:id="800" ${auteur}><w:r><w:t>${texte}</w:t></w:r></w:ins>`;
    const revenu = changer({
      'word/document.xml': (xml) =>
        ecrire(
          ecrire(xml, 'Points forts', ins('Une vraie ') + ins('analyse.')),
          'À approfondir',
          ins('Les coûts, ') + ins('et les délais.', MAUD.replace('Maud', 'Yann')),
        ),
    });
    const { remarques } = lireAuRetour(livret, envoi, revenu);
    expect(remarques).toHaveLength(2);
    expect(remarques[0]).toMatchObject({
      type: 'grille',
      colonne: 'points-forts',
      texte: 'Une vraie analyse.',
      citation: 'Points forts',
      auteur: 'Maud',
      date: '2026-11-25T18:30:00Z',
      competence: C1,
      confiance: 'certaine',
    });
    expect(remarques[1]).toMatchObject({ colonne: 'a-approfondir', auteur: '', date: null, competence: C1 });
    // The bookmarks lost: the three labels of a table make a grid, and what stands around says whose.
    const sansSignets = zipSync({
      ...unzipSync(revenu),
      'word/document.xml': strToU8(
        strFromU8(unzipSync(revenu)['word/document.xml'] ?? new Uint8Array()).replace(
          /<w:bookmarkStart [^>]*w:name="_bgril[^>]*\/>/g,
          '',
        ),
      ),
    });
    for (const r of lireAuRetour(livret, envoi, sansSignets).remarques)
      expect(['certaine', 'probable'].includes(r.confiance) ? r.competence : C1).toBe(C1);
  });
});

describe.skipIf(!tuteurLa())(`home from LibreOffice (${SANS_TUTEUR})`, () => {
  it('TR13, TR15: questions, answers without a thread, cells', { timeout: 180_000 }, () => {
    expect(lire(tuteur(octets, []))).toEqual(RIEN);
    const premiers = livret.vue.questionsAuTuteur[0]?.citation ?? '';
    const revenu = tuteur(octets, [
      { geste: 'commenter', cherche: mots, texte: 'Oui, mais datez.', auteur: 'Maud' },
      { geste: 'commenter-au-bout', cherche: premiers, texte: 'Au bout, sans mots.', auteur: 'Maud' },
      { geste: 'remplir', cherche: 'Points forts', texte: 'Très clair.' },
      { geste: 'remplir', cherche: 'Points forts', rang: 1, texte: 'Le recul, sans suivi.', suivi: false },
      { geste: 'remplir', cherche: 'À approfondir', rang: 1, texte: 'Les chiffres.' },
      { geste: 'inserer', cherche: premiers, texte: '(vraiment) ' },
    ]);
    const { remarques, questions } = lire(revenu);
    expect(questions).toEqual([
      ['q1', 'Maud: Au bout, sans mots. ?'],
      ['q2', 'Maud: Oui, mais datez. ?'],
    ]);
    expect(remarques.filter(([type]) => type !== 'grille')).toEqual([['insertion', '(vraiment) ', C1]]);
    expect(remarques.filter(([type]) => type === 'grille')).toEqual([
      ['grille', 'Très clair.', C1],
      ['grille', 'Le recul, sans suivi.', C2],
      ['grille', 'Les chiffres.', C2],
    ]);
  });
});
