// A dossier as it leaves « pour relecture » (SPEC TR12): only the compétences asked for, a page that says how to proceed,
// the questions at their words, a grid under each compétence where one is wanted.
import type { LivretView } from '../livret/livret.ts';
import type { RemarqueRecue } from '../relectures/entities.ts';
import { ancreGrille, COLONNES_DE_GRILLE } from '../relectures/grille.ts';
import type { CommentaireAPoser } from '../relectures/lieux.ts';
import { commentairesAPoser } from '../relectures/poser.ts';
import { preuvesCitees } from '../texte/parcourir.ts';
import { noeudsAnnexes } from './chapitre-annexes.ts';
import type { ChapitreContenu, ContenuDossier, Noeud } from './modele.ts';
import { rangCompetence } from './titre-competence.ts';

export interface OptionsRelecture {
  /** Those to show; null: the whole dossier. */
  readonly competences: readonly string[] | null;
  readonly grille: boolean;
}

export interface ContenuRelecture {
  readonly titre: string;
  readonly demande: string;
  /** Five. */
  readonly consignes: readonly string[];
  readonly commentaires: readonly CommentaireAPoser[];
}

type Tranche = readonly [competence: string | null, noeuds: readonly Noeud[]];

/**
 * The chapter of the compétences, cut where another one begins; the heading of the chapter, and told by activity that of an
 * experience, are of none.
 */
const trancher = (chapitre: ChapitreContenu, carte: ReadonlyMap<string, string>): Tranche[] => {
  const tranches: [string | null, Noeud[]][] = [[null, []]];
  for (const noeud of chapitre.noeuds) {
    const competence = noeud.type === 'titre' ? (carte.get(noeud.ancre) ?? null) : null;
    const ouvre = noeud.type === 'titre' && (noeud.niveau === 2 || competence !== tranches.at(-1)?.[0]);
    if (ouvre) tranches.push([competence, []]);
    tranches.at(-1)?.[1].push(noeud);
  }
  return tranches;
};

/** Those of the compétences asked for, and the headings above them; the heading of an experience left empty goes. */
const garder = (tranches: readonly Tranche[], voulues: ReadonlySet<string>): Tranche[] =>
  tranches.filter(([competence], rang) => {
    if (competence !== null) return voulues.has(competence);
    if (rang === 0) return true;
    const fin = tranches.findIndex(([autre], n) => n > rang && autre === null);
    return tranches
      .slice(rang + 1, fin === -1 ? undefined : fin)
      .some(([autre]) => autre !== null && voulues.has(autre));
  });

const choisir = (contenu: ContenuDossier, voulues: ReadonlySet<string>): ContenuDossier => {
  const coeur = contenu.chapitres.find(({ genre }) => genre === 'competences');
  const tranches = coeur === undefined ? [] : trancher(coeur, contenu.competenceParAncre);
  const noeuds = garder(tranches, voulues).flatMap(([, suite]) => suite);
  const cites = new Set(noeuds.flatMap((n) => (n.type === 'texte' ? preuvesCitees(n.texte) : [])));
  const preuves = new Map([...contenu.preuves].filter(([id]) => cites.has(id)));
  const chapitres = contenu.chapitres.flatMap((chapitre): ChapitreContenu[] => {
    if (chapitre.genre === 'sommaire') return [chapitre];
    if (chapitre.genre === 'competences') return [{ ...chapitre, noeuds }];
    if (chapitre.genre !== 'annexes' || preuves.size === 0) return [];
    const [titre] = chapitre.noeuds;
    return titre === undefined
      ? []
      : [{ ...chapitre, noeuds: [titre, ...noeudsAnnexes([...preuves.values()])] }];
  });
  return {
    ...contenu,
    chapitres,
    preuves,
    annexesImprimees: contenu.annexesImprimees && preuves.size > 0,
    competenceParAncre: new Map([...contenu.competenceParAncre].filter(([, id]) => voulues.has(id))),
    avertissements: [],
  };
};

const avecGrilles = (contenu: ContenuDossier): ContenuDossier => {
  const carte = new Map(contenu.competenceParAncre);
  const chapitres = contenu.chapitres.map((chapitre): ChapitreContenu => {
    if (chapitre.genre !== 'competences') return chapitre;
    const tranches = trancher(chapitre, contenu.competenceParAncre);
    const derniere = new Map(tranches.map(([competence], rang) => [competence, rang]));
    const noeuds = tranches.flatMap(([competence, suite], rang): Noeud[] => {
      // A compétence that several activities show has one grid, after the last of them.
      if (competence === null || derniere.get(competence) !== rang) return [...suite];
      for (const colonne of COLONNES_DE_GRILLE) carte.set(ancreGrille(competence, colonne), competence);
      return [...suite, { type: 'grille', competence, ancre: ancreGrille(competence, 'etat') }];
    });
    return { ...chapitre, noeuds };
  });
  return { ...contenu, chapitres, competenceParAncre: carte };
};

const enumerer = (mots: readonly string[]): string =>
  mots.length < 2 ? mots.join('') : `${mots.slice(0, -1).join(', ')} et ${mots.at(-1)}`;

const direReponses = (reponses: number): string =>
  reponses === 0
    ? ''
    : reponses === 1
      ? ' Une de vos remarques a reçu une réponse, sous elle.'
      : ` ${reponses} de vos remarques ont reçu une réponse, sous chacune.`;

const consignes = (questions: number, reponses: number, grille: boolean): string[] => [
  `Notez vos remarques en commentaire, sur les mots dont vous parlez.${direReponses(reponses)}`,
  'Corrigez dans le texte si vous le souhaitez\u00a0: le suivi des modifications est déjà activé, et chaque changement pourra être accepté ou refusé.',
  questions === 0
    ? 'Dites aussi ce qui est réussi\u00a0: cela guide autant que le reste.'
    : questions === 1
      ? 'Une question vous est posée en commentaire\u00a0: répondez-y par «\u00a0Répondre\u00a0», sous ce commentaire.'
      : `${questions} questions vous sont posées en commentaire\u00a0: répondez-y par «\u00a0Répondre\u00a0», sous chacune.`,
  grille
    ? 'Sous chaque compétence, remplissez la grille si vous le souhaitez\u00a0: une case laissée vide ne compte pas.'
    : 'Laissez en place les titres des compétences\u00a0: ils disent de quoi parle chaque remarque.',
  'Enregistrez au format «\u00a0.docx\u00a0» et renvoyez ce fichier\u00a0: chaque remarque retrouvera sa place.',
];

const demande = (
  { couverture: page, blocCourt }: ContenuDossier,
  voulues: readonly string[] | null,
): string => {
  const qui = page.candidat || 'La personne qui présente ce dossier';
  const quoi =
    voulues === null || voulues.length === 0
      ? 'son dossier'
      : voulues.length > 1
        ? `les compétences ${enumerer(voulues.map((id) => String(rangCompetence(id))))} de son dossier`
        : `la compétence ${voulues.map(rangCompetence).join('')} de son dossier`;
  return `${qui} vous demande de relire ${quoi} (${page.codeFiche}, ${blocCourt}). Merci du temps que vous y passez.`;
};

/** `contenu` is that of contenuDossier; compétences of another bloc are passed over. */
export const pourRelecture = (
  contenu: ContenuDossier,
  vue: Pick<LivretView, 'questionsAuTuteur'>,
  { competences, grille }: OptionsRelecture,
  remarques: readonly RemarqueRecue[] = [],
): ContenuDossier => {
  const connues = [...new Set(contenu.competenceParAncre.values())];
  const voulues = competences === null ? null : connues.filter((id) => competences.includes(id));
  const choisi = voulues === null ? contenu : choisir(contenu, new Set(voulues));
  const monte = grille ? avecGrilles(choisi) : choisi;
  const candidat = contenu.couverture.candidat || 'Candidat';
  const { commentaires, questionsAilleurs, reponsesAilleurs } = commentairesAPoser(
    vue.questionsAuTuteur,
    remarques,
    monte,
    candidat,
  );
  const combien = (genre: CommentaireAPoser['genre'], qui: string | null = null): number =>
    commentaires.filter((c) => c.genre === genre && (qui === null || c.auteur === qui)).length;
  return {
    ...monte,
    relecture: {
      titre: 'Pour la personne qui relit',
      demande: demande(contenu, voulues),
      consignes: consignes(combien('question'), combien('reponse', candidat), grille),
      commentaires,
    },
    avertissements: [
      ...monte.avertissements,
      ...(questionsAilleurs === 0
        ? []
        : [
            `${contenu.codeBloc}\u00a0: ${questionsAilleurs > 1 ? `${questionsAilleurs} questions au tuteur portent` : 'une question au tuteur porte'} sur un texte qui n’est pas dans ce fichier.`,
          ]),
      ...(reponsesAilleurs === 0
        ? []
        : [
            `${contenu.codeBloc}\u00a0: ${reponsesAilleurs > 1 ? `${reponsesAilleurs} réponses à des remarques portent` : 'une réponse à une remarque porte'} sur un passage qui n’est pas dans ce fichier.`,
          ]),
    ],
  };
};
