// A template from a terminal: shown, prepared to be shared, filled; nothing is accepted in silence (SPEC TC6, TC9).
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gabarit, gabaritParActivite, par } from '#test/support/documents/gabarits.ts';
import { decoder, parties } from '#test/support/documents/office.ts';
import { aTerminal } from '#test/support/terminal.ts';

const LIVRET = 'essai.livret';
const plat = (texte: string) => texte.replaceAll(/[\u00a0\u202f]/g, ' ');
const ouvrir = async () => {
  const terminal = aTerminal();
  expect((await terminal.run('new', 'vide.livret', '--fiche', 'RNCP38822', '--blocs', 'BC01')).code).toBe(0);
  await terminal.run('json', 'export', 'vide.livret', '--out', 'avant.json');
  const json = JSON.parse(readFileSync(terminal.at('avant.json'), 'utf8'));
  json.candidat.prenom = 'Ana';
  json.candidat.nom = 'Le Goff';
  json.textes = [{ cle: 'candidat:motivation', texte: 'Je travaille chez Ozgravel.' }];
  json.pseudonymes = [{ id: 'p1', genre: 'entreprise', nom: 'Ozgravel', pseudonyme: 'Entreprise A' }];
  terminal.file('apres.json', JSON.stringify(json));
  expect((await terminal.run('json', 'import', 'apres.json', '--out', LIVRET)).code).toBe(0);
  terminal.file(
    'trame.docx',
    gabarit({ corps: par('Nom : {{nom du candidat}}') + par('{{motivation}}') + par('{{autre}}') }),
  );
  const lire = (nom: string) =>
    decoder(
      (parties(new Uint8Array(readFileSync(terminal.at(nom)))).get('word/document.xml') ?? '').replace(
        /<[^>]*>/g,
        ' ',
      ),
    );
  return { ...terminal, lire };
};

describe('livret trame show', () => {
  it('shows the places, and what is proposed for a livret', async () => {
    const { run, file } = await ouvrir();
    file('activites.docx', gabaritParActivite(['Lire']));
    const seule = await run('trame', 'show', 'activites.docx');
    expect(seule.code).toBe(0);
    expect(seule.out).toContain('Diplôme visé  [case vide]');
    const { json, code } = await run(
      'trame',
      'show',
      'trame.docx',
      '--livret',
      LIVRET,
      '--bloc',
      'BC01',
      '--json',
    );
    expect(code).toBe(0);
    expect((json() as { propositions: { partie: string }[] }).propositions.map((p) => p.partie)).toEqual([
      'candidat.nomComplet',
      'texte.motivation',
    ]);
  });

  it('is refused with a sentence for what is no template', async () => {
    const { run, file } = await ouvrir();
    for (const [nom, contenu] of [
      ['a.pdf', '%PDF-1.4'],
      ['b.json', '{"format":"autre"}'],
      ['c.docx', 'PK'],
    ] as const) {
      const { code, err } = await run('trame', 'show', file(nom, contenu));
      expect([code, plat(err)]).toEqual([2, expect.stringMatching(/Rien n’a été importé\./)]);
    }
  });
});

describe('livret export trame', () => {
  it('TC6: asks what goes where, or that the proposals be accepted', async () => {
    const { run, lire } = await ouvrir();
    const mots = ['export', 'trame', LIVRET, '--bloc', 'BC01', '--trame', 'trame.docx', '--out', 'fait.docx'];
    const sans = await run(...mots);
    expect(sans.code).toBe(2);
    expect(sans.err).toContain('--propositions');
    const { code, err, json } = await run(...mots, '--propositions', '--json');
    expect(code).toBe(0);
    expect(lire('fait.docx')).toMatch(/Nom : Ana Le Goff\s+Je travaille chez Entreprise A\./);
    expect(plat(err)).toContain('À compléter : Une place sans réponse : « autre ».');
    expect(json()).toMatchObject({ blocs: ['RNCP38822BC01'] });
  });

  it('TC9: the shared file holds the template and what goes where, and gives the same document', async () => {
    const { run, lire, at } = await ouvrir();
    const propose = await run(
      'trame',
      'show',
      'trame.docx',
      '--livret',
      LIVRET,
      '--bloc',
      'BC01',
      '--out',
      'trame.json',
    );
    expect(propose.code).toBe(0);
    const partage = JSON.parse(readFileSync(at('trame.json'), 'utf8'));
    expect(JSON.stringify(partage)).not.toMatch(/Goff|Ozgravel/);
    partage.correspondances.push({
      place: 'accolades:autre',
      mots: 'autre',
      partie: 'saisie',
      saisie: 'Vu par Ozgravel',
    });
    writeFileSync(at('trame.json'), JSON.stringify(partage));
    const mots = ['export', 'trame', LIVRET, '--bloc', 'BC01', '--trame', 'trame.json', '--out', 'fait.docx'];
    expect((await run(...mots)).code).toBe(0);
    expect(lire('fait.docx')).toMatch(/Ana Le Goff\s+Je travaille chez Entreprise A\.\s+Vu par Entreprise A/);
    expect((await run(...mots, '--vrais-noms')).code).toBe(0);
    expect(lire('fait.docx')).toContain('Vu par Ozgravel');
  });

  it('never writes over the template, nor for two blocs, nor from a damaged shared file', async () => {
    const { run, at } = await ouvrir();
    const base = ['export', 'trame', LIVRET, '--trame', 'trame.docx', '--propositions'];
    expect((await run(...base, '--bloc', 'BC01', '--out', 'trame.docx')).code).toBe(2);
    expect((await run(...base, '--bloc', 'BC01,BC02', '--out', 'x.docx')).code).toBe(2);
    expect((await run(...base, '--bloc', 'BC01', '--out', 'x.pdf')).code).toBe(2);
    await run('trame', 'show', 'trame.docx', '--livret', LIVRET, '--bloc', 'BC01', '--out', 'trame.json');
    const partage = JSON.parse(readFileSync(at('trame.json'), 'utf8'));
    writeFileSync(at('trame.json'), JSON.stringify({ ...partage, docx: partage.docx.slice(8) }));
    expect((await run('trame', 'show', 'trame.json')).code).toBe(2);
  });
});
