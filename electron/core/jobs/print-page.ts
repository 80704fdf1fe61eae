// One page given to the printer, and its failure as a value: what the worker is told.
import { type Failure, LivretError } from '#shared/contract/errors.ts';
import type { Demande } from '#shared/contract/wire.ts';
import type { Imprimer } from '../export/pdf/imprimante.ts';

const IMPOSSIBLE =
  'Le PDF n’a pas pu être fait : les pages n’ont pas pu être imprimées ici. Votre livret est intact et rien n’a été écrit. Recommencez ; si l’erreur revient, exportez en Word et enregistrez-le en PDF.';

export const printPage = async (
  imprimer: Imprimer | undefined,
  demande: Demande,
): Promise<Failure | null> => {
  try {
    if (imprimer === undefined) throw new Error('no printer here');
    await imprimer(demande);
    return null;
  } catch (error) {
    return error instanceof LivretError
      ? { code: error.code, message: error.message }
      : { code: 'impression-impossible', message: IMPOSSIBLE };
  }
};
