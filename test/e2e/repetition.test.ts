// The rehearsal in the real window, from the keyboard alone, on a clock that the test moves.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedApp, launchApp } from '#test/support/electron/launch.ts';
import { faults } from './pages/axe.ts';
import { goToStep, openSample, saved } from './pages/journey-page.ts';
import { tabTo } from './pages/keys.ts';

let launched: LaunchedApp;
beforeAll(async () => {
  launched = await launchApp({ size: { width: 1280, height: 900 } });
  const { page } = launched;
  await openSample(page, 'Expert en architecture et développement logiciel');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await goToStep(page, 'Soutenance');
  await page.clock.install();
});
afterAll(() => launched[Symbol.asyncDispose]());

const rehearsal = () => launched.page.getByRole('dialog', { name: 'Répétition de l’oral' });
const timer = () => launched.page.getByRole('timer').innerText();
const press = (key: string) => launched.page.keyboard.press(key);
/** Lets seconds go by, each beat of the clock with them. */
const wait = (seconds: number) => launched.page.clock.runFor(seconds * 1_000);
const seconds = (time: string): number => {
  const [minutes = 0, rest = 0] = time
    .replace(/^\+\s*/u, '')
    .split(':')
    .map(Number);
  return (minutes * 60 + rest) * (time.startsWith('+') ? -1 : 1);
};

test('S16: space starts and stops, the arrows change parts, and the clock says it in words', async () => {
  const { page } = launched;
  await tabTo(page, page.getByRole('button', { name: 'Répéter', exact: true }));
  await press('Enter');
  await rehearsal().waitFor();
  expect(await rehearsal().innerText()).toContain('appuyez sur Espace');
  await launched.capture('repetition-prete');
  const planned = seconds(await timer());
  await press(' ');
  await wait(60);
  expect(Math.abs(planned - 60 - seconds(await timer()))).toBeLessThan(4);
  await press(' ');
  const stopped = await timer();
  await wait(30);
  expect(await timer()).toBe(stopped);
  expect(await rehearsal().innerText()).toContain('En pause');
  await press(' ');
  await press('ArrowRight');
  expect(await rehearsal().innerText()).toContain('Partie 2 sur');
  expect(await rehearsal().getByRole('status').innerText()).toContain('Partie 2 sur');
  await press('ArrowLeft');
  expect(await rehearsal().innerText()).toContain('Partie 1 sur');
  await launched.capture('repetition-horloge');
  expect(await faults(page)).toEqual([]);
});

test('S19: near the end and after it, a word and a shape say what the colour says', async () => {
  const { page } = launched;
  await wait(seconds(await timer()) - 10);
  expect(await rehearsal().innerText()).toContain('Bientôt la fin de la partie');
  await launched.capture('repetition-bientot');
  expect(await faults(page)).toEqual([]);
  await wait(22);
  expect(await rehearsal().innerText()).toContain('Dépassé');
  expect(await rehearsal().getByRole('status').innerText()).toContain('dépassé');
  expect(await rehearsal().locator('.rep-state path').getAttribute('d')).toContain('h12');
  await launched.capture('repetition-depasse');
  expect(await faults(page)).toEqual([]);
});

test('the presenter’s view has the notes, in the dark and at 200 % too', async () => {
  const { page } = launched;
  await press('ArrowRight');
  await press('n');
  await rehearsal().getByRole('region', { name: 'Notes' }).waitFor();
  await launched.capture('repetition-notes');
  expect(await faults(page)).toEqual([]);
  await page.evaluate(() => {
    document.documentElement.dataset.theme = 'dark';
    document.documentElement.style.fontSize = '200%';
  });
  await launched.capture('repetition-notes-sombre-200');
  await press('n');
  await launched.capture('repetition-sombre-200');
  const cut = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(cut).toBeLessThanOrEqual(0);
  await page.evaluate(() => {
    delete document.documentElement.dataset.theme;
    document.documentElement.style.fontSize = '100%';
  });
});

test('S17: a computer that slept stops the clock, says so, and the time is counted only when asked', async () => {
  const { page } = launched;
  const before = seconds(await timer());
  await page.clock.fastForward(200_000);
  await expect.poll(() => rehearsal().innerText()).toContain('s’est absenté');
  expect(Math.abs(before - seconds(await timer()))).toBeLessThan(4);
  await launched.capture('repetition-absence');
  expect(await faults(page)).toEqual([]);
  await press('c');
  expect(Math.abs(before - 200 - seconds(await timer()))).toBeLessThan(5);
});

test('S20: Escape leaves and keeps; the times stand beside the plan, by date', async () => {
  const { page } = launched;
  for (let n = 0; n < 9; n++) {
    if ((await rehearsal().innerText()).includes('C’est fini')) break;
    await wait(40 + 25 * n);
    await press('ArrowRight');
  }
  await launched.capture('repetition-fin');
  await press('Escape');
  await rehearsal().waitFor({ state: 'detached' });
  await saved(page);
  const section = page.getByRole('region', { name: 'Répétitions' });
  await section.getByText('Répétition gardée').waitFor();
  await section.getByRole('table').waitFor();
  // The plan that was proposed is the candidate's own now: it has been rehearsed.
  expect(await page.getByText('Ce plan vous est proposé').count()).toBe(0);
  await section.scrollIntoViewIfNeeded();
  await launched.capture('repetition-mesures');
  expect(await faults(page)).toEqual([]);
});

test('S22: the proposed durations are taken in one gesture, to the second, and given back by one undo', async () => {
  const { page } = launched;
  const planned = async () =>
    (
      await page
        .locator('.oral-duration input')
        .evaluateAll((all) => all.map((e) => (e as HTMLInputElement).value))
    ).map(seconds);
  const before = await planned();
  await tabTo(page, page.getByRole('button', { name: 'Prendre les durées proposées' }));
  await press('Enter');
  await expect.poll(planned).not.toEqual(before);
  const after = await planned();
  expect(after.reduce((a, b) => a + b, 0)).toBe(before.reduce((a, b) => a + b, 0));
  await page.getByText('Votre plan suit déjà').waitFor();
  await press('Control+z');
  await expect.poll(planned).toEqual(before);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  await page.getByRole('region', { name: 'Répétitions' }).scrollIntoViewIfNeeded();
  await launched.capture('repetition-mesures-200');
  expect(launched.problems).toEqual([]);
});
