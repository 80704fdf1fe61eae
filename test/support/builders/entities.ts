// Typed builders of the entities of a livret: what a test does not say takes the domain's defaults.

import type { z } from 'zod';
import { Gabarit } from '#shared/domain/gabarit/gabarit.ts';
import {
  Experience,
  Preuve,
  Reponse,
  Situation,
  Soutenance,
  Structure,
} from '#shared/domain/livret/entities.ts';
import { Pseudonyme } from '#shared/domain/pseudonymes/pseudonyme.ts';
import { QuestionAuTuteur } from '#shared/domain/relectures/question.ts';

export const aStructure = (over: Partial<z.input<typeof Structure>> = {}): Structure =>
  Structure.parse({ id: 'str1', nom: 'Phares et balises', ...over });

export const anExperience = (over: Partial<z.input<typeof Experience>> = {}): Experience =>
  Experience.parse({ id: 'exp1', ordre: 0, nature: 'poste', intitule: 'Gardienne', ...over });

export const aPreuve = (over: Partial<z.input<typeof Preuve>> = {}): Preuve =>
  Preuve.parse({ id: 'pre1', ordre: 0, legende: 'Journal de bord', ...over });

export const aSituation = (over: Partial<z.input<typeof Situation>> = {}): Situation =>
  Situation.parse({ id: 'sit1', ordre: 0, competenceId: 'RNCP99999BC01-C01', titre: 'La tempête', ...over });

export const aReponse = (over: Partial<z.input<typeof Reponse>> = {}): Reponse =>
  Reponse.parse({ bloc: 'RNCP99999BC01', rang: 1, ...over });

export const aSoutenance = (over: Partial<z.input<typeof Soutenance>> = {}): Soutenance =>
  Soutenance.parse({
    bloc: 'RNCP99999BC01',
    parties: [{ id: 'par1', genre: 'introduction', secondes: 1200 }],
    ...over,
  });

export const aQuestionAuTuteur = (over: Partial<z.input<typeof QuestionAuTuteur>> = {}): QuestionAuTuteur =>
  QuestionAuTuteur.parse({
    id: 'que1',
    cle: 'situation:sit1',
    blockId: 'b1',
    debut: 3,
    citation: 'tempête',
    texte: 'Faut-il dire combien de nuits ?',
    poseeLe: '2026-11-20T09:30:00.000Z',
    ...over,
  });

export const aPseudonyme = (over: Partial<z.input<typeof Pseudonyme>> = {}): Pseudonyme =>
  Pseudonyme.parse({ id: 'pse1', genre: 'personne', nom: 'Yann Kervella', pseudonyme: 'M. A', ...over });

export const aGabarit = (over: Partial<z.input<typeof Gabarit>> = {}): Gabarit =>
  Gabarit.parse({
    bloc: 'RNCP99999BC01',
    nom: 'livret-2.docx',
    fichier: 'f'.repeat(64),
    correspondances: [{ place: 'accolades:nom', mots: 'nom', partie: 'candidat.nom' }],
    ...over,
  });
