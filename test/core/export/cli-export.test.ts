// `livret export` from a terminal: what is written, what is said, how it exits (CLI.md).
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decoder, parties } from '#test/support/documents/office.ts';
import { aTerminal } from '#test/support/terminal.ts';

const LIVRET = 'essai.livret';
const plat = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ');
/** A terminal where « essai.livret » aims at BC01 and BC04. */
const ouvrir = async () => {
  const terminal = aTerminal();
  const { code } = await terminal.run('new', LIVRET, '--fiche', 'RNCP38822', '--blocs', 'BC01,BC04');
  expect(code).toBe(0);
  const estZip = (nom: string) => readFileSync(terminal.at(nom)).subarray(0, 2).toString() === 'PK';
  return { ...terminal, estZip };
};

describe('livret export', () => {
  it('P1: with pseudonyms, and with the real names when they are asked for', async () => {
    const { at, run } = await ouvrir();
    await run('json', 'export', LIVRET, '--out', 'avant.json');
    const json = JSON.parse(readFileSync(at('avant.json'), 'utf8'));
    json.pseudonymes = [{ id: 'p1', genre: 'entreprise', nom: 'Ozgravel', pseudonyme: 'Entreprise A' }];
    json.textes = [{ cle: 'candidat:parcours', texte: 'Mon poste au siège d’**Oz**gravel.' }];
    writeFileSync(at('apres.json'), JSON.stringify(json));
    expect((await run('json', 'import', 'apres.json', '--out', 'deux.livret')).code).toBe(0);
    const dire = async (...options: string[]) => {
      const { code } = await run(
        'export',
        'dossier',
        'deux.livret',
        '--bloc',
        'BC01',
        '--out',
        'n.docx',
        ...options,
      );
      expect(code).toBe(0);
      const lu = parties(new Uint8Array(readFileSync(at('n.docx')))).get('word/document.xml') ?? '';
      return decoder(lu.replace(/<[^>]*>/g, ''));
    };
    expect(await dire()).toContain('Mon poste au siège d’Entreprise A.');
    expect(await dire('--vrais-noms')).toContain('Mon poste au siège d’Ozgravel.');
  });

  it('dossier: one file; its name with --json', async () => {
    const { at, run, estZip } = await ouvrir();
    const { code, json, err } = await run(
      'export',
      'dossier',
      LIVRET,
      '--bloc',
      'BC01',
      '--out',
      'd.docx',
      '--json',
    );
    expect(code).toBe(0);
    expect(json()).toMatchObject({ blocs: ['RNCP38822BC01'], fichiers: [at('d.docx')] });
    expect(plat(err)).toMatch(/compétences non présentées/);
    expect(estZip('d.docx')).toBe(true);
  });

  it('dossier: several blocs, one file for each, in a folder that was not there', async () => {
    const { at, run } = await ouvrir();
    const { code, out } = await run(
      'export',
      'dossier',
      LIVRET,
      '--bloc',
      'bc01,BC04',
      '--out',
      'a/b/d.docx',
    );
    expect(code).toBe(0);
    expect(out.trim().split('\n')).toEqual([at('a/b/d-RNCP38822BC01.docx'), at('a/b/d-RNCP38822BC04.docx')]);
    expect(readdirSync(at('a/b'))).toHaveLength(2);
  });

  it('plan: the plan itself, in words and as JSON, whose seconds add up', async () => {
    const { run } = await ouvrir();
    const mots = await run('export', 'plan', LIVRET, '--bloc', 'BC01');
    expect(mots.code).toBe(0);
    expect(plat(mots.out)).toMatch(/RNCP38822BC01 : 20 minutes/);
    expect(mots.out).toMatch(/^ +2:30 {2}Introduction$/m);
    const { code, json } = await run('export', 'plan', LIVRET, '--bloc', 'BC01', '--json');
    expect(code).toBe(0);
    const plan = json() as { minutes: number; parties: { secondes: number }[] };
    expect(plan.parties.reduce((a, p) => a + p.secondes, 0)).toBe(plan.minutes * 60);
  });

  it('plan: .docx and .pptx by the name', async () => {
    const { at, run, estZip } = await ouvrir();
    for (const nom of ['p.docx', 'p.pptx']) {
      const { code, out } = await run('export', 'plan', LIVRET, '--bloc', 'BC04', '--out', nom);
      expect([code, out.trim()]).toEqual([0, at(nom)]);
      expect(estZip(nom)).toBe(true);
    }
  });

  it('all: three files for each bloc aimed at, and nothing else', async () => {
    const { at, run } = await ouvrir();
    const { code } = await run('export', 'all', LIVRET, '--out', 'tout');
    expect(code).toBe(0);
    expect(readdirSync(at('tout')).sort()).toEqual(
      ['RNCP38822BC01', 'RNCP38822BC04'].flatMap((b) => [
        `${b}-dossier.docx`,
        `${b}-plan.docx`,
        `${b}-plan.pptx`,
      ]),
    );
  });

  it('a bloc that is not aimed at is written, and said', async () => {
    const { run, estZip } = await ouvrir();
    const { code, err } = await run('export', 'dossier', LIVRET, '--bloc', 'BC02', '--out', 'hors.docx');
    expect(code).toBe(0);
    expect(plat(err)).toContain('RNCP38822BC02 n’est pas parmi les blocs visés');
    expect(estZip('hors.docx')).toBe(true);
  });

  it('J3: a document that was there is replaced whole', async () => {
    const { at, run, estZip } = await ouvrir();
    writeFileSync(at('ancien.docx'), 'ancien');
    const { code } = await run('export', 'dossier', LIVRET, '--bloc', 'BC01', '--out', 'ancien.docx');
    expect(code).toBe(0);
    expect(estZip('ancien.docx')).toBe(true);
  });

  it.each([
    [['dossier', LIVRET, '--bloc', 'BC09', '--out', 'x.docx'], /pas de bloc « RNCP38822BC09 ».*Ses blocs/],
    [['dossier', LIVRET, '--bloc', '', '--out', 'x.docx'], /pas de bloc/],
    [['dossier', LIVRET, '--bloc', 'BC01', '--out', 'x.pdf'], /PDF n’a pas pu être fait/],
    [['dossier', LIVRET, '--bloc', 'BC01', '--out', 'x'], /se terminer par \.docx ou \.pdf/],
    [['dossier', LIVRET, '--bloc', 'BC01', '--out', 'x.pptx'], /se terminer par \.docx/],
    [['dossier', LIVRET, '--bloc', 'BC01'], /--out.*obligatoire/],
    [['dossier', 'absent.livret', '--bloc', 'BC01', '--out', 'x.docx'], /absent\.livret/],
    [['plan', LIVRET, '--bloc', 'BC01', '--out', 'x.txt'], /\.docx ou \.pptx/],
    [['all', LIVRET, '--out', LIVRET], /est un fichier/],
  ])('%j: 2, said in French, nothing written', async (words, phrase) => {
    const { run, folder } = await ouvrir();
    const { code, out, err } = await run('export', ...words);
    expect([code, out]).toEqual([2, '']);
    expect(plat(err)).toMatch(phrase);
    expect(readdirSync(folder).filter((nom) => nom.startsWith('x'))).toEqual([]);
  });

  it('J4: 3 when the disk refuses; the livret is intact and nothing is left aside', async () => {
    const { at, run, folder } = await ouvrir();
    const avant = readFileSync(at(LIVRET));
    mkdirSync(at('plein.docx'));
    const { code, err } = await run('export', 'dossier', LIVRET, '--bloc', 'BC01', '--out', 'plein.docx');
    expect([2, 3]).toContain(code);
    expect(plat(err)).toMatch(/[Rr]ien n’a été écrit|n’a pas pu être écrit/);
    expect(readFileSync(at(LIVRET)).equals(avant)).toBe(true);
    expect(readdirSync(folder).filter((nom) => nom.endsWith('.part'))).toEqual([]);
  });
});
