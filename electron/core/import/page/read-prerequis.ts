// Prerequisites, and the compétences asked across all blocs, which some fiches put among them.
import type { Fiche } from '#shared/domain/fiche/fiche.ts';
import { fold } from './lines.ts';
import { listUnder } from './list-under.ts';
import type { PageReader } from './page-reader.ts';

export const readPrerequis = (page: PageReader): Fiche['prerequis'] => ({
  entree: page.text('prerequis.entree', page.section('prerequisEntree')),
  validation: page.text('prerequis.validation', page.section('prerequisValidation')),
});

export const TRANSVERSALES = /compétences? transversales?[^.]*:$/i;

/** The list under a line that speaks of « compétences transversales » and ends with « : ». */
export const readTransversales = (page: PageReader): string[] => {
  const sections = (['modalites', 'regle', 'prerequisValidation'] as const).map((key) => page.section(key));
  const items = sections.flatMap((section) =>
    page
      .filled(section)
      .filter((index) => TRANSVERSALES.test(fold(page.line(index))))
      .flatMap((opener) => listUnder(page, opener, section?.end ?? 0)),
  );
  return items.map(({ texte, index }, rank) => {
    page.origin(`transversales.${rank}`, index);
    return texte;
  });
};
