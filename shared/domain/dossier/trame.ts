// The outline of a bloc's dossier: its default chapters, and what may be done to them (SPEC D1–D4).
import type { Chapitre, Dossier, Famille } from '../livret/entities.ts';
import { CHAPITRES } from '../livret/entities.ts';

export type GenreChapitre = Chapitre['genre'];

export const TITRES_CHAPITRES: Record<GenreChapitre, string> = {
  couverture: 'Couverture',
  sommaire: 'Sommaire',
  introduction: 'Introduction',
  parcours: 'Mon parcours',
  structures: 'Les structures où j’ai travaillé',
  experiences: 'Mes postes et mes projets',
  competences: 'Les compétences du bloc',
  livrables: 'Ce que demande l’évaluation',
  correspondance: 'Table de correspondance',
  conclusion: 'Conclusion',
  annexes: 'Annexes',
  libre: 'Chapitre libre',
};

/** Told by activity, the chapter of the compétences is that of the activities. */
const TITRES_PAR_ACTIVITE: Partial<Record<GenreChapitre, string>> = {
  competences: 'Mes activités',
  correspondance: 'Les compétences et mes activités',
};

const OBLIGATOIRES: Readonly<Record<Famille, ReadonlySet<GenreChapitre>>> = {
  competences: new Set(['couverture', 'competences']),
  // The official wording is in the table, and nowhere else (D13).
  activites: new Set(['couverture', 'competences', 'correspondance']),
};
/** Without them there is no dossier: they cannot be left out (D3). */
export const chapitresObligatoires = (famille: Famille = 'competences'): ReadonlySet<GenreChapitre> =>
  OBLIGATOIRES[famille];
/** The cover opens the document: it cannot move, and nothing goes before it. */
const FIXE: GenreChapitre = 'couverture';

/**
 * Every chapter but the free ones, in the usual order. Each is named after its kind, always the same, so that a text
 * written before the outline is first touched keeps its key.
 */
export const trameParDefaut = (bloc: string): Dossier => ({
  bloc,
  chapitres: CHAPITRES.filter((genre) => genre !== 'libre').map((genre) => ({
    id: genre,
    genre,
    titre: '',
    inclus: true,
  })),
});

/** The candidate's outline of a bloc, or the default one while they have none. */
export const trameDuBloc = (dossiers: readonly Dossier[], bloc: string): Dossier =>
  dossiers.find((d) => d.bloc === bloc) ?? trameParDefaut(bloc);

/** The title as printed: the candidate's, else the default one. */
export const titreChapitre = (
  { titre, genre }: Pick<Chapitre, 'titre' | 'genre'>,
  famille: Famille = 'competences',
): string => {
  const sien = titre.trim();
  // The default one, typed, is nobody's own: it follows the family.
  if (sien !== '' && sien !== TITRES_CHAPITRES[genre]) return sien;
  return (famille === 'activites' ? TITRES_PAR_ACTIVITE[genre] : undefined) ?? TITRES_CHAPITRES[genre];
};

export type Trame =
  | { readonly ok: true; readonly dossier: Dossier }
  | { readonly ok: false; readonly raison: 'inconnu' | 'obligatoire' | 'fixe'; readonly message: string };

const inconnu: Trame = { ok: false, raison: 'inconnu', message: 'Ce chapitre n’est plus dans le dossier.' };

/** Moves a chapter to the rank `vers` (from 0, among all chapters); a rank past an end is that end. */
export const deplacerChapitre = (dossier: Dossier, id: string, vers: number): Trame => {
  const chapitre = dossier.chapitres.find((c) => c.id === id);
  if (chapitre === undefined) return inconnu;
  if (chapitre.genre === FIXE)
    return { ok: false, raison: 'fixe', message: 'La couverture ouvre toujours le dossier.' };
  const autres = dossier.chapitres.filter((c) => c.id !== id);
  const premier = autres[0]?.genre === FIXE ? 1 : 0;
  const rang = Math.min(Math.max(vers, premier), autres.length);
  return {
    ok: true,
    dossier: { ...dossier, chapitres: [...autres.slice(0, rang), chapitre, ...autres.slice(rang)] },
  };
};

/** Includes a chapter or leaves it out; its text stays in the livret. */
export const inclureChapitre = (
  dossier: Dossier,
  id: string,
  inclus: boolean,
  famille: Famille = 'competences',
): Trame => {
  const chapitre = dossier.chapitres.find((c) => c.id === id);
  if (chapitre === undefined) return inconnu;
  if (!inclus && chapitresObligatoires(famille).has(chapitre.genre))
    return {
      ok: false,
      raison: 'obligatoire',
      message: `Le chapitre « ${titreChapitre(chapitre)} » fait partie de tout dossier.`,
    };
  return {
    ok: true,
    dossier: { ...dossier, chapitres: dossier.chapitres.map((c) => (c.id === id ? { ...c, inclus } : c)) },
  };
};

/** What is printed, in order: chapters included, the required ones always, the cover first. */
export const chapitresImprimes = (dossier: Dossier, famille: Famille = 'competences'): Chapitre[] => {
  const obligatoires = chapitresObligatoires(famille);
  const gardes = dossier.chapitres.filter((c) => c.inclus || obligatoires.has(c.genre));
  return [...gardes.filter((c) => c.genre === FIXE), ...gardes.filter((c) => c.genre !== FIXE)];
};
