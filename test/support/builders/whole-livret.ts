// A small whole livret as values: one of everything, all of it linked.
import { sha256Of } from '#core/livret/describe-file.ts';
import type { WholeLivret } from '#core/livret/write-livret.ts';
import { Candidat, Projet } from '#shared/domain/livret/entities.ts';
import { RemarqueRecue } from '#shared/domain/relectures/entities.ts';
import { PARCOURS_KEY, situationKey } from '#shared/domain/texte/texte-key.ts';
import {
  aGabarit,
  anExperience,
  aPreuve,
  aPseudonyme,
  aQuestionAuTuteur,
  aReponse,
  aSituation,
  aSoutenance,
  aStructure,
} from './entities.ts';
import { anArchive } from './fiche.ts';
import { aText } from './rich-text.ts';

export const aWholeLivret = (over: Partial<WholeLivret> = {}): WholeLivret => {
  const octets = new TextEncoder().encode('Journal de bord, nuit du 3 avril.');
  const sha256 = sha256Of(octets);
  return {
    identite: { id: 'livret1', exemple: false, creeLe: '2026-01-01T08:00:00.000Z' },
    archive: anArchive(),
    candidat: Candidat.parse({ prenom: 'Anne', nom: 'Le Goff', genre: 'feminin' }),
    projet: Projet.parse({ blocsVises: ['RNCP99999BC01'], recevabilite: '2026-05-04' }),
    structures: [aStructure({ id: 'z' }), aStructure({ id: 'a', nom: 'Port' })],
    experiences: [anExperience({ structureId: 'z' })],
    preuves: [aPreuve({ fichier: sha256, experienceId: 'exp1' })],
    situations: [aSituation({ experienceId: 'exp1' })],
    couvertures: [{ competenceId: 'RNCP99999BC01-C01', experienceId: 'exp1', profondeur: 3 }],
    reponses: [aReponse({ preuves: ['pre1'] })],
    dossiers: [
      {
        bloc: 'RNCP99999BC01',
        chapitres: [{ id: 'c1', genre: 'introduction', titre: 'Avant-propos', inclus: true }],
      },
    ],
    soutenances: [aSoutenance()],
    pseudonymes: [aPseudonyme()],
    questionsAuTuteur: [aQuestionAuTuteur()],
    gabarits: [aGabarit({ fichier: sha256 })],
    ecarts: [{ regle: 'nous-on', lieu: 'situation:sit1', citation: 'Nous avons réparé la pompe.' }],
    repetitions: [
      {
        id: 'rep1',
        bloc: 'RNCP99999BC01',
        le: '2026-11-25T19:00:00.000Z',
        parties: [{ id: 'par1', titre: 'Le phare', prevues: 600, mesurees: 652, finie: true }],
      },
    ],
    textes: [
      { cle: PARCOURS_KEY, texte: aText('Vingt ans de phare.'), modifieLe: '2026-02-01T08:00:00.000Z' },
      {
        cle: situationKey('sit1'),
        texte: aText('La tempête, voir @pre1.'),
        modifieLe: '2026-02-02T08:00:00.000Z',
      },
    ],
    fichiers: [
      {
        fichier: {
          sha256,
          nom: 'journal.txt',
          mime: 'text/plain',
          taille: octets.byteLength,
          largeur: null,
          hauteur: null,
        },
        octets,
      },
    ],
    envois: [
      {
        id: 'envoi1',
        bloc: 'RNCP99999BC01',
        faitLe: '2026-02-03T08:00:00.000Z',
        paragraphes: [{ ancres: ['b1'], texte: 'La tempête, voir preuve 1.' }],
        commentaires: [
          {
            genre: 'question',
            id: 'que1',
            ancre: 'b1',
            auteur: 'Anne Le Goff',
            date: '2026-11-20T09:30:00Z',
            texte: 'Faut-il dire combien de nuits ?',
          },
        ],
        pages: 62,
        octets: 480_000,
      },
    ],
    retours: [
      { id: 'c'.repeat(64), nom: 'relu.docx', recuLe: '2026-02-05T08:00:00.000Z', remarques: ['rem1'] },
    ],
    remarques: [
      RemarqueRecue.parse({
        id: 'rem1',
        ordre: 0,
        type: 'commentaire',
        auteur: 'Maud',
        date: '2026-02-04T18:30:00Z',
        texte: 'Combien de nuits ?',
        citation: 'La tempête',
        competence: 'RNCP99999BC01-C01',
        confiance: 'certaine',
        ancre: 'b1',
        place: { cle: 'situation:sit1', blockId: 'b1', debut: 0, fin: 10, exacte: true },
        propositions: [],
        reponses: [],
        resolu: false,
      }),
    ],
    versions: [
      {
        id: 'v1',
        cle: situationKey('sit1'),
        le: '2026-01-20T08:00:00.000Z',
        raison: 'gardee',
        nom: 'Premier jet',
        texte: aText('La tempête.'),
      },
      {
        id: 'v2',
        cle: situationKey('sit1'),
        le: '2026-01-21T08:00:00.000Z',
        raison: 'seance',
        nom: '',
        texte: aText('La tempête.'),
      },
    ],
    journal: [
      {
        jour: '2026-01-20',
        cle: situationKey('sit1'),
        competence: 'RNCP99999BC01-C01',
        secondes: 640,
        ajoutes: 2,
        retires: 0,
      },
    ],
    ...over,
  };
};
