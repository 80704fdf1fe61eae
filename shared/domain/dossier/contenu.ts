// The content of a bloc's dossier, whole, from the livret and its texts: pure, so that it can be read and tested
// without Word (SPEC D5–D9).
import type { Bloc } from '../fiche/fiche.ts';
import type { Chapitre } from '../livret/entities.ts';
import type { LivretView } from '../livret/livret.ts';
import { compterMots } from '../texte/compter-mots.ts';
import { blocs as blocsDuTexte, preuvesCitees, texteBrut } from '../texte/parcourir.ts';
import type { RichText } from '../texte/rich-text.ts';
import { MOTIVATION_KEY } from '../texte/texte-key.ts';
import { ancreChapitre } from './ancres.ts';
import { carteDesActivites, noeudsActivites } from './chapitre-activites.ts';
import { noeudsAnnexes } from './chapitre-annexes.ts';
import { noeudsCompetences } from './chapitre-competences.ts';
import { type Annexes, noeudsCorrespondance, noeudsLivrables } from './chapitre-evaluation.ts';
import { noeudsExperiences, noeudsParcours, noeudsStructures } from './chapitre-parcours.ts';
import { cleDesRoles } from './libelle-officiel.ts';
import type { ChapitreContenu, ContenuDossier, CouvertureContenu, Noeud } from './modele.ts';
import { direDate } from './periode.ts';
import { lireSources, preuvesDuDossier, type Sources, type Textes } from './sources.ts';
import { rangCompetence } from './titre-competence.ts';
import { chapitresImprimes, titreChapitre, trameDuBloc } from './trame.ts';

/** Sections whose number would say nothing. */
const SANS_NUMERO = new Set(['annexes']);
/** Short chapters that follow each other on a page; the others open one. */
const A_LA_SUITE = new Set([
  'parcours',
  'structures',
  'experiences',
  'livrables',
  'correspondance',
  'conclusion',
]);

const texteEcrit = (sources: Sources, cle: string): Noeud[] => {
  const texte = sources.texte(cle);
  return texte.content.length === 0 ? [] : [{ type: 'texte', cle, texte, niveau: 1 }];
};

/** Proofs of a list that does not open a page. */
const PREUVES_A_LA_SUITE = 10;
/** Words of a text that stays on one page under its title: past them, it may begin at the foot of a page. */
const MOTS_UNI = 220;

/** The end of the story, read in one look: a few lines of it alone on a page would look like a mistake. */
const dUnTenant = (noeuds: Noeud[]): Noeud[] =>
  noeuds.map((noeud) =>
    noeud.type === 'texte' &&
    noeud.texte.content.every((b) => b.type === 'paragraph') &&
    compterMots(texteBrut(noeud.texte)) <= MOTS_UNI
      ? { ...noeud, uni: true }
      : noeud,
  );

const corps = (chapitre: Chapitre, sources: Sources, annexes: Annexes): Noeud[] => {
  const parActivite = sources.vue.projet.famille === 'activites';
  const ecrit = () => texteEcrit(sources, `chapitre:${sources.bloc.code}:${chapitre.id}`);
  switch (chapitre.genre) {
    case 'introduction':
      return [...ecrit(), ...texteEcrit(sources, MOTIVATION_KEY)];
    case 'parcours':
      return noeudsParcours(sources);
    case 'structures':
      return noeudsStructures(sources);
    case 'experiences':
      // Told with the situations that they gave (D13).
      return parActivite ? [] : noeudsExperiences(sources);
    case 'competences':
      return parActivite ? noeudsActivites(sources) : [cleDesRoles(), ...noeudsCompetences(sources)];
    case 'livrables':
      return noeudsLivrables(sources, annexes);
    case 'correspondance':
      return noeudsCorrespondance(sources, annexes);
    case 'annexes':
      return noeudsAnnexes([...annexes.preuves.values()]);
    case 'conclusion':
      return dUnTenant(ecrit());
    case 'libre':
      return ecrit();
    default:
      return [];
  }
};

/** A short list of proofs follows the conclusion: alone on its page, it would look like a page forgotten. */
const suit = ({ genre }: Chapitre, { preuves }: Annexes): boolean =>
  A_LA_SUITE.has(genre) || (genre === 'annexes' && preuves.size <= PREUVES_A_LA_SUITE);

/** A chapter that has nothing to say is left out: a jury never meets an empty heading (D6). */
const chapitreContenu = (
  chapitre: Chapitre,
  sources: Sources,
  annexes: Annexes,
  premier: boolean,
): ChapitreContenu | undefined => {
  const { famille } = sources.vue.projet;
  const titre = titreChapitre(chapitre, famille);
  const paysage = famille === 'activites' && chapitre.genre === 'correspondance';
  const base = { id: chapitre.id, genre: chapitre.genre, titre, ...(paysage && { paysage }) };
  if (chapitre.genre === 'sommaire') return { ...base, noeuds: [] };
  const noeuds = corps(chapitre, sources, annexes);
  if (noeuds.length === 0) return undefined;
  const tete: Noeud = {
    type: 'titre',
    niveau: 1,
    texte: titre,
    numerote: !SANS_NUMERO.has(chapitre.genre),
    ancre: ancreChapitre(chapitre.id),
    // A sheet that turns is a new page by itself.
    nouvellePage: !paysage && (premier || !suit(chapitre, annexes)),
  };
  return { ...base, noeuds: [tete, ...noeuds] };
};

const couverture = ({ vue, bloc }: Sources): CouvertureContenu => {
  const { fiche, candidat } = vue;
  const copie = fiche.source.date ? `, page copiée le ${direDate(fiche.source.date)}` : '';
  return {
    titre: 'Dossier de validation des acquis de l’expérience',
    candidat: [candidat.prenom, candidat.nom]
      .map((mot) => mot.trim())
      .filter(Boolean)
      .join(' '),
    certification: fiche.intitule,
    codeFiche: fiche.code,
    niveau: fiche.niveau,
    certificateurs: fiche.certificateurs.map((c) => c.nomCommercial ?? c.nom),
    bloc: bloc.intitule,
    rangBloc: fiche.blocs.indexOf(bloc) + 1,
    credit: `Le texte du référentiel est celui de la fiche ${fiche.code} publiée par France compétences sous Licence Ouverte 2.0${copie}.`,
  };
};

/** « Bloc 1, Planifier et organiser un projet… », on half a line. */
const blocCourt = (bloc: Bloc, rang: number): string => {
  const max = 52;
  const intitule = bloc.intitule
    .replace(/\s+/gu, ' ')
    .replace(/[.\s]+$/u, '')
    .trim();
  if (intitule.length <= max) return `Bloc ${rang}, ${intitule}`;
  const coupe = intitule.slice(0, max);
  return `Bloc ${rang}, ${coupe.slice(0, coupe.lastIndexOf(' ')).replace(/[\s,;:]+$/u, '')}…`;
};

const ancresDe = (noeuds: readonly Noeud[]): string[] =>
  noeuds.flatMap((noeud) => {
    if (noeud.type === 'texte') return [...blocsDuTexte(noeud.texte)].map((b) => b.attrs.id);
    return noeud.type === 'preuve' ? [noeud.preuve.ancre] : [noeud.ancre];
  });

/** Each anchor of the « compétences » chapter, with the compétence whose heading comes before it. */
const rattacher = (chapitres: readonly ChapitreContenu[], bloc: Bloc): Map<string, string> => {
  const carte = new Map<string, string>();
  let rang = -1;
  for (const noeud of chapitres.find((c) => c.genre === 'competences')?.noeuds ?? []) {
    if (noeud.type === 'titre' && noeud.niveau === 2) rang += 1;
    const competence = bloc.competences[rang];
    if (competence) for (const a of ancresDe([noeud])) carte.set(a, competence.id);
  }
  return carte;
};

/** Said of proofs that go beside the dossier; a deposit joins them itself. */
export const A_JOINDRE = 'fichiers à joindre au dossier, qu’une page ne reproduit pas';

const avertir = (sources: Sources, textes: readonly RichText[], annexes: Annexes): string[] => {
  const { bloc, vue } = sources;
  const phrases: string[] = [];
  const absentes = bloc.competences.filter((c) => sources.situations(c.id).length === 0);
  if (absentes.length > 0)
    phrases.push(
      `${bloc.code} : ${absentes.length > 1 ? 'compétences non présentées' : 'compétence non présentée'} : ${absentes.map((c) => rangCompetence(c.id)).join(', ')}.`,
    );
  const perdues = new Set(
    textes.flatMap(preuvesCitees).filter((id) => !vue.preuves.some((p) => p.id === id)),
  );
  if (perdues.size > 0)
    phrases.push(
      `${bloc.code} : ${perdues.size} citation${perdues.size > 1 ? 's' : ''} d’une preuve qui n’est plus dans le livret.`,
    );
  const sansFichier = [...annexes.preuves.values()].filter((p) => p.place === 'sans-fichier');
  if (sansFichier.length > 0)
    phrases.push(
      `${bloc.code} : ${sansFichier.length > 1 ? 'preuves sans fichier' : 'preuve sans fichier'} : ${sansFichier.map((p) => p.numero).join(', ')}.`,
    );
  const aPart = [...annexes.preuves.values()].filter((p) => p.place === 'a-part');
  if (aPart.length > 0)
    phrases.push(
      `${bloc.code}\u00a0: ${A_JOINDRE}\u00a0: ${aPart.length > 1 ? 'preuves' : 'preuve'} ${aPart.map((p) => p.numero).join(', ')}.`,
    );
  return phrases;
};

/** null when the fiche has no such bloc. */
export const contenuDossier = (vue: LivretView, code: string, textes: Textes): ContenuDossier | null => {
  const bloc = vue.fiche.blocs.find((b) => b.code === code);
  if (bloc === undefined) return null;
  const sources = lireSources(vue, bloc, textes);
  const trame = trameDuBloc(vue.dossiers, code);
  const { famille } = vue.projet;
  const imprimes = chapitresImprimes(trame, famille);
  const imprimees = imprimes.some((c) => c.genre === 'annexes');
  const monter = (annexes: Annexes): ChapitreContenu[] => {
    const montes: ChapitreContenu[] = [];
    for (const chapitre of imprimes.filter((c) => c.genre !== 'couverture')) {
      // After the contents, and at the head of the document, a chapter always opens a page.
      const avant = montes.at(-1);
      const premier = avant === undefined || avant.genre === 'sommaire';
      const monte = chapitreContenu(chapitre, sources, annexes, premier);
      if (monte) montes.push(monte);
    }
    return montes;
  };
  // Proofs are those that the printed texts cite: the chapters are built once without them to know these texts.
  const ecrits = monter({ preuves: new Map(), imprimees })
    .flatMap((c) => c.noeuds)
    .flatMap((n) => (n.type === 'texte' ? [n.texte] : []));
  const annexes: Annexes = { preuves: preuvesDuDossier(sources, ecrits), imprimees };
  const chapitres = monter(annexes);
  const page = couverture(sources);
  return {
    livretId: vue.identite.id,
    exemple: vue.identite.exemple,
    codeBloc: code,
    blocCourt: blocCourt(bloc, page.rangBloc),
    couverture: page,
    chapitres,
    preuves: annexes.preuves,
    annexesImprimees: imprimees && annexes.preuves.size > 0,
    competenceParAncre: famille === 'activites' ? carteDesActivites(sources) : rattacher(chapitres, bloc),
    avertissements: avertir(sources, ecrits, annexes),
  };
};
