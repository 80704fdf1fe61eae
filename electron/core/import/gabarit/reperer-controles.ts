// Content controls of Word: what each is for, and what of it can be filled.
import { type Element, enfant, tous, val } from './arbre.ts';
import { court, type Trouvaille } from './lieux.ts';
import { lireParagraphe } from './paragraphe.ts';
import { etiquette } from './reperer-texte.ts';

/** Kinds that a program fills by itself, or that hold others. */
const AUTOMATIQUES = [
  'w:docPartObj',
  'w:docPartList',
  'w:citation',
  'w:bibliography',
  'w:group',
  'w:equation',
];
const A_LA_MAIN: Readonly<Record<string, string>> = {
  'w:picture': 'une image',
  'w:dropDownList': 'une liste de choix',
  'w14:checkbox': 'une case à cocher',
};

export const textePropre = (element: Element): string =>
  (element.nom === 'w:p'
    ? [element]
    : [...tous(element, 'w:p')].length > 0
      ? [...tous(element, 'w:p')]
      : [element]
  )
    .map((p) => lireParagraphe(p).texte)
    .join('\n')
    .trim();

const estConteneur = (sdt: Element, contenu: Element): boolean => {
  const pr = enfant(sdt, 'w:sdtPr');
  return (
    pr?.enfants.some((e) => AUTOMATIQUES.includes(e.nom) || /repeatingSection/.test(e.nom)) === true ||
    !tous(contenu, 'w:sdt').next().done ||
    !tous(contenu, 'w:tbl').next().done ||
    contenu.enfants.some((e) => e.nom === 'w:tr') ||
    textePropre(contenu).includes('{{')
  );
};

export interface Controles {
  readonly trouvailles: Trouvaille[];
  readonly reserves: string[];
  /** Those that are filled or left to the person: nothing else is looked for in them. */
  readonly pris: Set<Element>;
}

export const controles = (
  corps: Element,
  sectionDe: (e: Element) => readonly string[],
  etiquetteDeCellule: (tc: Element) => string,
): Controles => {
  const trouvailles: Trouvaille[] = [];
  const aLaMain = new Map<string, string[]>();
  const pris = new Set<Element>();
  for (const sdt of tous(corps, 'w:sdt')) {
    const contenu = enfant(sdt, 'w:sdtContent');
    const pr = enfant(sdt, 'w:sdtPr');
    if (!contenu || contenu.enfants.length === 0) continue;
    const alias = (val(enfant(pr, 'w:alias')) ?? '').trim();
    const tag = (val(enfant(pr, 'w:tag')) ?? '').trim();
    const genre = pr?.enfants.map((e) => A_LA_MAIN[e.nom]).find(Boolean);
    if (genre) {
      aLaMain.set(genre, [...(aLaMain.get(genre) ?? []), alias || tag].filter(Boolean));
      pris.add(sdt);
      continue;
    }
    if (estConteneur(sdt, contenu)) continue;
    pris.add(sdt);
    const cellule = contenu.enfants.find((e) => e.nom === 'w:tc');
    const enLigne = !cellule && !contenu.enfants.some((e) => e.nom === 'w:p');
    const paragraphe = enLigne ? parentParagraphe(sdt) : undefined;
    const dansCellule = cellule ?? parentCellule(sdt);
    const consigne = textePropre(contenu);
    const mots =
      alias ||
      tag ||
      (paragraphe ? etiquette(avant(paragraphe, sdt)) : '') ||
      (dansCellule ? etiquetteDeCellule(dansCellule) : '') ||
      consigne ||
      'Contrôle';
    const simple = enfant(pr, 'w:text') !== undefined || enfant(pr, 'w:date') !== undefined;
    trouvailles.push({
      genre: 'controle',
      mots,
      section: sectionDe(sdt),
      contenu: enLigne || simple ? 'ligne' : 'bloc',
      ...((tag || alias) && { cle: tag || alias }),
      consigne,
      lieu: { type: 'controle', sdt, contenant: cellule ?? contenu, enLigne },
      rang: sdt.debut,
    });
  }
  return {
    trouvailles,
    pris,
    reserves: [...aLaMain].map(
      ([genre, noms]) =>
        `${genre.charAt(0).toUpperCase()}${genre.slice(1)} reste à remplir à la main dans Word${noms.length > 0 ? `\u00a0: ${[...new Set(noms)].map((n) => `«\u00a0${court(n)}\u00a0»`).join(', ')}` : ''}.`,
    ),
  };
};

const monter = (e: Element, nom: string): Element | undefined => {
  for (let p = e.parent; p; p = p.parent) if (p.nom === nom) return p;
  return undefined;
};
export const parentParagraphe = (e: Element): Element | undefined => monter(e, 'w:p');
export const parentCellule = (e: Element): Element | undefined => monter(e, 'w:tc');

/** The words of the paragraph before this element. */
const avant = (p: Element, jusqua: Element): string => {
  const lu = lireParagraphe(p);
  return lu.morceaux
    .filter((m) => m.t.fin <= jusqua.debut)
    .map((m) => m.t.texte)
    .join('');
};
