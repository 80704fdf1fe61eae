// The shell around the page: files opened from the system, the menu, dialogs, the last words before closing.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createTestCore, temporaryFolder } from '#test/support/core.ts';
import { launchApp } from '#test/support/electron/launch.ts';

/** A folder with a livret of one bloc in it, removed after the test. */
async function folderWithLivret(): Promise<{ folder: string; livret: string }> {
  const folder = temporaryFolder();
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const livret = join(folder, 'Dossier de Camille.livret');
  mkdirSync(join(folder, 'cli'));
  const core = createTestCore({ dataDir: join(folder, 'cli') });
  await core.call('livret.creer', {
    autorisation: core.grant(livret),
    fiche: 'RNCP38822',
    blocs: ['RNCP38822BC01'],
  });
  await core.close();
  return { folder, livret };
}

test('a livret given at the start is opened in the page, which never sees its path', async () => {
  const { folder, livret } = await folderWithLivret();
  await using launched = await launchApp({ dataDir: join(folder, 'app'), args: [livret] });
  const { page } = launched;
  await expect
    .poll(() => page.evaluate(() => window.livret.call('livret.lire', {})))
    .toMatchObject({ ok: true, valeur: { vue: { fiche: { code: 'RNCP38822' } } } });
  await launched.capture('livret-ouvert-depuis-le-systeme');
});

test('dialogs answer an opaque word and the name of the file; a dialog given up answers null', async () => {
  const { folder, livret } = await folderWithLivret();
  await using launched = await launchApp({
    dataDir: join(folder, 'app'),
    dialogs: { 'ouvrir-livret': [livret] },
  });
  const answers = await launched.page.evaluate(async () => {
    const choice = await window.livret.choisir('ouvrir-livret');
    const opened = await window.livret.call('livret.ouvrir', { autorisation: choice?.autorisation ?? '' });
    const forged = await window.livret.call('livret.ouvrir', { autorisation: '/etc/passwd' });
    return { choice, opened: opened.ok, forged, givenUp: await window.livret.choisir('ouvrir-livret') };
  });
  expect(answers.choice?.nom).toBe('Dossier de Camille.livret');
  expect(answers.choice?.autorisation).not.toContain('/');
  expect(answers.opened).toBe(true);
  expect(answers.forged).toMatchObject({ ok: false, erreur: { code: 'autorisation-inconnue' } });
  expect(answers.givenUp).toBeNull();
});

test('a livret open in one window is refused to a second program', async () => {
  const { folder, livret } = await folderWithLivret();
  await using launched = await launchApp({ dataDir: join(folder, 'app'), args: [livret] });
  await expect
    .poll(() => launched.page.evaluate(() => window.livret.call('livret.lire', {})))
    .toMatchObject({ valeur: { vue: {} } });
  await using core = createTestCore({ dataDir: join(folder, 'cli') });
  await expect(core.call('livret.ouvrir', { autorisation: core.grant(livret) })).rejects.toMatchObject({
    code: 'livret-verrouille',
  });
});

test('the menu speaks French and sends the page its own commands', async () => {
  await using launched = await launchApp();
  const { app, page } = launched;
  // The page listens first: what it does not hear, it cannot answer when the window closes.
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.evaluate(() => {
    window.livret.onEvent((event) => {
      if (event.type === 'commande') document.documentElement.dataset.commande = event.id;
    });
  });
  const labels = await app.evaluate(({ Menu }) => {
    const menu = Menu.getApplicationMenu();
    menu?.items
      .flatMap((item) => item.submenu?.items ?? [])
      .find((item) => item.label.startsWith('Rechercher'))
      ?.click();
    return menu?.items.map((item) => item.label.replace('&', ''));
  });
  expect(labels).toEqual(['Livret', 'Modifier', 'Parcours', 'Affichage', 'Aide']);
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.commande)).toBe('palette');
});

test('before the window closes, the page is asked to save what is pending', async () => {
  const { folder, livret } = await folderWithLivret();
  const launched = await launchApp({ dataDir: join(folder, 'app'), args: [livret] });
  const { page } = launched;
  await expect
    .poll(() => page.evaluate(() => window.livret.call('livret.lire', {})))
    .toMatchObject({ valeur: { vue: {} } });
  // What a page does: it writes on « fermeture », and the shell waits for the answer.
  await page.evaluate(() => {
    window.livret.onEvent((event) => {
      if (event.type === 'fermeture') void window.livret.call('reglages.ecrire', { tailleTexte: 150 });
    });
  });
  await launched.close();
  await using core = createTestCore({ dataDir: join(folder, 'app') });
  expect(await core.call('reglages.lire', {})).toMatchObject({ tailleTexte: 150 });
});
