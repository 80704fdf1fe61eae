// Search and replace in an open livret: what is read of it is kept for as long as it is open.
import { LivretError } from '#shared/contract/errors.ts';
import { Operation } from '#shared/domain/livret/operation.ts';
import type { Demande } from '#shared/domain/recherche/motif.ts';
import {
  createRecherche,
  type LieuTrouve,
  type Portee,
  type Recherche,
  type SourceRecherche,
} from '#shared/domain/recherche/recherche.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { StoredOperation } from './apply-operations.ts';
import type { LivretSession } from './session.ts';

const readings = new WeakMap<LivretSession, Recherche>();

const of = (session: LivretSession): { recherche: Recherche; source: SourceRecherche } => {
  const recherche = readings.get(session) ?? createRecherche();
  readings.set(session, recherche);
  return {
    recherche,
    source: { vue: session.view(), marque: session.texteMark, lire: session.readTexte },
  };
};

export const chercher = (
  session: LivretSession,
  demande: Demande,
  montrees: number,
): { total: number; lieux: LieuTrouve[] } => {
  const { recherche, source } = of(session);
  return recherche.chercher(source, demande, montrees);
};

/** Throws « entree-invalide », nothing written, when a field would become longer than it can be; and what writing throws. */
export const remplacer = (
  session: LivretSession,
  { demande, par, portee, libelle }: { demande: Demande; par: string; portee: Portee; libelle: string },
): { nombre: number; textes: TexteKey[] } => {
  const { recherche, source } = of(session);
  const { nombre, operations, textes } = recherche.remplacer(source, demande, par, portee);
  if (operations.some((operation) => !Operation.safeParse(operation).success))
    throw new LivretError(
      'entree-invalide',
      'Un champ deviendrait trop long. Rien n’a été remplacé, le livret est tel qu’il était. Remplacez par des mots plus courts, ou un endroit à la fois.',
    );
  const rewritten = textes.map(
    ({ cle, lignes }): StoredOperation => ({ op: 'reprendre-texte', cle, lignes }),
  );
  if (nombre > 0) session.rewrite([...operations, ...rewritten], libelle);
  return { nombre, textes: textes.map(({ cle }) => cle) };
};
