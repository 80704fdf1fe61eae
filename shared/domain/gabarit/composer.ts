// What goes in each place, ready to be written, and what was left: parts without a place, places without a part (TC7).
import { lireSources, preuvesDuDossier, type Textes } from '../dossier/sources.ts';
import { rangCompetence, titreCompetence } from '../dossier/titre-competence.ts';
import { titreChapitre, trameDuBloc } from '../dossier/trame.ts';
import type { LivretView } from '../livret/livret.ts';
import { compterMots } from '../texte/compter-mots.ts';
import { texteBrut } from '../texte/parcourir.ts';
import type { ContenuPartie, SourcesGabarit } from './definitions.ts';
import type { Correspondance } from './gabarit.ts';
import { contenuPartie } from './parties.ts';
import type { Place } from './place.ts';
import { colonnesProposees } from './rangees.ts';

export interface PlaceComposee {
  readonly place: Place;
  readonly partie: string;
  readonly contenu: ContenuPartie;
  readonly colonnes: readonly string[];
}

export interface Composition {
  readonly composees: readonly PlaceComposee[];
  readonly sources: SourcesGabarit;
  /** French sentences: what the livret holds and the template was given no place for. */
  readonly nonPlaces: readonly string[];
  /** French sentences: the places that stay as they are, and why. */
  readonly restes: readonly string[];
}

const vide = (c: ContenuPartie): boolean =>
  c.nature === 'ligne'
    ? c.texte === ''
    : c.nature === 'bloc'
      ? c.noeuds.length === 0
      : c.rangees.length === 0;

const mots = (s: SourcesGabarit, cles: readonly string[]): number =>
  cles.reduce((total, cle) => total + compterMots(texteBrut(s.texte(cle))), 0);
const direMots = (n: number): string => `${n} mot${n > 1 ? 's' : ''}`;

const nonPlaces = (s: SourcesGabarit, parties: ReadonlySet<string>): string[] => {
  const { vue, bloc } = s;
  const phrases: string[] = [];
  const texte = (codes: readonly string[], cle: string, titre: string): void => {
    const n = mots(s, [cle]);
    if (n > 0 && !codes.some((c) => parties.has(c))) phrases.push(`${titre}\u00a0: ${direMots(n)}.`);
  };
  texte(['texte.parcours', 'parcours.complet'], 'candidat:parcours', 'Mon parcours');
  texte(['texte.motivation'], 'candidat:motivation', 'Ma motivation');
  for (const c of trameDuBloc(vue.dossiers, bloc.code).chapitres)
    if (['introduction', 'conclusion', 'libre'].includes(c.genre) && c.inclus)
      texte([`chapitre:${c.id}`], `chapitre:${bloc.code}:${c.id}`, titreChapitre(c));
  for (const c of bloc.competences) {
    const siennes = s.situations(c.id);
    if (siennes.length === 0 || parties.has('competences') || parties.has(`competence:${c.id}`)) continue;
    const n = mots(
      s,
      siennes.map((x) => `situation:${x.id}`),
    );
    phrases.push(
      `Compétence ${rangCompetence(c.id)}, «\u00a0${titreCompetence(c.texte, 70)}\u00a0»\u00a0: ${siennes.length} situation${siennes.length > 1 ? 's' : ''}, ${direMots(n)}.`,
    );
  }
  const rangs = [...vue.experiences].sort((a, b) => a.ordre - b.ordre);
  const muettes = rangs.filter(
    (_, rang) => ![...parties].some((p) => p.startsWith('experience') && p.endsWith(`:${rang + 1}`)),
  );
  if (muettes.length > 0 && !['experiences', 'parcours', 'parcours.complet'].some((p) => parties.has(p)))
    phrases.push(`Expériences\u00a0: ${muettes.map((e) => `«\u00a0${e.intitule}\u00a0»`).join(', ')}.`);
  bloc.livrables.forEach((_, index) => {
    const rang = index + 1;
    if (!parties.has('livrables'))
      texte([`livrable:${rang}`], `reponse:${bloc.code}:${rang}`, `Réponse au livrable ${rang}`);
  });
  if (s.preuves.size > 0 && !parties.has('preuves') && !parties.has('annexes'))
    phrases.push(
      `Preuves citées\u00a0: ${[...s.preuves.values()].map((p) => p.numero).join(', ')}. La trame n’a reçu ni leur liste ni leurs images\u00a0: joignez-les à part.`,
    );
  return phrases;
};

const BREF = 60;
/** A label may be the wording of a compétence with the title of its column: its two ends are read. */
const enBref = (mots: string): string => {
  if (mots.length <= BREF) return mots;
  const colonne = mots.split(' · ').slice(1).join(' · ');
  const debut = mots.slice(0, BREF - Math.min(colonne.length, 25)).trimEnd();
  return `${debut}…${colonne === '' ? '' : ` · ${colonne.slice(0, 25)}`}`.toWellFormed();
};

const ou = (place: Place): string => {
  const section = place.section.at(-1);
  return `«\u00a0${place.mots}\u00a0»${section && place.genre !== 'zone' ? ` (${section})` : ''}`;
};

/** null when the fiche has no such bloc. `jour` is an ISO date. */
export const composer = (
  vue: LivretView,
  code: string,
  textes: Textes,
  jour: string,
  places: readonly Place[],
  correspondances: readonly Correspondance[],
): Composition | null => {
  const bloc = vue.fiche.blocs.find((b) => b.code === code);
  if (bloc === undefined) return null;
  const base: SourcesGabarit = { ...lireSources(vue, bloc, textes), textes, jour, preuves: new Map() };
  const parPlace = new Map(correspondances.map((c) => [c.place, c]));
  const contenuDe = (c: Correspondance, s: SourcesGabarit): ContenuPartie | null =>
    c.partie === 'saisie' ? { nature: 'ligne', texte: (c.saisie ?? '').trim() } : contenuPartie(s, c.partie);
  const retenues = correspondances.filter((c) => c.partie !== 'rien' && places.some((p) => p.id === c.place));
  // The proofs are those that the placed texts cite: they are read once without them.
  const cites = retenues.flatMap((c) => {
    const contenu = contenuDe(c, base);
    return contenu?.nature === 'bloc'
      ? contenu.noeuds.flatMap((n) => (n.type === 'texte' ? [n.texte] : []))
      : [];
  });
  const sources: SourcesGabarit = { ...base, preuves: preuvesDuDossier(base, cites) };

  const composees: PlaceComposee[] = [];
  const sansPartie: string[] = [];
  const restes: string[] = [];
  for (const place of places) {
    const c = parPlace.get(place.id);
    if (c === undefined) {
      if (place.libre) sansPartie.push(`«\u00a0${enBref(place.mots)}\u00a0»`);
      continue;
    }
    if (c.partie === 'rien') continue;
    const contenu = contenuDe(c, sources);
    if (contenu === null) restes.push(`${ou(place)}\u00a0: ce qui devait y aller n’est plus dans le livret.`);
    else if (vide(contenu)) restes.push(`${ou(place)}\u00a0: rien n’est encore écrit pour cette place.`);
    else {
      const colonnes =
        contenu.nature === 'liste' ? (c.colonnes ?? colonnesProposees(contenu.liste, place.colonnes)) : [];
      composees.push({ place, partie: c.partie, contenu, colonnes });
    }
  }
  for (const c of correspondances)
    if (!places.some((p) => p.id === c.place))
      restes.push(`«\u00a0${c.mots}\u00a0»\u00a0: cette place n’est plus dans la trame.`);
  if (sansPartie.length > 0)
    restes.push(
      `${sansPartie.length > 1 ? `${sansPartie.length} places sans réponse` : 'Une place sans réponse'}\u00a0: ${sansPartie.join(', ')}.`,
    );
  const parties = new Set(composees.map((p) => p.partie));
  return { composees, sources, nonPlaces: nonPlaces(sources, parties), restes };
};
