// What the template's styles are for: which are headings and of what level, which one draws a list, a table, a caption.
import { type Element, enfant, lireArbre, tous, val, vrai } from './arbre.ts';

export interface StylesGabarit {
  /** Level of the heading that a paragraph style makes, from 1; undefined for the others. */
  readonly niveauTitre: (id: string | undefined) => number | undefined;
  /** Style of the headings of a level, or undefined where the template has none. */
  readonly titre: (niveau: number) => string | undefined;
  readonly legende: string | undefined;
  readonly listes: string | undefined;
  readonly citation: string | undefined;
  readonly tableau: string | undefined;
  readonly sommaire: (id: string | undefined) => boolean;
  /** Character styles of the words that stand in for the content (« Cliquez ici… »). */
  readonly provisoire: (id: string | undefined) => boolean;
}

interface Lu {
  readonly id: string;
  readonly type: string;
  /** Word keeps English names whatever the language of the person; LibreOffice does too. */
  readonly nom: string;
  readonly base: string | undefined;
  readonly plan: number | undefined;
  readonly defaut: boolean;
}

const lire = (style: Element): Lu => {
  const plan = val(enfant(enfant(style, 'w:pPr'), 'w:outlineLvl'));
  return {
    id: style.attributs['w:styleId'] ?? '',
    type: style.attributs['w:type'] ?? '',
    nom: (val(enfant(style, 'w:name')) ?? '').toLowerCase(),
    base: val(enfant(style, 'w:basedOn')),
    plan: plan === undefined ? undefined : Number(plan),
    defaut: /^(1|true|on)$/.test(style.attributs['w:default'] ?? ''),
  };
};

const TITRE = /^(?:heading|titre)\s*([1-9])$/;

export const lireStyles = (xml: string | undefined): StylesGabarit => {
  const styles = xml === undefined ? [] : [...tous(lireArbre(xml), 'w:style')].map(lire);
  const parId = new Map(styles.map((s) => [s.id, s]));
  const chaine = (id: string | undefined): Lu[] => {
    const suite: Lu[] = [];
    for (let s = parId.get(id ?? ''); s && !suite.includes(s); s = parId.get(s.base ?? '')) suite.push(s);
    return suite;
  };
  const niveauTitre = (id: string | undefined): number | undefined => {
    for (const s of chaine(id)) {
      const dit = TITRE.exec(s.nom)?.[1];
      if (dit) return Number(dit);
      // 9 is Word's « body text ».
      if (s.plan !== undefined) return s.plan < 9 ? s.plan + 1 : undefined;
    }
    // A file whose styles are lost still names them.
    if (styles.length === 0) return Number(TITRE.exec((id ?? '').toLowerCase())?.[1] ?? 0) || undefined;
    return undefined;
  };
  const nomme = (type: string, ...noms: string[]): string | undefined =>
    styles.find((s) => s.type === type && noms.includes(s.nom))?.id;
  return {
    niveauTitre,
    titre: (niveau) =>
      nomme('paragraph', `heading ${niveau}`, `titre ${niveau}`) ??
      styles.find((s) => s.type === 'paragraph' && s.plan === niveau - 1)?.id,
    legende: nomme('paragraph', 'caption', 'légende'),
    listes: nomme('paragraph', 'list paragraph', 'paragraphe de liste'),
    citation: nomme('paragraph', 'quote', 'citation'),
    tableau: nomme('table', 'table grid', 'grille du tableau'),
    sommaire: (id) => chaine(id).some((s) => /^(toc|contents|tm)\s*(\d|heading)/.test(s.nom)),
    provisoire: (id) => chaine(id).some((s) => /^placeholder text|espace réservé/.test(s.nom)),
  };
};

/** Level of the heading that this paragraph is, from its own outline or its style. */
export const niveauDuParagraphe = (p: Element, styles: StylesGabarit): number | undefined => {
  const pPr = enfant(p, 'w:pPr');
  const plan = val(enfant(pPr, 'w:outlineLvl'));
  if (plan !== undefined) return Number(plan) < 9 ? Number(plan) + 1 : undefined;
  return styles.niveauTitre(val(enfant(pPr, 'w:pStyle')));
};

/** Every word of it is bold: what many templates have in the place of a heading. */
export const toutGras = (p: Element): boolean => {
  const runs = [...tous(p, 'w:r', new Set(['w:txbxContent', 'w:del']))].filter((r) =>
    r.enfants.some((e) => e.nom === 'w:t' && e.texte.trim() !== ''),
  );
  return runs.length > 0 && runs.every((r) => vrai(enfant(enfant(r, 'w:rPr'), 'w:b')));
};
