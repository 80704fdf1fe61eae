// What an export said is kept in the livret, within bounds, and finds the changes that nobody tracked.
import { readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, it } from 'vitest';
import { lireDocx } from '#core/import/docx-retour/lire-docx.ts';
import { openSession } from '#core/livret/session.ts';
import { writeSampleLivret } from '#core/livret/write-sample-livret.ts';
import { listEnvois } from '#core/store/queries/envoi.ts';
import { ENVOIS_GARDES, type Envoi } from '#shared/domain/relectures/envoi.ts';
import { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';
import { blocs, texteDuBloc } from '#shared/domain/texte/parcourir.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';
import { RESOURCES_DIR, TEST_NOW } from '#test/support/core.ts';
import { aTerminal } from '#test/support/terminal.ts';

const envoi = (n: number, bloc = 'RNCP99999BC01'): Envoi => ({
  id: `${bloc}envoi${n}`,
  bloc,
  faitLe: new Date(TEST_NOW.getTime() + n * 1000).toISOString(),
  paragraphes: [{ ancres: ['un'], texte: `Texte ${n}` }],
  commentaires: [],
  pages: null,
  octets: null,
});

it('TR9: the last different exports of each bloc are kept; the livret is no newer for it', () => {
  using livret = aLivretFile();
  const session = livret.open();
  const avant = session.view();
  session.keepEnvois([envoi(0, 'RNCP99999BC02')]);
  for (let n = 0; n < ENVOIS_GARDES + 3; n++) session.keepEnvois([envoi(n)]);
  session.keepEnvois([envoi(5)]);
  expect(listEnvois(session.db)).toHaveLength(ENVOIS_GARDES + 1);
  expect(session.readEnvoi(envoi(0).id)).toBeNull();
  expect(session.readEnvoi(envoi(5).id)).toEqual(envoi(5));
  expect(session.view()).toEqual(avant);
});

it('TR9, TR10: from a terminal: exported, changed without tracking, come back; the JSON keeps what was sent', async () => {
  const { at, run } = aTerminal();
  await writeSampleLivret(
    { resourcesDir: RESOURCES_DIR, clock: () => TEST_NOW },
    'RNCP38822',
    at('e.livret'),
  );
  const exporter = async (nom: string) => {
    const fait = await run('export', 'dossier', 'e.livret', '--bloc', 'BC01', '--out', nom);
    expect([fait.code, fait.err.includes('n’a pas pu garder')]).toEqual([0, false]);
  };
  await exporter('d.docx');
  const lu = await run('review', 'import', 'e.livret', 'd.docx', '--json');
  expect([lu.code, lu.json()]).toEqual([0, { remarques: [], misesEnForme: [], questions: [] }]);

  const parties = unzipSync(readFileSync(at('d.docx')));
  const xml = strFromU8(parties['word/document.xml'] ?? new Uint8Array());
  const [, ancre = '', texte = ''] =
    /w:name="_b(\w+)"[^>]*\/><w:r><w:t[^>]*>(Je [^<]{60,})<\/w:t>/.exec(xml) ?? [];
  expect(texte).not.toBe('');
  const change = xml.replace(texte, texte.replace(/^Je /, 'Moi seule, je '));
  writeFileSync(at('r.docx'), zipSync({ ...parties, 'word/document.xml': strToU8(change) }));
  const revenu = await run('review', 'import', 'e.livret', 'r.docx', '--json');
  const { remarques } = revenu.json() as { remarques: Record<string, unknown>[] };
  expect(remarques.map(({ type, texte: t, auteur, ancre: a }) => [type, t, auteur, a])).toEqual([
    ['suppression', 'Je', '', ancre],
    ['insertion', 'Moi seule, je', '', ancre],
  ]);

  // TR11: the same file again changes nothing; another one with the same changes adds no remark.
  const encore = await run('review', 'import', 'e.livret', 'r.docx', '--json');
  expect([encore.code, encore.json()]).toEqual([0, revenu.json()]);
  expect(encore.err).toContain('déjà dans le livret');
  writeFileSync(at('s.docx'), zipSync({ ...parties, 'word/document.xml': strToU8(`${change} `) }));
  await run('review', 'import', 'e.livret', 's.docx');
  const session = openSession({ clock: () => TEST_NOW }, at('e.livret'));
  const { retours, remarques: gardees } = session.relectures();
  expect([retours.map(({ nom }) => nom).sort(), gardees.length]).toEqual([['d.docx', 'r.docx', 's.docx'], 2]);
  const premier = retours.find(({ nom }) => nom === 'r.docx')?.id ?? '';
  const second = retours.find(({ nom }) => nom === 's.docx')?.id ?? '';
  session.change([{ op: 'retirer-retour', id: premier }], 'essai');
  expect(session.relectures().remarques).toHaveLength(2);
  session.change([{ op: 'retirer-retour', id: second }], 'essai');
  expect(session.relectures().remarques).toEqual([]);
  session.undo();
  expect(session.relectures().remarques).toEqual(gardees);
  session.close();

  expect((await run('json', 'export', 'e.livret', '--out', 'e.json')).code).toBe(0);
  expect((await run('json', 'import', 'e.json', '--out', 'f.livret')).code).toBe(0);
  const autre = await run('review', 'import', 'f.livret', 'r.docx', '--json');
  expect(autre.json()).toEqual(revenu.json());
});

it('TR12: from a terminal: some compétences, a grid; a compétence of another bloc is refused, nothing written', async () => {
  const { at, run } = aTerminal();
  await writeSampleLivret(
    { resourcesDir: RESOURCES_DIR, clock: () => TEST_NOW },
    'RNCP38822',
    at('e.livret'),
  );
  const exporter = (...options: string[]) =>
    run('export', 'dossier', 'e.livret', '--bloc', 'BC01', '--out', 'd.docx', ...options);
  for (const options of [['--grille'], ['--pour-relecture', '--competences', 'C99']]) {
    const refuse = await exporter(...options);
    expect([refuse.code, refuse.err.includes('Rien n’a été écrit')]).toEqual([2, true]);
  }
  const fait = await exporter('--pour-relecture', '--competences', '1,C03', '--grille');
  expect(fait.code).toBe(0);
  const document = lireDocx(readFileSync(at('d.docx')));
  expect([...new Set(document.carte.values())]).toEqual(['RNCP38822BC01-C01', 'RNCP38822BC01-C03']);
  expect(document.paragraphes[1]?.avant).toContain('relire les compétences 1 et 3');
  expect(document.paragraphes.filter(({ avant }) => avant === 'Points forts')).toHaveLength(2);
});

it('TR13, TR14: from a terminal: a question leaves, is answered, and the answer is kept once', async () => {
  const { at, run } = aTerminal();
  await writeSampleLivret(
    { resourcesDir: RESOURCES_DIR, clock: () => TEST_NOW },
    'RNCP38822',
    at('e.livret'),
  );
  const session = openSession({ clock: () => TEST_NOW }, at('e.livret'));
  const situation = session.view().situations.find(({ competenceId }) => competenceId.includes('BC01'));
  const cle = situationKey(situation?.id ?? '');
  const bloc = [...blocs(session.readTexte(cle))].find((b) => texteDuBloc(b).length > 30);
  const posee = QuestionAuTuteur.parse({
    id: 'question1',
    cle,
    blockId: bloc?.attrs.id,
    debut: 0,
    citation: bloc === undefined ? '' : texteDuBloc(bloc).slice(0, 12),
    texte: 'Faut-il dater ?',
    poseeLe: '2026-11-20T09:30:00.000Z',
  });
  session.change([{ op: 'mettre-question-au-tuteur', valeur: posee }], 'question');
  session.close();
  const exporte = await run(
    'export',
    'dossier',
    'e.livret',
    '--bloc',
    'BC01',
    '--out',
    'd.docx',
    '--pour-relecture',
  );
  expect(exporte.code).toBe(0);
  const parties = unzipSync(readFileSync(at('d.docx')));
  const lire = (nom: string) => strFromU8(parties[nom] ?? new Uint8Array());
  const reponse =
    '<w:comment w:id="9" w:author="Maud" w:date="2026-11-25T18:30:00Z"><w:p><w:r><w:t>Oui, au mois près.</w:t></w:r></w:p></w:comment>';
  writeFileSync(
    at('r.docx'),
    zipSync({
      ...parties,
      'word/comments.xml': strToU8(
        lire('word/comments.xml').replace('</w:comments>', `${reponse}</w:comments>`),
      ),
      'word/document.xml': strToU8(
        lire('word/document.xml')
          .replace('<w:commentRangeStart w:id="0"/>', '$&<w:commentRangeStart w:id="9"/>')
          .replace(
            '<w:commentRangeEnd w:id="0"/>',
            '<w:commentRangeEnd w:id="9"/>$&<w:r><w:commentReference w:id="9"/></w:r>',
          ),
      ),
    }),
  );
  for (const _ of [1, 2]) {
    const revenu = await run('review', 'import', 'e.livret', 'r.docx', '--json');
    expect(revenu.json()).toEqual({
      remarques: [],
      misesEnForme: [],
      questions: [
        {
          id: 'question1',
          texte: 'Faut-il dater ?',
          reponses: [
            { auteur: 'Maud', date: '2026-11-25T18:30:00Z', texte: 'Oui, au mois près.', dite: false },
          ],
        },
      ],
    });
  }
  const dit = await run('review', 'import', 'e.livret', 'r.docx');
  expect(dit.out).toContain('votre question\u00a0: Faut-il dater ?');
  expect(dit.out).toContain('Maud (sur les mêmes mots)\u00a0: Oui, au mois près.');
});
