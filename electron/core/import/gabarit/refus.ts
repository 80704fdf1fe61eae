// Why a file cannot be read as a template, in sentences.
import { LivretError } from '#shared/contract/errors.ts';
import { ancienWord, protege, type Refus, refus } from '../docx-retour/refus.ts';

export const REFUS_GABARIT: Refus = {
  protege,
  ancienWord,
  autreFormat: (nom) =>
    refus(
      `Ce fichier est ${nom}, pas une trame de Word. Demandez la trame au format « .docx », ou enregistrez-la dans ce format.`,
    ),
  pasUnDocument: () =>
    refus('Ce fichier n’est pas un document Word. Choisissez la trame « .docx » que donne le certificateur.'),
  abime: (cause) =>
    refus(
      'Cette trame est abîmée\u00a0: elle ne peut pas être lue jusqu’au bout. Demandez qu’on vous la renvoie, ou ouvrez-la dans Word et enregistrez-la de nouveau.',
      cause,
    ),
  tropGros: () =>
    new LivretError(
      'fichier-trop-gros',
      'Ce fichier est beaucoup plus gros qu’une trame (20\u00a0Mo au plus). Rien n’a été importé. Vérifiez que c’est bien celui du certificateur\u00a0; s’il contient de très grandes images, demandez une version allégée.',
    ),
};

export const macros = (): LivretError =>
  refus(
    'Cette trame contient des macros. Ouvrez-la dans Word, enregistrez-la au format « .docx », puis importez-la.',
  );
