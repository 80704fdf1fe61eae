// What axe reads on the page as it stands, in each look: light, dark, and high contrast on both.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const LOOKS = [
  { name: 'clair', theme: 'light', contrast: 'normal' },
  { name: 'sombre', theme: 'dark', contrast: 'normal' },
  { name: 'clair contrasté', theme: 'light', contrast: 'more' },
  { name: 'sombre contrasté', theme: 'dark', contrast: 'more' },
] as const;

/** One line for each fault: the look, the rule, the elements. Everything in the first look, colours in the others. */
export async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const [rank, look] of LOOKS.entries()) {
    await page.evaluate(({ theme, contrast }) => {
      document.documentElement.dataset.theme = theme;
      document.documentElement.dataset.contrast = contrast;
    }, look);
    found.push(...(await faultsIn(page, rank > 0)).map((fault) => `${look.name} : ${fault}`));
  }
  await page.evaluate(() => {
    delete document.documentElement.dataset.theme;
    delete document.documentElement.dataset.contrast;
  });
  return found;
}

/** A choice with a label and a description is read with both: its name need not hold its description too. */
async function faultsIn(page: Page, coloursOnly: boolean): Promise<string[]> {
  // Evaluated from outside: the page's own policy forbids scripts that are not its own.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  const results = (await page.evaluate(
    ({ tags, colours }) =>
      (
        window as unknown as { axe: { run: (context: Document, options: object) => Promise<unknown> } }
      ).axe.run(document, {
        runOnly: colours ? { type: 'rule', values: ['color-contrast'] } : { type: 'tag', values: tags },
        resultTypes: ['violations'],
      }),
    { tags: TAGS, colours: coloursOnly },
  )) as AxeResults;
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes
      .filter((node) => !(id === 'label-content-name-mismatch' && node.html.includes('aria-describedby')))
      .map(
        (node) =>
          `${id} sur ${node.target.join(' ')} (${node.any[0]?.message ?? help}) ${node.html.slice(0, 160)}`,
      ),
  );
}
