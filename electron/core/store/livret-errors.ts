// What can go wrong with a livret file, in sentences: what happened, what was kept, what to do.
import { basename } from 'node:path';
import { LivretError } from '#shared/contract/errors.ts';

const nom = (chemin: string): string => `« ${basename(chemin)} »`;

export const livretAbsent = (chemin: string): LivretError =>
  new LivretError(
    'livret-absent',
    `Le livret ${nom(chemin)} n’est plus à cet endroit. S’il est sur une clé USB, branchez-la ; s’il a été déplacé, ouvrez-le depuis son nouveau dossier.`,
  );

export const livretVerrouille = (chemin: string, cause?: unknown): LivretError =>
  new LivretError(
    'livret-verrouille',
    `Le livret ${nom(chemin)} est déjà ouvert dans une autre fenêtre ou un autre programme. Rien n’a été modifié. Fermez-le là-bas, puis réessayez.`,
    { cause },
  );

export const livretEndommage = (chemin: string, cause?: unknown): LivretError =>
  new LivretError(
    'livret-endommage',
    `Le livret ${nom(chemin)} est abîmé : une partie de son contenu ne peut pas être lue. Le fichier a été laissé tel quel, gardez-le. Ouvrez une copie plus ancienne (clé USB, message envoyé à votre accompagnateur), ou demandez de l’aide en joignant ce fichier.`,
    { cause },
  );

export const livretEtranger = (chemin: string, cause?: unknown): LivretError =>
  new LivretError(
    'livret-etranger',
    `Le fichier ${nom(chemin)} n’est pas un livret, ou son début est abîmé. Il n’a pas été modifié. Choisissez un fichier dont le nom se termine par « .livret ».`,
    { cause },
  );

export const livretFutur = (chemin: string): LivretError =>
  new LivretError(
    'livret-futur',
    `Le livret ${nom(chemin)} a été fait avec une version plus récente de l’application. Il n’a pas été modifié. Mettez l’application à jour, puis ouvrez-le de nouveau.`,
  );

export const accesRefuse = (chemin: string, cause?: unknown): LivretError =>
  new LivretError(
    'ecriture-refusee',
    `L’ordinateur n’a pas permis d’ouvrir ${nom(chemin)}. Rien n’a été modifié. Vérifiez que vous avez le droit de lire ce fichier et son dossier, puis réessayez.`,
    { cause },
  );

export const livretEnLecture = (): LivretError =>
  new LivretError(
    'livret-en-lecture',
    'Ce livret est ouvert en lecture seule, parce que son support est protégé contre l’écriture. Rien n’a été modifié. Copiez-le sur votre ordinateur pour y travailler.',
  );

export const disquePlein = (cause?: unknown): LivretError =>
  new LivretError(
    'disque-plein',
    'Il n’y a plus de place sur le disque : la dernière modification n’a pas été enregistrée, tout ce qui précède l’est. Libérez de la place, puis réessayez.',
    { cause },
  );

export const ecritureRefusee = (cause?: unknown): LivretError =>
  new LivretError(
    'ecriture-refusee',
    'L’écriture dans le livret a été refusée : la dernière modification n’a pas été enregistrée, tout ce qui précède l’est. Vérifiez que la clé ou le disque est toujours branché, puis réessayez.',
    { cause },
  );

export const fichierExiste = (chemin: string): LivretError =>
  new LivretError(
    'fichier-existe',
    `Un fichier ${nom(chemin)} existe déjà dans ce dossier. Il n’a pas été touché. Choisissez un autre nom.`,
  );

export const surUnLivret = (chemin: string): LivretError =>
  new LivretError(
    'fichier-existe',
    `${nom(chemin)} est un livret, ou une autre base de données : il n’a pas été remplacé. Rien n’a été écrit. Choisissez un autre nom, « livret.json » par exemple.`,
  );

export const dossierAbsent = (chemin: string): LivretError =>
  new LivretError(
    'ecriture-refusee',
    `Le dossier où écrire ${nom(chemin)} n’existe pas, ou n’est plus branché. Rien n’a été écrit. Choisissez un autre dossier.`,
  );

const nomRefuse = (chemin: string, cause?: unknown): LivretError =>
  new LivretError(
    'entree-invalide',
    `Le nom ${nom(chemin)} est trop long ou contient des signes que le disque refuse. Rien n’a été écrit. Choisissez un nom plus court.`,
    { cause },
  );

export const pasUnFichier = (chemin: string): LivretError =>
  new LivretError(
    'entree-invalide',
    `${nom(chemin)} n’est pas un fichier ordinaire, et n’a pas été remplacé. Rien n’a été écrit. Choisissez un autre nom.`,
  );

export const dejaUnDossier = (chemin: string, cause?: unknown): LivretError =>
  new LivretError(
    'entree-invalide',
    `${nom(chemin)} est un dossier. Rien n’a été écrit. Donnez aussi un nom de fichier.`,
    { cause },
  );

const codeDe = (erreur: unknown): string =>
  typeof erreur === 'object' && erreur !== null && 'code' in erreur ? String(erreur.code) : '';

/** The failure of an opening, as a sentence. */
export const openingError = (chemin: string, erreur: unknown): unknown => {
  if (erreur instanceof LivretError) return erreur;
  const code = codeDe(erreur);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return livretVerrouille(chemin, erreur);
  if (code === 'SQLITE_NOTADB') return livretEtranger(chemin, erreur);
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_IOERR_SHORT_READ')
    return livretEndommage(chemin, erreur);
  if (/^SQLITE_(CANTOPEN|PERM|AUTH|IOERR|READONLY)/.test(code) || code === 'EACCES' || code === 'EPERM')
    return accesRefuse(chemin, erreur);
  return erreur;
};

/** The failure of the writing of a new file, as a sentence; what was at that place is untouched. */
export const creatingError = (chemin: string, erreur: unknown): unknown => {
  const code = codeDe(erreur);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT')
    return new LivretError(
      'disque-plein',
      `Il n’y a plus de place sur le disque : ${nom(chemin)} n’a pas été écrit. Rien d’autre n’a changé. Libérez de la place, ou choisissez un autre disque, puis réessayez.`,
      { cause: erreur },
    );
  if (code === 'ENAMETOOLONG' || code === 'EINVAL') return nomRefuse(chemin, erreur);
  if (code === 'EISDIR') return dejaUnDossier(chemin, erreur);
  if (/^SQLITE_(IOERR|READONLY|PERM|CANTOPEN)/.test(code) || /^(EACCES|EPERM|EROFS|EIO|EBUSY)$/.test(code))
    return new LivretError(
      'ecriture-refusee',
      `L’ordinateur n’a pas permis d’écrire ${nom(chemin)} dans ce dossier. Rien n’a été écrit. Choisissez un autre dossier, ou vérifiez vos droits sur celui-ci.`,
      { cause: erreur },
    );
  return erreur;
};

/** The failure of a write, as a sentence; the transaction has been rolled back. */
export const writingError = (chemin: string, erreur: unknown): unknown => {
  const code = codeDe(erreur);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC') return disquePlein(erreur);
  if (code.startsWith('SQLITE_CORRUPT')) return livretEndommage(chemin, erreur);
  if (/^SQLITE_(IOERR|READONLY|PERM|CANTOPEN)/.test(code) || /^(EACCES|EPERM|EROFS|EIO)$/.test(code))
    return ecritureRefusee(erreur);
  if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY')
    return new LivretError(
      'entree-invalide',
      'La modification parle d’un élément qui n’est plus dans le livret. Rien n’a été changé. Fermez la fiche de cet élément, puis recommencez.',
      { cause: erreur },
    );
  return erreur;
};
