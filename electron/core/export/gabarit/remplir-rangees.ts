// Empty rows under a header: one for each item of a list, each drawn like the empty row that it takes the place of.
import { type Element, enfant } from '../../import/gabarit/arbre.ts';
import type { GabaritLu } from '../../import/gabarit/lire-gabarit.ts';
import { cadreDe } from './cadres.ts';
import { appliquer, type Edition } from './editions.ts';
import { run } from './lignes.ts';
import { paragraphe } from './paragraphes.ts';
import { proprietesP } from './proprietes.ts';

const cellulesDe = (tr: Element): Element[] =>
  tr.enfants.flatMap((e) =>
    e.nom === 'w:tc' ? [e] : (enfant(e, 'w:sdtContent')?.enfants.filter((c) => c.nom === 'w:tc') ?? []),
  );

/** What may be there once: ids of paragraphs and bookmarks. */
const sansIdentites = (xml: string): string =>
  xml.replace(/ \w+:(paraId|textId)="[^"]*"/g, '').replace(/<\w+:bookmark(Start|End)\b[^>]*\/>/g, '');

const rangee = (lu: GabaritLu, tr: Element, valeurs: readonly string[], copie: boolean): string => {
  const editions = cellulesDe(tr).flatMap((tc, rang): Edition[] => {
    const lignes = (valeurs[rang] ?? '')
      .split(/\n+/)
      .map((l) => l.trim())
      .filter(Boolean);
    const [premier, ...autres] = tc.enfants.filter((e) => e.nom === 'w:p');
    if (lignes.length === 0 || !premier) return [];
    const cadre = cadreDe(lu, tc, premier, 0);
    const forme = proprietesP(lu.xml, premier);
    return [
      {
        debut: premier.debut - tr.debut,
        fin: premier.fin - tr.debut,
        texte: lignes.map((l) => paragraphe(forme, run(l, cadre.rPr))).join(''),
      },
      ...autres.map((p) => ({ debut: p.debut - tr.debut, fin: p.fin - tr.debut, texte: '' })),
    ];
  });
  const { xml } = appliquer(lu.xml.slice(tr.debut, tr.fin), editions);
  return copie ? sansIdentites(xml) : xml;
};

/** Rows left over go: a form with empty rows looks unfinished. */
export const remplirRangees = (
  lu: GabaritLu,
  rangees: readonly Element[],
  valeurs: readonly (readonly string[])[],
): Edition[] => {
  const combien = rangees.length;
  const lignes = valeurs.map((v, rang) => {
    const tr = rangees[rang % combien];
    return tr ? rangee(lu, tr, v, rang >= combien) : '';
  });
  return rangees.map((tr, rang) => {
    const dernier = rang === combien - 1;
    const suite = dernier ? lignes.slice(combien).join('') : '';
    return { debut: tr.debut, fin: tr.fin, texte: `${lignes[rang] ?? ''}${suite}` };
  });
};
