// The real path of a call, and the life of the core: MessagePort to a utility process; crash, restart, orderly end.
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { launchApp } from '#test/support/electron/launch.ts';
import { ROOT } from '../../scripts/lib/root.ts';
import { coreProcesses } from './pages/core-processes.ts';

test('calls that need no database travel on a MessagePort to a utility process', async () => {
  // Our own page would ask for the fiches: where Electron is too old for SQLite, that is the end of its core.
  const blank = join(ROOT, 'dist/renderer/vierge.html');
  writeFileSync(blank, '<!doctype html><title>Livret VAE</title>');
  onTestFinished(() => rmSync(blank));
  await using launched = await launchApp({
    env: { LIVRET_TRANSPORT: 'utility', LIVRET_PAGE: 'vierge.html' },
  });
  const { page, app } = launched;
  const answers = await page.evaluate(async () => ({
    absent: await window.livret.call('livret.lire', {}),
    closed: await window.livret.call('livret.fermer', {}),
    bytes: await window.livret.call('fichiers.ajouter', { nom: 'a.png', octets: new Uint8Array([7]) }),
    refused: await window.livret.call('fiches.chercher', { mots: 3 } as never),
    unknown: await window.livret.call('tout.effacer' as never, {} as never),
  }));
  expect(answers.absent).toEqual({ ok: true, valeur: null });
  expect(answers.closed).toEqual({ ok: true, valeur: {} });
  expect(answers.bytes).toMatchObject({ ok: false, erreur: { code: 'aucun-livret-ouvert' } });
  expect(answers.refused).toMatchObject({ ok: false, erreur: { code: 'entree-invalide' } });
  expect(answers.unknown).toMatchObject({ ok: false, erreur: { code: 'entree-invalide' } });
  const utility = await app.evaluate(
    ({ app: electron }) =>
      electron.getAppMetrics().filter((process) => process.name === 'Livret VAE – cœur').length,
  );
  expect(utility).toBe(1);
});

test('a core that dies is started again: the page is told, the livret is open again, later calls work', async () => {
  const dataDir = temporaryFolder();
  onTestFinished(() => rmSync(dataDir, { recursive: true }));
  await using launched = await launchApp({
    dataDir,
    dialogs: { 'nouveau-livret': [join(dataDir, 'essai.livret')] },
  });
  const { page, app } = launched;
  await page.evaluate(async () => {
    await window.livret.call('reglages.ecrire', { theme: 'sombre' });
    const choice = await window.livret.choisir('nouveau-livret', 'essai.livret');
    const opened = await window.livret.call('livret.creer', {
      autorisation: choice?.autorisation ?? '',
      fiche: 'RNCP38606',
      blocs: ['RNCP38606BC01'],
    });
    if (!opened.ok) throw new Error(opened.erreur.message);
    await window.livret.call('livret.changer', {
      operations: [
        { op: 'mettre-candidat', valeur: { ...opened.valeur.vue.candidat, telephone: '01 23 45 67 89' } },
      ],
      libelle: 'le téléphone',
    });
  });
  const told = page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        window.livret.onEvent((event) => {
          if (event.type === 'coeur-relance') resolve(event.message);
        });
      }),
  );
  const mainPid = app.process().pid;
  for (const pid of coreProcesses(mainPid)) process.kill(pid, 'SIGKILL');
  expect(await told).toContain('intact');
  const settings = await page.evaluate(() => window.livret.call('reglages.lire', {}));
  expect(settings).toMatchObject({ ok: true, valeur: { theme: 'sombre' } });
  const livret = await page.evaluate(() => window.livret.call('livret.lire', {}));
  expect(livret).toMatchObject({ ok: true, valeur: { vue: { candidat: { telephone: '01 23 45 67 89' } } } });
});

test('closing the window ends the core in order: nothing of ours is still running, nothing is left beside the library', async () => {
  const dataDir = temporaryFolder();
  const launched = await launchApp({ dataDir });
  await launched.page.evaluate(() => window.livret.call('fiches.lister', {}));
  const mainPid = launched.app.process().pid;
  const pids = coreProcesses(mainPid);
  expect(pids.length).toBeGreaterThan(0);
  await launched.close();
  expect(pids.filter((pid) => existsSync(`/proc/${pid}`))).toEqual([]);
  expect(existsSync(join(dataDir, 'bibliotheque.sqlite'))).toBe(true);
  expect(existsSync(join(dataDir, 'bibliotheque.sqlite-wal'))).toBe(false);
});
