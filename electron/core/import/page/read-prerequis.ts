// Prerequisites, and the compétences asked across all blocs, which some fiches put among them.
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { fold, isBullet, stripBullet } from './lines.ts';
import type { PageReader } from './page-reader.ts';

export const readPrerequis = (page: PageReader): Fiche['prerequis'] => ({
  entree: page.text('prerequis.entree', page.section('prerequisEntree')),
  validation: page.text('prerequis.validation', page.section('prerequisValidation')),
});

export const TRANSVERSALES = /compétences? transversales?[^.]*:$/i;

/** The list under a line that speaks of « compétences transversales » and ends with « : ». */
export const readTransversales = (page: PageReader): string[] => {
  const items: string[] = [];
  for (const key of ['modalites', 'regle', 'prerequisValidation'] as const) {
    let list = false;
    for (const index of page.filled(page.section(key))) {
      const line = page.line(index);
      if (TRANSVERSALES.test(fold(line))) list = true;
      else if (list && isBullet(line)) {
        page.origin(`transversales.${items.length}`, index);
        items.push(stripBullet(line));
      } else list = false;
    }
  }
  return items;
};
