// A first plan of the oral, from the strongest situations of a bloc, for the candidate to change (SPEC S8, S10, S11).
import { numerosDesPreuves } from '../couverture/preuves.ts';
import { rangCompetence, titreCompetence } from '../dossier/titre-competence.ts';
import type { Bloc } from '../fiche/fiche.ts';
import type { Experience, Partie } from '../livret/entities.ts';
import { repartir } from './durees.ts';
import { choisirExperiences, type Matiere, matieresDuBloc, type SourcePlan } from './matiere.ts';

/** Proofs shown at most in one part: a jury looks at one or two, it does not leaf through. */
const PREUVES_PAR_PARTIE = 2;
/** Parts of the body are rounded to this many seconds; the largest takes what is left. */
const PAS = 10;

const phrase = (texte: string): string => {
  const propre = texte.replace(/\s+/gu, ' ').trim();
  return /[.!?…]$/u.test(propre) || propre === '' ? propre : `${propre}.`;
};
const premierePhrase = (texte: string): string =>
  phrase(/^.*?[.!?…](?=\s|$)/su.exec(texte.trim())?.[0] ?? texte);

interface Nommer {
  readonly vue: SourcePlan;
  readonly textes: ReadonlyMap<string, string>;
  readonly numeros: ReadonlyMap<string, number>;
}

const nomExperience = (experience: Experience, vue: SourcePlan): string => {
  const structure = vue.structures.find((s) => s.id === experience.structureId)?.nom ?? '';
  return [experience.intitule, structure].filter((mot) => mot.trim() !== '').join(', ') || 'Expérience';
};

const noteCompetence = (m: Matiere, { textes, numeros }: Nommer): string => {
  const titre = titreCompetence(textes.get(m.competenceId) ?? '');
  const recit = m.situation?.titre ? ` Je raconte « ${m.situation.titre} ».` : '';
  const preuves = m.preuves.slice(0, 1).map((p) => ` Je montre la preuve ${numeros.get(p.id)}.`);
  return `Compétence ${rangCompetence(m.competenceId)}, ${titre}.${recit}${preuves.join('')}`;
};

const message = (matieres: readonly Matiere[], experience: Experience | null): string => {
  const resultat = premierePhrase(experience?.resultats ?? '');
  if (resultat !== '' && resultat !== '.') return resultat;
  const titres = matieres.flatMap((m) => m.situation?.titre || []).slice(0, 2);
  return titres.length > 0 ? phrase(titres.join('. ')) : '';
};

const preuvesMontrees = (matieres: readonly Matiere[]): string[] => {
  const parForce = [...matieres].sort((a, b) => b.force - a.force);
  const images = [...new Set(parForce.flatMap((m) => m.preuves.map((p) => p.id)))];
  return images.slice(0, PREUVES_PAR_PARTIE);
};

const dureesDuCorps = (total: number, poids: readonly number[]): number[] => {
  const pas = total >= PAS * poids.length * 3 ? PAS : 1;
  const durees = repartir(Math.floor(total / pas), poids).map((d) => d * pas);
  const reste = total - durees.reduce((a, b) => a + b, 0);
  const plusLongue = durees.indexOf(Math.max(...durees));
  return durees.map((d, rang) => (rang === plusLongue ? d + reste : d));
};

/** `secondes`: the whole presentation. The parts add up to it exactly. `newId` gives each part its id. */
export const proposerPlan = (
  bloc: Bloc,
  vue: SourcePlan,
  secondes: number,
  newId: () => string,
): Partie[] => {
  const nommer: Nommer = {
    vue,
    textes: new Map(bloc.competences.map((c) => [c.id, c.texte])),
    numeros: numerosDesPreuves(vue.preuves),
  };
  const matieres = matieresDuBloc(bloc, vue);
  const experiences = choisirExperiences(matieres, vue.experiences);
  const choisies = new Set(experiences.map((e) => e.id));
  const dePartie = new Map<string, Matiere[]>();
  for (const competence of bloc.competences) {
    const siennes = matieres.filter((m) => m.competenceId === competence.id);
    const meilleure = siennes.find((m) => choisies.has(m.experienceId)) ?? siennes[0];
    if (meilleure === undefined) continue;
    const partie = choisies.has(meilleure.experienceId) ? meilleure.experienceId : '';
    dePartie.set(partie, [...(dePartie.get(partie) ?? []), meilleure]);
  }
  const corps = [...experiences, null].flatMap((experience) => {
    const siennes = dePartie.get(experience?.id ?? '') ?? [];
    return siennes.length === 0 ? [] : [{ experience, siennes }];
  });
  const introduction = Math.round((secondes * 0.125) / 5) * 5;
  const milieu = Math.round((secondes * 0.725) / 5) * 5;
  const durees = dureesDuCorps(
    milieu,
    corps.length === 0 ? [1] : corps.map(({ siennes }) => siennes.length + 1),
  );
  const base = { verrouillee: false, competences: [], preuves: [], message: '', notes: '' };
  const milieuParties: Partie[] = corps.map(({ experience, siennes }, rang) => ({
    ...base,
    id: newId(),
    genre: 'corps',
    titre: experience === null ? 'Autres compétences du bloc' : nomExperience(experience, vue),
    secondes: durees[rang] ?? 0,
    message: message(siennes, experience),
    competences: siennes.map((m) => m.competenceId),
    preuves: preuvesMontrees(siennes),
    notes: siennes.map((m) => noteCompetence(m, nommer)).join('\n'),
  }));
  if (milieuParties.length === 0)
    milieuParties.push({ ...base, id: newId(), genre: 'corps', titre: 'Développement', secondes: milieu });
  return [
    {
      ...base,
      id: newId(),
      genre: 'introduction',
      titre: 'Introduction',
      secondes: introduction,
      message: 'Qui je suis, le projet que je présente, ce que le jury va voir.',
      notes:
        'Je me présente en deux phrases : mon métier, mon expérience.\nJe dis pourquoi j’ai choisi ces expériences et j’annonce le plan.',
    },
    ...milieuParties,
    {
      ...base,
      id: newId(),
      genre: 'conclusion',
      titre: 'Conclusion',
      secondes: secondes - introduction - milieu,
      message: 'Ce que j’ai appris, et ce que j’en ferai.',
      notes:
        'Je reprends le message de chaque partie en une phrase.\nJe dis ce que je ferais autrement, puis ce que je transpose ailleurs.',
    },
  ];
};
