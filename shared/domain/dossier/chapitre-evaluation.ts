// What the evaluation asks for, and the table that sums the dossier up: modalités, deliverables, correspondences.

import { preuvesCitees } from '../texte/parcourir.ts';
import { reponseKey } from '../texte/texte-key.ts';
import { ancre, ancreCompetence, ancreSituation } from './ancres.ts';
import { cleDesRoles, libelleEntier, libelleOfficiel } from './libelle-officiel.ts';
import type { Colonne, Noeud, PreuveAnnexee, Segment } from './modele.ts';
import { citerPreuve, type Sources } from './sources.ts';
import { rangCompetence, titreCompetence } from './titre-competence.ts';

export interface Annexes {
  readonly preuves: ReadonlyMap<string, PreuveAnnexee>;
  readonly imprimees: boolean;
}

const TITRE_MAX = 130;
const titreLivrable = (texte: string): string => {
  const propre = texte
    .replace(/\s+/gu, ' ')
    .replace(/[\s.;:,]+$/u, '')
    .trim();
  if (propre.length <= TITRE_MAX) return propre.charAt(0).toUpperCase() + propre.slice(1);
  const coupe = propre.slice(0, TITRE_MAX);
  const court = coupe.slice(0, Math.max(coupe.lastIndexOf(' '), 30)).replace(/[\s.;:,]+$/u, '');
  return `${court.charAt(0).toUpperCase()}${court.slice(1)}…`;
};

const separer = (segments: readonly Segment[][]): Segment[] =>
  segments.flatMap((s, rang) => (rang === 0 ? s : [' ; ', ...s]));

export const noeudsLivrables = (sources: Sources, { preuves, imprimees }: Annexes): Noeud[] => {
  const { bloc, vue } = sources;
  const modalites = (bloc.modalites ?? '')
    .split(/\n+/)
    .map((ligne) => ligne.trim())
    .filter((ligne) => ligne !== '');
  return [
    ...modalites.map(
      (ligne, rang): Noeud => ({
        type: 'referentiel',
        libelle: libelleEntier(ligne),
        reference: rang === modalites.length - 1 ? `${bloc.code}, modalités d’évaluation` : '',
        ancre: ancre('moda', `${bloc.code}${rang}`),
      }),
    ),
    ...bloc.livrables.flatMap((livrable, index): Noeud[] => {
      const rang = index + 1;
      const cle = reponseKey(bloc.code, rang);
      const texte = sources.texte(cle);
      const reponse = vue.reponses.find((r) => r.bloc === bloc.code && r.rang === rang);
      const pieces = (reponse?.preuves ?? []).flatMap((id) => preuves.get(id) ?? []);
      const titre = titreLivrable(livrable);
      const base = `${bloc.code}${rang}`;
      return [
        { type: 'titre', niveau: 2, texte: titre, numerote: true, ancre: ancre('livr', base) },
        ...(titre.toLowerCase() === livrable.toLowerCase()
          ? []
          : [
              {
                type: 'referentiel',
                libelle: libelleEntier(livrable),
                reference: `${bloc.code}, livrable ${rang}`,
                ancre: ancre('rliv', base),
                suivi: true,
              } as const,
            ]),
        ...(texte.content.length === 0 ? [] : [{ type: 'texte', cle, texte, niveau: 2 } as const]),
        ...(pieces.length === 0
          ? []
          : [
              {
                type: 'paragraphe',
                style: 'note',
                ancre: ancre('pliv', base),
                segments: [
                  pieces.length > 1 ? 'Pièces : ' : 'Pièce : ',
                  ...separer(pieces.map((p) => citerPreuve(p, imprimees))),
                  '.',
                ],
              } as const,
            ]),
        ...(texte.content.length === 0 && pieces.length === 0
          ? [
              {
                type: 'paragraphe',
                style: 'note',
                segments: ['Non présenté dans ce dossier.'],
                ancre: ancre('aliv', base),
              } as const,
            ]
          : []),
      ];
    }),
  ];
};

const COLONNES: readonly Colonne[] = [
  { titre: 'N°', largeur: 0.06 },
  { titre: 'Compétence', largeur: 0.33 },
  { titre: 'Expérience et situation', largeur: 0.33 },
  { titre: 'Profondeur', largeur: 0.12 },
  { titre: 'Preuves', largeur: 0.09 },
  { titre: 'Page', largeur: 0.07, aligne: 'droite' },
];
const COLONNES_PAR_ACTIVITE: readonly Colonne[] = [
  { titre: 'N°', largeur: 0.04 },
  { titre: 'Compétence du référentiel', largeur: 0.46 },
  { titre: 'Activité et situation', largeur: 0.3 },
  { titre: 'Profondeur', largeur: 0.08 },
  { titre: 'Preuves', largeur: 0.07 },
  { titre: 'Page', largeur: 0.05, aligne: 'droite' },
];

const PROFONDEURS = ['', 'décrite', 'analysée', 'prouvée'] as const;

/** One row for each compétence and experience that meet, with the depth, the proofs and the page where to read. */
export const noeudsCorrespondance = (sources: Sources, { preuves, imprimees }: Annexes): Noeud[] => {
  const { bloc, vue } = sources;
  const parActivite = vue.projet.famille === 'activites';
  const lignes = bloc.competences.flatMap((competence) => {
    const situations = sources.situations(competence.id);
    const cellules = vue.couvertures.filter((c) => c.competenceId === competence.id);
    const ids = [
      ...new Set([...situations.map((s) => s.experienceId), ...cellules.map((c) => c.experienceId)]),
    ];
    const rang = String(rangCompetence(competence.id));
    const titre: readonly Segment[] = parActivite
      ? libelleOfficiel(competence.texte)
      : [titreCompetence(competence.texte, 90)];
    if (ids.length === 0) return [[[rang], [...titre], ['non présentée'], [], [], []] as Segment[][]];
    return ids.map((id, premier): Segment[][] => {
      const siennes = situations.filter((s) => s.experienceId === id);
      const citees = new Set(siennes.flatMap((s) => preuvesCitees(sources.texte(`situation:${s.id}`))));
      const numeros = [...preuves.values()]
        .filter((p) => citees.has(p.preuve.id))
        .map((p): Segment[] =>
          imprimees ? [{ lien: p.ancre, texte: String(p.numero) }] : [String(p.numero)],
        );
      const cellule = cellules.find((c) => c.experienceId === id);
      const premiere = siennes[0];
      return [
        premier === 0 ? [rang] : [],
        premier === 0 ? [...titre] : [],
        [sources.experience(id)?.intitule ?? '', ...(premiere?.titre ? [` : ${premiere.titre}`] : [])],
        [PROFONDEURS[cellule?.profondeur ?? 0]],
        numeros.flatMap((n, i) => (i === 0 ? n : [', ', ...n])),
        premiere
          ? [{ page: ancreSituation(premiere.id) }]
          : parActivite
            ? []
            : [{ page: ancreCompetence(competence.id) }],
      ];
    });
  });
  return [
    {
      type: 'paragraphe',
      style: 'corps',
      ancre: 'introcorrespondance',
      segments: [
        parActivite
          ? 'Chaque compétence du référentiel, dans ses mots officiels, l’activité et la situation qui la montrent, jusqu’où elles vont, et la page où les lire.'
          : 'Chaque compétence du référentiel, l’expérience et la situation qui la montrent, jusqu’où elles vont, et la page où les lire.',
      ],
    },
    ...(parActivite ? [cleDesRoles()] : []),
    {
      type: 'tableau',
      ancre: 'tableaucorrespondance',
      legende: '',
      colonnes: parActivite ? COLONNES_PAR_ACTIVITE : COLONNES,
      lignes,
    },
    {
      type: 'paragraphe',
      style: 'note',
      ancre: 'notecorrespondance',
      segments: ['Une compétence est dite prouvée quand une situation la décrit, l’analyse et la prouve.'],
    },
  ];
};
