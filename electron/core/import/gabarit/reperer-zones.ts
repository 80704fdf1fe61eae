// Zones: what stands under a heading, to the next one, and the empty lines of it where words can go.
import type { Element } from './arbre.ts';
import type { Trouvaille } from './lieux.ts';
import type { ParagrapheLu } from './paragraphe.ts';
import { type Maillon, niveauVu } from './suite.ts';

/** Lines that follow each other: those made of dots first, else the last ones. */
const lignes = (zone: readonly Maillon[]): ParagrapheLu[] => {
  const groupes: ParagrapheLu[][] = [];
  let suite = false;
  for (const { lu, vide } of zone) {
    if (lu && vide) {
      if (suite) groupes.at(-1)?.push(lu);
      else groupes.push([lu]);
    }
    suite = lu !== null && vide;
  }
  return groupes.findLast((g) => g.some((l) => l.texte.trim() !== '')) ?? groupes.at(-1) ?? [];
};

export const zones = (
  suite: readonly Maillon[],
  /** Whether another place stands in it. */
  occupe: (element: Element) => boolean,
): Trouvaille[] =>
  suite.flatMap((titre, rang): Trouvaille[] => {
    if (titre.niveau === undefined || !titre.lu || titre.lu.texte.includes('{{')) return [];
    const fin = suite.findIndex((m, i) => i > rang && m.niveau !== undefined);
    const zone = suite.slice(rang + 1, fin === -1 ? undefined : fin);
    const suivant = fin === -1 ? undefined : suite[fin];
    const dernier = zone.findLast((m) => m.lu?.coupe !== true);
    return [
      {
        genre: 'zone',
        mots: titre.lu.texte,
        section: titre.section,
        contenu: 'bloc',
        consigne: zone
          .filter((m) => !m.vide)
          .map((m) => m.lu?.texte.trim() ?? '')
          .filter(Boolean)
          .join(' '),
        libre: !zone.some((m) => occupe(m.element)) && !((suivant?.niveau ?? 0) > titre.niveau),
        lieu: {
          type: 'paragraphes',
          vides: lignes(zone),
          apres: dernier?.element ?? titre.element,
          niveau: niveauVu(titre.niveau),
        },
        rang: titre.element.debut,
      },
    ];
  });
