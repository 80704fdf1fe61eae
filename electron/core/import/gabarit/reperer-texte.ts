// Places inside the lines: braces, fields of old forms, dotted lines, labels that wait for their answer.
import { type Element, tous } from './arbre.ts';
import type { Trouvaille } from './lieux.ts';
import { lireParagraphe, type ParagrapheLu, POINTILLES } from './paragraphe.ts';
import type { Maillon } from './suite.ts';

const ACCOLADES = /\{\{\s*([^{}]{1,120}?)\s*\}\}/gu;

export const accolades = (lu: ParagrapheLu, section: readonly string[]): Trouvaille[] =>
  [...lu.texte.matchAll(ACCOLADES)].map((m) => {
    const debut = m.index;
    const fin = debut + m[0].length;
    const seul = !lu.dessin && !lu.coupe && `${lu.texte.slice(0, debut)}${lu.texte.slice(fin)}`.trim() === '';
    const mots = m[1] ?? '';
    return {
      genre: 'accolades',
      mots,
      section,
      contenu: seul ? 'bloc' : 'ligne',
      cle: mots,
      lieu: { type: 'texte', lu, debut, fin, seul },
      rang: lu.p.debut + debut,
    };
  });

export const champsAnciens = (lu: ParagrapheLu, section: readonly string[]): Trouvaille[] =>
  lu.champs.map(({ nom, debut, fin }) => {
    const mots = etiquette(lu.texte.slice(0, debut)) || nom || 'champ';
    return {
      genre: 'controle',
      mots,
      section,
      contenu: 'ligne',
      ...(nom !== '' && !/^(text(e)?|champ)\d*$/i.test(nom) && { cle: nom }),
      consigne: lu.texte.slice(debut, fin).trim(),
      lieu: { type: 'texte', lu, debut, fin, seul: false },
      rang: lu.p.debut + debut,
    };
  });

/** The words before a blank: « Date de naissance » in « Nom : … Date de naissance : ». */
export const etiquette = (avant: string): string =>
  (avant.split(/[\t\n]|(?:[._…·‥_]){3,}/u).findLast((m) => m.trim() !== '') ?? '')
    .replace(/\{\{[^{}]*\}\}/gu, ' ')
    .replace(/[\s:*]+$/u, '')
    .trim();

const ETIQUETTE_SEULE = /^[^:.;{}]{2,48}:\s*$/u;

/** Dots after a label; `suivi`: what comes next is no empty line, so that a label alone waits on its own line. */
export const blancs = (lu: ParagrapheLu, section: readonly string[], suivi: boolean): Trouvaille[] => {
  const trouves: Trouvaille[] = [...lu.texte.matchAll(POINTILLES)].flatMap((m): Trouvaille[] => {
    const debut = m.index;
    const fin = debut + m[0].length;
    // Nothing but signs is after the label: a full stop is not a blank of the form.
    const mots = etiquette(lu.texte.slice(0, debut));
    if (!/\p{L}/u.test(mots)) return [];
    return [
      {
        genre: 'blanc',
        mots,
        section,
        contenu: 'ligne',
        lieu: { type: 'texte', lu, debut, fin, seul: false },
        rang: lu.p.debut + debut,
      },
    ];
  });
  if (
    trouves.length > 0 ||
    lu.champs.length > 0 ||
    !suivi ||
    !ETIQUETTE_SEULE.test(lu.texte) ||
    lu.texte.trim().split(/\s+/u).length > 7
  )
    return trouves;
  const fin = lu.morceaux.findLast((m) => m.t.texte.includes(':'))?.fin ?? lu.texte.length;
  return [
    {
      genre: 'blanc',
      mots: etiquette(lu.texte),
      section,
      contenu: 'ligne',
      lieu: { type: 'texte', lu, debut: fin, fin: lu.texte.length, seul: false },
      rang: lu.p.debut,
    },
  ];
};

/** Paragraphs in text boxes: they are drawn apart, and have no section of their own. */
export const dansDesZonesDeTexte = (corps: Element): Trouvaille[] =>
  [...tous(corps, 'w:txbxContent')].flatMap((boite) =>
    [...tous(boite, 'w:p', new Set(['w:txbxContent']))].flatMap((p) => {
      const lu = lireParagraphe(p);
      return [...accolades(lu, []), ...champsAnciens(lu, [])];
    }),
  );

/** What stands at the end of a line of a section: an answer has no line of its own when words follow. */
export const suivi = (suite: readonly Maillon[], rang: number): boolean => {
  const apres = suite[rang + 1];
  return apres === undefined || (apres.lu !== null && !(apres.vide && apres.lu.texte.trim() !== ''));
};
