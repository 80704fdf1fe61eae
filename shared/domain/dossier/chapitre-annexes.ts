// The annexes: a list of the proofs with their pages, then each proof. Confidential ones keep their caption and lose
// their file (SPEC D8).
import type { Noeud, PlacePreuve, PreuveAnnexee } from './modele.ts';

const LIEUX: Record<PlacePreuve, string> = {
  image: 'dans les annexes',
  'a-part': 'remise à part',
  confidentielle: 'consultable sur demande',
  'sans-fichier': 'à fournir',
};

export const noeudsAnnexes = (preuves: readonly PreuveAnnexee[]): Noeud[] => {
  if (preuves.length === 0) return [];
  const derniere = Math.max(...preuves.map((p) => p.numero));
  return [
    {
      type: 'paragraphe',
      style: 'corps',
      ancre: 'introannexes',
      segments: [
        derniere > preuves.length
          ? 'Les preuves gardent le même numéro dans tous les dossiers du candidat : les numéros absents ici appartiennent à d’autres blocs.'
          : 'Les preuves citées dans le texte, dans l’ordre de leurs numéros.',
      ],
    },
    {
      type: 'tableau',
      ancre: 'tableauannexes',
      legende: '',
      colonnes: [
        { titre: 'N°', largeur: 0.07 },
        { titre: 'Preuve', largeur: 0.59 },
        { titre: 'Où la voir', largeur: 0.26 },
        { titre: 'Page', largeur: 0.08, aligne: 'droite' },
      ],
      lignes: preuves.map((p) => [
        [{ lien: p.ancre, texte: String(p.numero) }],
        [p.preuve.legende || 'Sans légende'],
        [p.piece ?? LIEUX[p.place]],
        [{ page: p.ancre }],
      ]),
    },
    ...preuves.map((preuve): Noeud => ({ type: 'preuve', preuve })),
  ];
};
