// The steps of the journey as a person names them: one method for each thing that a test does more than once.
import type { Page } from 'playwright-core';

/** In the order of the journey. */
export const STEPS = [
  'Mon projet',
  'Expériences',
  'Preuves',
  'Cartographie',
  'Rédaction',
  'Dossier',
  'Soutenance',
  'Relectures',
] as const;
export type Step = (typeof STEPS)[number];

/** Opens a step of the journey, folded or not, and waits for its title. */
export async function goToStep(page: Page, step: Step): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Parcours' })
    .getByRole('button', { name: new RegExp(`^(\\d )?${step}`) })
    .click();
  await page.getByRole('heading', { level: 1, name: step }).waitFor();
}

/** Waits until the top bar says that what was typed is on the disk. */
export const saved = (page: Page): Promise<void> =>
  page.locator('.saved', { hasText: /Enregistré à|Tout est enregistré|Annulé|Rétabli/ }).waitFor();

/** Opens a sample livret from the home screen. */
export async function openSample(page: Page, intitule: string): Promise<void> {
  await page
    .getByRole('region', { name: 'Livrets d’exemple' })
    .getByRole('button', { name: intitule, exact: true })
    .click();
  await page.getByRole('navigation', { name: 'Parcours' }).waitFor();
}

/** Exports for review, everything ticked, where the test says (« fichier-docx »). */
export async function exportForReview(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type('exporter pour relecture');
  await page.getByRole('menuitem', { name: /^Exporter pour relecture/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: /^Choisir l’endroit/ }).click();
  await page.getByRole('button', { name: 'Montrer dans le dossier' }).waitFor();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Fermer/ })
    .click();
}
