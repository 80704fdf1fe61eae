// The body in reading order: paragraphs, tables and content controls, each under its headings.
import type { Element } from './arbre.ts';
import { enfant } from './arbre.ts';
import { court } from './lieux.ts';
import { estVide, lireParagraphe, type ParagrapheLu } from './paragraphe.ts';
import { niveauDuParagraphe, type StylesGabarit, toutGras } from './styles.ts';

export interface Maillon {
  readonly element: Element;
  /** Of a paragraph; null for a table or a content control. */
  readonly lu: ParagrapheLu | null;
  readonly vide: boolean;
  /** Level of the heading that it is. */
  readonly niveau: number | undefined;
  /** Headings above it; its own is not in it. */
  readonly section: readonly string[];
  /** Level of the nearest heading above it; 0 before the first one. */
  readonly niveauSection: number;
}

/** Wrappers that say nothing of what they hold. */
const ENVELOPPES = new Set(['w:customXml', 'w:ins', 'w:moveTo', 'w:smartTag']);
const TITRE_MAX = 140;

/** A heading by its style, or a short bold line alone, which many templates have in its place. */
const aLAir = (lu: ParagrapheLu): boolean => {
  const texte = lu.texte.trim();
  return (
    texte.length > 2 &&
    texte.length <= TITRE_MAX &&
    !/[.;,]$/.test(texte) &&
    !texte.includes('{{') &&
    toutGras(lu.p)
  );
};

export const lireSuite = (corps: Element, styles: StylesGabarit): Maillon[] => {
  const suite: Maillon[] = [];
  const pile: { niveau: number; texte: string }[] = [];
  const contientTitre = (sdt: Element): boolean =>
    (enfant(sdt, 'w:sdtContent')?.enfants ?? []).some(
      (e) => e.nom === 'w:p' && niveauDuParagraphe(e, styles) !== undefined,
    );
  const mettre = (m: Omit<Maillon, 'section' | 'niveauSection'>): void => {
    const dessus = pile.at(-1)?.niveau ?? 0;
    suite.push({ ...m, section: pile.map((t) => t.texte), niveauSection: niveauVu(dessus) });
  };
  const ajouter = (element: Element): void => {
    if (ENVELOPPES.has(element.nom)) for (const e of element.enfants) ajouter(e);
    else if (element.nom === 'w:sdt' && contientTitre(element))
      for (const e of enfant(element, 'w:sdtContent')?.enfants ?? []) ajouter(e);
    else if (element.nom === 'w:tbl' || element.nom === 'w:sdt')
      mettre({ element, lu: null, vide: false, niveau: undefined });
    else if (element.nom === 'w:p') {
      const lu = lireParagraphe(element);
      const vide = estVide(lu);
      const reel = lu.texte.trim() === '' ? undefined : niveauDuParagraphe(element, styles);
      const dessus = pile.findLast((t) => t.niveau < 20);
      const niveau = reel ?? (!vide && aLAir(lu) ? 20 + (dessus?.niveau ?? 0) : undefined);
      if (niveau !== undefined)
        while ((pile.at(-1)?.niveau ?? 0) >= niveau || ((pile.at(-1)?.niveau ?? 0) >= 20 && niveau < 20))
          pile.pop();
      mettre({ element, lu, vide, niveau });
      if (niveau !== undefined) pile.push({ niveau, texte: court(lu.texte) });
    }
  };
  for (const e of corps.enfants) ajouter(e);
  return suite;
};

/** Level to show and to write under: a bold line is one below the real heading above it. */
export const niveauVu = (niveau: number): number => (niveau >= 20 ? niveau - 20 + 1 : niveau);
