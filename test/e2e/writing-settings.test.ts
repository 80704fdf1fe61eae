// What the person chooses for writing, in the real window, by the keyboard alone: the font of the texts, French typing.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { temporaryFolder } from '#test/support/core.ts';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ dataDir: temporaryFolder(), size: { width: 1280, height: 800 } });
});
afterAll(() => launched[Symbol.asyncDispose]());

test('E3: the readable font is worn by the texts, and typing stands as typed once French typing is off', async () => {
  const { page } = launched;
  await page.locator('.home-sample').first().getByRole('button').click();
  await page.getByRole('heading', { level: 1, name: 'Mon projet' }).waitFor();
  await page.keyboard.press('Control+5');
  const text = page.locator('.ed-content').first();
  await text.waitFor();
  await page.keyboard.press('Control+,');
  const dialog = page.getByRole('dialog', { name: 'Réglages' });
  await dialog.waitFor();
  await dialog.getByRole('radio', { name: 'Source Serif' }).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  expect(await dialog.getByRole('checkbox', { name: /Typographie française/ }).isChecked()).toBe(false);
  await launched.capture('settings-writing');
  expect(await faults(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });

  const font = await text.evaluate((node) => getComputedStyle(node).fontFamily);
  expect(font).toMatch(/^"?Atkinson Hyperlegible Next Variable/);
  const isThere = () => document.fonts.check('16px "Atkinson Hyperlegible Next Variable"');
  expect(await page.evaluate(isThere)).toBe(true);
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' On me dit "trop tard" !');
  expect(await text.innerText()).toContain('On me dit "trop tard" !');
  await launched.capture('settings-readable-text');
});

/** Has the next menus choose their first line, as a person would: a native menu is out of the page. */
const chooseFirstWord = () =>
  launched.app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup(this: Electron.Menu) {
      const [first] = this.items;
      if (first?.role == null && first?.enabled === true) first.click();
    };
  });

test('a misspelled word is replaced by the first word proposed, from the keyboard; nothing is downloaded', async () => {
  const { page } = launched;
  await chooseFirstWord();
  const text = page.locator('.ed-content').first();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Un dévelopement ');
  // The word is checked a moment after it is typed: its menu is asked for until it is.
  const deadline = performance.now() + 20_000;
  while ((await text.innerText()).includes('dévelopement') && performance.now() < deadline) {
    await page.keyboard.press('Control+End');
    for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Shift+F10');
    await page.waitForTimeout(300);
  }
  expect(await text.innerText()).toContain('Un développement');
  expect(launched.requests.filter((url) => /bdic|dict/.test(url))).toEqual([]);
});

test('E14: a word is kept in the dictionary of the livret from its menu, listed in the settings, and undone', async () => {
  const { app, page } = launched;
  await app.evaluate(({ Menu }) => {
    Menu.prototype.popup = function popup() {
      this.items.find(({ label }) => label === 'Ajouter au dictionnaire de ce livret')?.click();
    };
  });
  const kept = (): Promise<string[]> =>
    app.evaluate(({ session }) => session.defaultSession.listWordsInSpellCheckerDictionary());
  const text = page.locator('.ed-content').first();
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Un zwibulo ');
  await expect
    .poll(
      async () => {
        await page.keyboard.press('Control+End');
        for (let step = 0; step < 4; step += 1) await page.keyboard.press('ArrowLeft');
        await page.keyboard.press('Shift+F10');
        return kept();
      },
      { timeout: 20_000, interval: 400 },
    )
    .toContain('zwibulo');
  // Names of the fiche are known without being asked for.
  expect(await kept()).toContain('DevOps');
  await page.keyboard.press('Control+,');
  const list = page.getByRole('dialog').getByRole('textbox', { name: 'Dictionnaire de ce livret' });
  expect(await list.inputValue()).toBe('zwibulo');
  await launched.capture('dictionnaire-reglages');
  await list.fill('');
  await page.keyboard.press('Tab');
  await expect.poll(kept).not.toContain('zwibulo');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});
