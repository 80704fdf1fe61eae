// The calls on fiches, through the contract, outputs checked.
import { describe, expect, test } from 'vitest';
import { createTestCore } from '#test/support/core.ts';
import { seedText } from '../../unit/import-page/seed.ts';

describe('the calls on fiches', () => {
  test('F16: the list says which fiches are active today, not on the day of the page', async () => {
    await using core = createTestCore();
    const list = await core.call('fiches.lister', {});
    expect(Object.fromEntries(list.map(({ code, active }) => [code, active]))).toEqual({
      RNCP38822: true,
      RNCP37985: false,
      RNCP36912: false,
      RNCP38503: true,
      RNCP38606: true,
    });
    expect(list.find(({ code }) => code === 'RNCP38503')).toMatchObject({
      blocs: 3,
      competences: 24,
      certificateurs: ['INSTA'],
      niveau: 7,
    });
  });

  test('F17: searching, with the limit and the active ones; no word gives the list', async () => {
    await using core = createTestCore();
    const codes = async (input: { mots: string; limite?: number; actives?: boolean }) =>
      (await core.call('fiches.chercher', input)).map(({ code }) => code);
    expect((await codes({ mots: 'archi logi' }))[0]).toBe('RNCP38822');
    expect(await codes({ mots: 'expert', actives: true, limite: 1 })).toEqual(['RNCP38822']);
    expect(await codes({ mots: '  ' })).toHaveLength(5);
    expect(await codes({ mots: '', actives: true })).toHaveLength(3);
    expect(await codes({ mots: 'inexistant' })).toEqual([]);
  });

  test('F2: a fiche is read with its page, its origins and its credit', async () => {
    await using core = createTestCore();
    const archive = await core.call('fiches.lire', { code: 'RNCP37985' });
    expect(archive.fiche.regle.choix).toHaveLength(2);
    expect(archive.page?.origines.length).toBeGreaterThan(100);
    expect(archive.credit).toContain('Licence Ouverte 2.0');
    await expect(core.call('fiches.lire', { code: 'RNCP99999' })).rejects.toMatchObject({
      code: 'fiche-inconnue',
    });
  });

  test('F18: importing the pages again changes nothing, and tells the anomalies', async () => {
    await using core = createTestCore();
    const report = await core.call('fiches.importer', { texte: seedText, fichier: 'pages.txt' });
    expect(report).toMatchObject({ lues: 5, nouvelles: [], misesAJour: [], refusees: [] });
    expect(report.inchangees).toHaveLength(5);
    expect(report.anomalies.filter(({ code }) => code === 'RNCP36912')).toHaveLength(7);
  });

  test('F5: a bad paste is reported and leaves the library as it was', async () => {
    await using core = createTestCore();
    const report = await core.call('fiches.importer', {
      texte: seedText.replaceAll('\t', ' '),
      fichier: null,
    });
    expect(report).toMatchObject({ lues: 0, nouvelles: [], misesAJour: [], inchangees: [] });
    expect(report.refusees).toHaveLength(5);
    expect(report.refusees[0]?.raison).toMatch(/^Les colonnes/);
    expect(await core.call('fiches.lister', {})).toHaveLength(5);
    expect(await core.call('fiches.compter', {})).toEqual({ total: 5 });
    const asked = { codes: ['RNCP38822', 'RNCP37985', 'RNCP1'], limite: 1 };
    expect((await core.call('fiches.lister', asked)).map((f) => f.code)).toEqual(['RNCP38822']);
  });

  test('F18: a changed page updates the fiche', async () => {
    await using core = createTestCore();
    const texte = seedText.replace('\nDéveloppeur full stack\n', '\nDéveloppeuse full stack\n');
    const report = await core.call('fiches.importer', { texte, fichier: null });
    expect(report.misesAJour).toEqual(['RNCP38606']);
    expect((await core.call('fiches.lire', { code: 'RNCP38606' })).fiche.intitule).toBe(
      'Développeuse full stack',
    );
  });
});
