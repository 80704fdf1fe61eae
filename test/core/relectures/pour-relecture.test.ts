// The dossier that leaves « pour relecture »: the questions at their words as comments of Word, five lines for the tutor,
// only the compétences asked for, a grid to fill in.
import { beforeAll, describe, expect, it } from 'vitest';
import { faireDocument } from '#core/export/documents.ts';
import { lireDocx } from '#core/import/docx-retour/lire-docx.ts';
import type { OptionsRelecture } from '#shared/domain/dossier/pour-relecture.ts';
import { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import { blocs, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import { type LivretDocument, livretDocument } from '#test/support/documents/livret.ts';
import {
  erreursOffice,
  faussesPages,
  libreOffice,
  pagesLibreOffice,
  parties,
  sommaire,
} from '#test/support/documents/office.ts';

const BLOC = 'RNCP38822BC01';
const C1 = `${BLOC}-C01`;
const C2 = `${BLOC}-C02`;

const question = (livret: LivretDocument, competence: string, over: Partial<QuestionAuTuteur>) => {
  const situation = livret.vue.situations.find((s) => s.competenceId === competence);
  const cle = `situation:${situation?.id}`;
  const texte = livret.textes.get(cle);
  const bloc = texte && [...blocs(texte)].find((b) => texteDuBloc(b).length > 40);
  const mots = bloc ? texteDuBloc(bloc).slice(3, 24) : '';
  return QuestionAuTuteur.parse({
    cle,
    blockId: bloc?.attrs.id,
    debut: 3,
    citation: mots,
    poseeLe: '2026-11-20T09:30:12.345Z',
    ...over,
  });
};

const exporter = (livret: LivretDocument, relecture: OptionsRelecture, miseEnPage = false) =>
  faireDocument(
    { genre: 'dossier-docx', bloc: BLOC, nom: '' },
    { vue: livret.vue, textes: [...livret.textes], fichiers: [...livret.fichiers], relecture },
    { date: new Date('2026-11-23T09:00:00Z'), miseEnPage },
  );

describe('pour relecture', () => {
  const livret = livretDocument({ mots: 200, preuves: 6 });
  livret.vue.questionsAuTuteur.push(
    question(livret, C1, { id: 'q1', texte: 'Est-ce assez précis ?\nFaut-il un chiffre ?' }),
    question(livret, C2, { id: 'q2', texte: 'Trop long ?', citation: '' }),
    question(livret, C2, { id: 'q3', texte: 'Déjà répondu', etat: 'reglee' }),
    question(livret, C2, { id: 'q4', texte: 'Le bloc est parti', blockId: 'parti' }),
    question(livret, C1, {
      id: 'q5',
      texte: 'D’un texte d’ailleurs',
      cle: 'situation:autre' as never,
      blockId: 'xx',
    }),
  );
  let octets = new Uint8Array();
  let avertissements: readonly string[] = [];
  beforeAll(async () => {
    const fait = await exporter(livret, { competences: null, grille: true }, true);
    octets = new Uint8Array(fait.octets);
    avertissements = fait.avertissements;
  });

  it('TR12: is valid for the Open XML SDK', async () => {
    expect(await erreursOffice(octets, 'd.docx')).toEqual([]);
    expect(parties(octets).get('word/settings.xml')).toContain('<w:trackRevisions/>');
  });

  it('TR12: puts each open question on its words, on its block, or on the heading of its text', () => {
    const lus = lireDocx(octets).remarques.filter(({ type }) => type === 'commentaire');
    const [q1] = livret.vue.questionsAuTuteur;
    expect(lus.map(({ texte, auteur, date, citation }) => [texte, auteur, date, citation])).toEqual([
      [
        'Est-ce assez précis ?\nFaut-il un chiffre ?',
        'Nadège Le Bihan',
        '2026-11-20T09:30:12Z',
        q1?.citation,
      ],
      ['Le bloc est parti', 'Nadège Le Bihan', '2026-11-20T09:30:12Z', expect.any(String)],
      ['Trop long ?', 'Nadège Le Bihan', '2026-11-20T09:30:12Z', expect.any(String)],
    ]);
    expect(avertissements.join()).toContain(
      'une question au tuteur porte sur un texte qui n’est pas dans ce',
    );
  });

  it('TR12: changes no word and no style of the dossier itself', async () => {
    const brut = await exporter(livret, { competences: null, grille: false });
    const jury = await faireDocument(
      { genre: 'dossier-docx', bloc: BLOC, nom: '' },
      { vue: livret.vue, textes: [...livret.textes], fichiers: [...livret.fichiers] },
      { date: new Date('2026-11-23T09:00:00Z'), miseEnPage: false },
    );
    const textes = (o: Uint8Array) =>
      lireDocx(o)
        .paragraphes.filter((p) => !p.sommaire && p.lieu !== 'en-tete' && p.lieu !== 'pied')
        .map(({ avant }) => avant);
    const [, , , , , , , ...apres] = textes(brut.octets);
    expect(apres).toEqual(textes(jury.octets));
    expect(jury.commentaires).toEqual([]);
    expect(parties(jury.octets).has('word/comments.xml')).toBe(false);
  });

  it('TR12: opens with five lines, and asks for no more than what is there', () => {
    const lignes = lireDocx(octets)
      .paragraphes.slice(0, 7)
      .map(({ avant }) => avant);
    expect(lignes[0]).toBe('Pour la personne qui relit');
    expect(lignes[1]).toContain('Nadège Le Bihan vous demande de relire son dossier');
    expect(lignes[4]).toContain('3 questions vous sont posées');
    expect(lignes[5]).toContain('grille');
    expect(lignes[6]).toContain('renvoyez ce fichier');
  });

  it('TR12: shows only the compétences asked for, with the proofs that they cite', async () => {
    const { octets: deux } = await exporter(livret, { competences: [C2], grille: false });
    const document = lireDocx(deux);
    expect([...new Set(document.carte.values())]).toEqual([C2]);
    const texte = document.paragraphes.map(({ avant }) => avant).join('\n');
    expect(texte).toContain('relire la compétence 2 de son dossier');
    expect(texte).not.toContain('Est-ce assez précis');
    expect(document.remarques.map((r) => r.texte)).toEqual(['Le bloc est parti', 'Trop long ?']);
    expect(await erreursOffice(deux, 'd.docx')).toEqual([]);
  });

  it.skipIf(!libreOffice())(
    'TR12: the contents still give the right pages',
    { timeout: 120_000 },
    async () => {
      const entrees = sommaire(octets);
      expect(entrees.length).toBeGreaterThan(20);
      expect(faussesPages(entrees, await pagesLibreOffice(octets, 'd.docx'))).toEqual([]);
    },
  );
});
