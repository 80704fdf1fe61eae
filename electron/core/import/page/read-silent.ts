// Sections whose content has no field in a fiche: read only so that nothing is lost among them unseen.
import { fold } from './lines.ts';
import type { PageReader } from './page-reader.ts';

const EXPECTED = [
  ['cadre', /^Inscrite au cadre de la /, 'Inscrite au cadre de la Nouvelle Calédonie'],
  ['aucune', /^$/, 'Aucune correspondance'],
  ['prerequisBlocs', /^(Oui|Non)$/, 'Pré-requis distincts pour les blocs'],
] as const;

export const readSilent = (page: PageReader): void => {
  for (const [key, expected, where] of EXPECTED)
    for (const index of page.filled(page.section(key)))
      if (!expected.test(fold(page.line(index)))) page.unknown(index, where);
};
