// What the template has around a place: the style of its paragraph, the letters of its words, how wide it is.
import { type Element, enfant, tous, val } from '../../import/gabarit/arbre.ts';
import type { GabaritLu } from '../../import/gabarit/lire-gabarit.ts';
import { estVide, lireParagraphe } from '../../import/gabarit/paragraphe.ts';
import { parentCellule } from '../../import/gabarit/reperer-controles.ts';
import { niveauDuParagraphe } from '../../import/gabarit/styles.ts';
import type { Cadre } from './ouvrage.ts';
import { type Propriete, prop, proprietesP, proprietesR, sans } from './proprietes.ts';

const A4_SANS_MARGES = 9_070;

const nombre = (e: Element | undefined, attribut: string): number => Number(e?.attributs[attribut] ?? 0) || 0;

/** Of the section in which the place stands: the properties of a section come at its end. */
const largeurDeSection = ({ corps }: GabaritLu, debut: number): number => {
  const section = [...tous(corps, 'w:sectPr')].find(
    (s) => s.parent?.nom !== 'w:sectPrChange' && s.debut > debut,
  );
  const marges = enfant(section, 'w:pgMar');
  const page = nombre(enfant(section, 'w:pgSz'), 'w:w');
  const colonnes = Math.max(1, nombre(enfant(section, 'w:cols'), 'w:num'));
  const texte = page - nombre(marges, 'w:left') - nombre(marges, 'w:right') - nombre(marges, 'w:gutter');
  return texte > 1_000 ? Math.floor((texte - 720 * (colonnes - 1)) / colonnes) : A4_SANS_MARGES;
};

const largeurDe = (lu: GabaritLu, e: Element): number => {
  const tc = e.nom === 'w:tc' ? e : parentCellule(e);
  if (!tc) return largeurDeSection(lu, e.debut);
  const tcW = enfant(enfant(tc, 'w:tcPr'), 'w:tcW');
  const dite = tcW?.attributs['w:type'] === 'dxa' ? nombre(tcW, 'w:w') : 0;
  if (dite > 0) return Math.max(600, dite - 216);
  const tr = tc.parent?.nom === 'w:tr' ? tc.parent : undefined;
  return Math.max(
    600,
    Math.floor(
      largeurDeSection(lu, e.debut) / Math.max(1, tr?.enfants.filter((c) => c.nom === 'w:tc').length ?? 1),
    ) - 216,
  );
};

/** The style in which most of the body is written, as paragraph properties. */
const formesCorps = new WeakMap<GabaritLu, readonly Propriete[]>();
const formeCorps = (lu: GabaritLu): readonly Propriete[] => {
  const deja = formesCorps.get(lu);
  if (deja) return deja;
  const fois = new Map<string, number>();
  for (const p of lu.corps.enfants) {
    if (p.nom !== 'w:p' || niveauDuParagraphe(p, lu.styles) !== undefined || estVide(lireParagraphe(p)))
      continue;
    const style = val(enfant(enfant(p, 'w:pPr'), 'w:pStyle')) ?? '';
    if (!lu.styles.sommaire(style)) fois.set(style, (fois.get(style) ?? 0) + 1);
  }
  const [style = ''] = [...fois].sort((a, b) => b[1] - a[1])[0] ?? [];
  const forme = style === '' ? [] : [prop('w:pStyle', style)];
  formesCorps.set(lu, forme);
  return forme;
};

/** `p`: the paragraph replaced, or undefined where words are only added. `rPrDit`: letters that a control asks for. */
export const cadreDe = (
  lu: GabaritLu,
  e: Element,
  p: Element | undefined,
  niveau: number,
  rPrDit?: Element,
): Cadre => {
  const { provisoire } = lu.styles;
  // An empty line left in the style of a heading is no model for a text.
  const modele = p && niveauDuParagraphe(p, lu.styles) === undefined ? p : undefined;
  const run = p && [...tous(p, 'w:r')].find((r) => r.enfants.some((t) => t.nom === 'w:t'));
  const lettres = rPrDit ?? enfant(run, 'w:rPr') ?? enfant(enfant(modele, 'w:pPr'), 'w:rPr');
  const pPr = modele ? proprietesP(lu.xml, modele) : formeCorps(lu);
  return {
    // The dots of a line to write on may be drawn by a tab or a border: they go with it.
    pPr: sans(pPr, 'w:tabs'),
    rPr: modele || rPrDit ? proprietesR(lu.xml, lettres, provisoire) : [],
    largeur: largeurDe(lu, e),
    niveau,
    cellule: e.nom === 'w:tc' || parentCellule(e) !== undefined,
  };
};
