// Why a file cannot be read as a returned dossier, in sentences.
import { LivretError } from '#shared/contract/errors.ts';

/** The sentences of one kind of file: whoever opens it says what it was to be. */
export interface Refus {
  protege(): LivretError;
  ancienWord(): LivretError;
  /** `nom`: « un PDF ». */
  autreFormat(nom: string): LivretError;
  pasUnDocument(): LivretError;
  abime(cause?: unknown): LivretError;
  tropGros(): LivretError;
}

export const refus = (phrase: string, cause?: unknown): LivretError =>
  new LivretError('entree-invalide', `${phrase} Rien n’a été importé.`, { cause });

export const protege = (): LivretError =>
  refus(
    'Ce fichier est protégé par un mot de passe. Ouvrez-le dans Word, enlevez la protection (Fichier, Informations), enregistrez-le, puis importez-le.',
  );

export const ancienWord = (): LivretError =>
  refus(
    'Ce fichier est dans l’ancien format de Word. Ouvrez-le dans Word ou LibreOffice, enregistrez-le au format « .docx », puis importez-le.',
  );

const autreFormat = (nom: string): LivretError =>
  refus(
    `Ce fichier est ${nom}, pas un document Word. Demandez à la personne qui vous relit le fichier « .docx », ou enregistrez-le dans ce format.`,
  );

const pasUnDocument = (): LivretError =>
  refus('Ce fichier n’est pas un document Word. Choisissez le fichier « .docx » que l’on vous a renvoyé.');

const abime = (cause?: unknown): LivretError =>
  refus(
    'Ce fichier est abîmé\u00a0: il ne peut pas être lu jusqu’au bout. Demandez qu’on vous le renvoie, ou ouvrez-le dans Word et enregistrez-le de nouveau.',
    cause,
  );

const tropGros = (): LivretError =>
  new LivretError(
    'fichier-trop-gros',
    'Ce fichier est beaucoup plus gros qu’un dossier. Rien n’a été importé. Vérifiez que c’est bien celui que l’on vous a renvoyé\u00a0; s’il contient des vidéos ou de très grandes images, enlevez-les, puis recommencez.',
  );

export const REFUS_RETOUR: Refus = { protege, ancienWord, autreFormat, pasUnDocument, abime, tropGros };
