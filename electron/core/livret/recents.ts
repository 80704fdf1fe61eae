// The livrets of the home screen: what was known of each when it was last opened, changed or closed.
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import type { z } from 'zod';
import { RecentLivret } from '#shared/contract/livret/calls.ts';
import { reglette } from '#shared/domain/couverture/couverture.ts';
import { texteBrut } from '#shared/domain/texte/parcourir.ts';
import { derniersMots } from '#shared/domain/texte/resumer-texte.ts';
import { TexteKey } from '#shared/domain/texte/texte-key.ts';
import type { CoreContext } from '../context.ts';
import { getRecent, listRecents, putRecent, type RecentRow } from '../store/queries/recent.ts';
import { lastTexteKey } from '../store/queries/texte.ts';
import type { LivretSession } from './session.ts';

/** What is kept; the path tells the rest. */
const Resume = RecentLivret.omit({ id: true, nomFichier: true, dossier: true, present: true });
type Resume = z.infer<typeof Resume>;

/** The same file has the same id, whatever the number of times it is opened. */
export const recentId = (path: string): string =>
  createHash('sha256').update(path).digest('hex').slice(0, 16);

const lastTexte = (session: LivretSession): Resume['dernierTexte'] => {
  const cle = lastTexteKey(session.db);
  if (cle === null) return null;
  return { cle, extrait: derniersMots(texteBrut(session.readTexte(TexteKey.parse(cle)))) };
};

const resumeOf = (session: LivretSession): Resume => {
  const vue = session.view();
  return {
    intitule: vue.fiche.intitule,
    ficheCode: vue.fiche.code,
    candidat: `${vue.candidat.prenom} ${vue.candidat.nom}`.trim(),
    exemple: vue.identite.exemple,
    profondeurs: reglette(vue),
    recevabilite: vue.projet.recevabilite,
    dateEcheance: vue.fiche.dateEcheance,
    derniereModification: vue.modifieLe,
    dernierTexte: lastTexte(session),
  };
};

/** Writes what the home screen will say of the open livret. `opened` moves it to the top of the list. */
export const rememberSession = (
  { library, clock }: Pick<CoreContext, 'library' | 'clock'>,
  session: LivretSession,
  opened: boolean,
): void => {
  const id = recentId(session.path);
  const known = getRecent(library, id);
  // Forgotten while open: it stays forgotten until it is opened again.
  if (!opened && !known) return;
  putRecent(library, {
    id,
    chemin: session.path,
    resume: JSON.stringify(resumeOf(session)),
    ouvertLe: opened || !known ? clock().toISOString() : known.ouvertLe,
  });
};

const fromRow = ({ id, chemin, resume }: RecentRow): RecentLivret | null => {
  const parsed = Resume.safeParse(JSON.parse(resume));
  if (!parsed.success) return null;
  return {
    ...parsed.data,
    id,
    nomFichier: basename(chemin),
    dossier: dirname(chemin),
    present: existsSync(chemin),
  };
};

/** Latest first; the open livret as it is now. */
export const recents = (context: Pick<CoreContext, 'library' | 'session'>): RecentLivret[] =>
  listRecents(context.library).flatMap((row) => {
    const recent = fromRow(row);
    if (!recent) return [];
    const { session } = context;
    return session?.path === row.chemin ? { ...recent, ...resumeOf(session) } : recent;
  });
