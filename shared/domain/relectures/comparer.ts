// Changes made without tracking: the text as it left, by the snapshot of the export, against what came back (SPEC TR10).
import { aligner } from '../../lib/aligner.ts';
import type { Envoi } from './envoi.ts';
import { CALCULE, type DocumentLu, type Point, type RemarqueLue } from './retour.ts';

/** A change that nobody signed; `ancres` are those of the paragraph that it was made in, in the export. */
export interface ChangementMuet extends RemarqueLue {
  readonly ancres: readonly string[];
}

interface Mot {
  readonly texte: string;
  readonly paragraphe: number;
  readonly debut: number;
  readonly fin: number;
}

const aplatir = (texte: string): string => texte.normalize('NFC').replace(/\s+/gu, ' ').trim();
const sansCalcul = (texte: string): string => texte.replace(/[\d\uFFFC]+/gu, '');
/** What a program computes may have become plain figures. */
const memes = (envoye: string, revenu: string): boolean =>
  envoye === revenu || (envoye.includes(CALCULE) && sansCalcul(envoye) === sansCalcul(revenu));

/** A paragraph mark is a word too: a paragraph cut in two, or two made one, is a change. */
const motsDe = (texte: string, paragraphe: number): Mot[] => [
  ...[...texte.normalize('NFC').matchAll(/\S+/gu)].map((m) => ({
    texte: m[0],
    paragraphe,
    debut: m.index,
    fin: m.index + m[0].length,
  })),
  { texte: '\n', paragraphe, debut: texte.length, fin: texte.length },
];

const dire = (mots: readonly Mot[]): string =>
  mots
    .map(({ texte }) => texte)
    .join(' ')
    .replace(/ ?\n ?/g, '\n');

/** Words under which the same text taken out and put in is not said to have moved. */
const MOTS_DEPLACES = 5;

const apparier = (changements: readonly ChangementMuet[]): ChangementMuet[] => {
  const pris = new Set<ChangementMuet>();
  const avecMoves = changements.map((c) => {
    if (c.type !== 'suppression' || c.texte.split(/\s+/u).length < MOTS_DEPLACES) return c;
    const but = changements.find(
      (d) => d.type === 'insertion' && !pris.has(d) && aplatir(d.texte) === aplatir(c.texte),
    );
    if (but === undefined) return c;
    pris.add(but);
    return { ...c, type: 'deplacement' as const, vers: but.debut };
  });
  return avecMoves.filter((c) => !pris.has(c));
};

export const comparer = (document: DocumentLu, envoi: Envoi): ChangementMuet[] => {
  const revenus = document.paragraphes.flatMap((p, rang) =>
    p.sommaire || p.lieu === 'en-tete' || p.lieu === 'pied' || p.lieu === 'note' || aplatir(p.avant) === ''
      ? []
      : [{ rang, plat: aplatir(p.avant), texte: p.avant }],
  );
  const envoyes = envoi.paragraphes.flatMap(({ texte }, rang) => {
    const plat = aplatir(texte);
    return plat === '' ? [] : [{ rang, plat, texte }];
  });
  const paires = aligner(envoyes, revenus, (a, b) => memes(a.plat, b.plat));
  if (paires === null) return [];

  const point = (paragraphe: number, avant: number): Point => {
    const p = document.paragraphes[paragraphe];
    // Without tracking the two texts differ only by what is tracked elsewhere in the paragraph.
    const apres = p === undefined || p.avant === p.apres ? avant : Math.min(avant, p.apres.length);
    return { paragraphe, avant, apres };
  };
  const faits: ChangementMuet[] = [];
  const ajouter = (otes: readonly Mot[], mis: readonly Mot[], ou: Point): void => {
    const base = { auteur: '', date: null, citation: '', vers: null, reponses: [], resolu: false };
    const [premier] = otes;
    const ancres = premier === undefined ? [] : (envoi.paragraphes[premier.paragraphe]?.ancres ?? []);
    if (otes.length > 0)
      faits.push({ ...base, type: 'suppression', texte: dire(otes), debut: ou, fin: ou, ancres });
    const [un] = mis;
    const dernier = mis.at(-1);
    if (un && dernier)
      faits.push({
        ...base,
        type: 'insertion',
        texte: dire(mis),
        debut: point(un.paragraphe, un.debut),
        fin: point(dernier.paragraphe, dernier.fin),
        ancres: [],
      });
  };

  const entre = (a0: number, a1: number, b0: number, b1: number): void => {
    const otes = envoyes.slice(a0, a1).flatMap(({ texte, rang }) => motsDe(texte, rang));
    const mis = revenus.slice(b0, b1).flatMap(({ texte, rang }) => motsDe(texte, rang));
    if (otes.length === 0 && mis.length === 0) return;
    const avant = revenus[b0 - 1];
    const ici = avant ? point(avant.rang, avant.texte.length) : point(revenus[0]?.rang ?? 0, 0);
    const communs = aligner(otes, mis, (a, b) => memes(a.texte, b.texte));
    const suite = [...(communs ?? []), [otes.length, mis.length] as const];
    let x = 0;
    let y = 0;
    let ou = ici;
    for (const [i, j] of suite) {
      if (i > x || j > y) ajouter(otes.slice(x, i), mis.slice(y, j), ou);
      const mot = mis[j];
      if (mot) ou = point(mot.paragraphe, mot.fin);
      x = i + 1;
      y = j + 1;
    }
  };
  let a = 0;
  let b = 0;
  for (const [i, j] of [...paires, [envoyes.length, revenus.length] as const]) {
    entre(a, i, b, j);
    a = i + 1;
    b = j + 1;
  }
  return apparier(faits);
};
