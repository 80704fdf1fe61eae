// `livret new`, `json`, `schema`, `info`, `coverage`, `verify`: what they print and the codes they end with.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSession } from '#core/livret/session.ts';
import { writeLivret } from '#core/livret/write-livret.ts';
import { aWholeLivret } from '#test/support/builders/whole-livret.ts';
import { TEST_NOW } from '#test/support/core.ts';
import { aTerminal } from '#test/support/terminal.ts';

const deps = { clock: () => TEST_NOW };

const aSmallOne = () => {
  const here = aTerminal();
  writeLivret(deps, here.at('phare.livret'), aWholeLivret());
  return here;
};

test('new: makes a livret of a shipped fiche, by short codes of blocs; never over another file', async () => {
  const { run, at } = aTerminal();
  const first = await run('new', 'mon.livret', '--fiche', 'RNCP38822', '--blocs', 'BC03,bc01', '--json');
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.json()).toMatchObject({
    fichier: at('mon.livret'),
    blocs: ['RNCP38822BC01', 'RNCP38822BC03'],
  });
  const again = await run('new', 'mon.livret', '--fiche', '38822');
  expect(again.code).toBe(2);
  expect(again.err).toContain('existe déjà');
  expect((await run('new', 'x.livret', '--fiche', 'RNCP38822', '--blocs', 'BC09')).code).toBe(2);
  expect((await run('new', 'x.livret', '--fiche', 'RNCP1')).code).toBe(2);
  expect((await run('new', 'x.livret')).code).toBe(2);
  expect(existsSync(at('x.livret'))).toBe(false);
});

test('json: out and in again, the same livret; a file that is not one is refused', async () => {
  const { run, at } = aSmallOne();
  expect(await run('json', 'export', 'phare.livret', '--out', 'phare.json')).toMatchObject({ code: 0 });
  expect(await run('json', 'import', 'phare.json', '--out', 'retour.livret')).toMatchObject({ code: 0 });
  expect(await run('json', 'export', 'retour.livret', '--out', 'retour.json')).toMatchObject({ code: 0 });
  expect(readFileSync(at('retour.json'), 'utf8')).toBe(readFileSync(at('phare.json'), 'utf8'));
  expect((await run('json', 'import', 'phare.json', '--out', 'retour.livret')).code).toBe(2);
  expect((await run('json', 'export', 'phare.livret', '--out', 'ailleurs/x.json')).code).toBe(3);
  expect((await run('json', 'import', 'absent.json', '--out', 'a.livret')).code).toBe(2);
  writeFileSync(at('faux.json'), '{');
  const faux = await run('json', 'import', 'faux.json', '--out', 'a.livret');
  expect(faux).toMatchObject({ code: 2, out: '' });
  expect(faux.err).toContain('JSON');
  expect(existsSync(at('a.livret'))).toBe(false);
});

test('schema: prints a JSON Schema', async () => {
  const { run } = aTerminal();
  expect((await run('schema')).json()).toMatchObject({ type: 'object', properties: { format: {} } });
});

test('info: progress, words, proofs, and the plan of each bloc whose seconds add up to its minutes', async () => {
  const { run } = aSmallOne();
  const info = (await run('info', 'phare.livret', '--json')).json();
  expect(info).toMatchObject({
    fiche: { code: 'RNCP99999' },
    candidat: 'Anne Le Goff',
    mots: 3,
    preuves: { total: 1, avecFichier: 1, jamaisCitees: [], citationsAbsentes: [] },
    etapes: { cartographie: { fait: 1, total: 2 } },
  });
  const [bloc, autre] = info.blocs;
  expect(bloc.plan).toMatchObject({ bloc: 'RNCP99999BC01', minutes: 20 });
  expect(
    bloc.plan.parties.reduce((sum: number, { secondes }: { secondes: number }) => sum + secondes, 0),
  ).toBe(1200);
  expect(autre).toMatchObject({ vise: false, plan: null });
  const { out, code } = await run('info', 'phare.livret');
  expect(code).toBe(0);
  expect(out).toContain('Candidat : Anne Le Goff');
});

test('coverage: per compétence, experiences and depths', async () => {
  const { run } = aSmallOne();
  const coverage = (await run('coverage', 'phare.livret', '--json')).json();
  expect(coverage).toMatchObject({ couvertes: 1, total: 2 });
  expect(coverage.competences[0]).toMatchObject({
    id: 'RNCP99999BC01-C01',
    etat: 'couverte',
    experiences: [
      { id: 'exp1', intitule: 'Gardienne', profondeur: 3, decrit: true, analyse: true, prouve: true },
    ],
  });
  expect((await run('coverage', 'phare.livret')).out).toContain('RNCP99999BC01-C02  à décrire');
});

test('verify: 0 when all is well, 1 with the faults, and the file is left as it is', async () => {
  const { run, at } = aSmallOne();
  const before = readFileSync(at('phare.livret'));
  expect(await run('verify', 'phare.livret')).toMatchObject({ code: 0 });
  expect(readFileSync(at('phare.livret')).equals(before)).toBe(true);

  const words = before.indexOf('Journal de bord, nuit du 3 avril.');
  const spoilt = Buffer.from(before);
  spoilt.write('X', words);
  writeFileSync(at('abime.livret'), spoilt);
  const report = await run('verify', 'abime.livret', '--json');
  expect(report.code).toBe(1);
  expect(report.json().fautes).toEqual([
    { regle: 'fichier', message: 'Le contenu de « journal.txt » n’est plus celui qui a été ajouté.' },
  ]);

  writeFileSync(at('coupe.livret'), before.subarray(0, before.length / 2));
  expect((await run('verify', 'coupe.livret', '--json')).code).toBe(1);
  writeFileSync(at('photo.livret'), 'une photo'.repeat(200));
  expect((await run('verify', 'photo.livret')).code).toBe(2);
});

test('a livret open elsewhere is not read: code 3, and a sentence', async () => {
  const { run, at } = aSmallOne();
  const session = openSession(deps, at('phare.livret'));
  const refused = await run('info', 'phare.livret');
  session.close();
  expect(refused).toMatchObject({ code: 3, out: '' });
  expect(refused.err).toContain('déjà ouvert');
});
