// The official wording of a compétence, in the roles that the guide reads in it (GUIDE.md): what each part is, never
// other words. How each role looks is the business of whoever draws.
import type { Segment as SegmentLu } from '../guide/lecture.ts';
import { lireCompetence } from '../guide/lire-competence.ts';
import type { Noeud, Segment } from './modele.ts';

/** Joined, the parts are the sentence to the letter. The comma and spaces before a part go with it, not with the one before. */
export const libelleOfficiel = (texte: string): SegmentLu[] => {
  const parts: SegmentLu[] = [];
  let reste = '';
  for (const { role, texte: morceau } of lireCompetence(texte)) {
    const entier = reste + morceau;
    const propre = entier.replace(/[\s,]+$/u, '');
    reste = entier.slice(propre.length);
    const avant = parts.at(-1);
    if (avant?.role === role) parts[parts.length - 1] = { role, texte: avant.texte + propre };
    else parts.push({ role, texte: propre });
  }
  const dernier = parts.at(-1);
  if (dernier && reste !== '') parts[parts.length - 1] = { ...dernier, texte: dernier.texte + reste };
  return parts;
};

/** The sentence of the fiche that is no compétence (modalité, deliverable): in one piece, none of it brought out. */
export const libelleEntier = (texte: string): SegmentLu[] => [{ role: 'moyens', texte }];

const CLE: readonly Segment[] = [
  'Dans le texte du référentiel, cité mot pour mot\u00a0: ',
  { role: 'action', texte: 'ce qu’il faut faire' },
  ', ',
  { role: 'moyens', texte: 'comment' },
  ', ',
  { role: 'contrainte', texte: 'dans quel cadre' },
  ', ',
  { role: 'exemple', texte: 'des exemples' },
  ', ',
  { role: 'finalite', texte: 'dans quel but' },
  '.',
];

/** How to read the wordings, said once, above the first of them (D16). */
export const cleDesRoles = (): Noeud => ({
  type: 'paragraphe',
  style: 'note',
  segments: CLE,
  ancre: 'cledesroles',
});
