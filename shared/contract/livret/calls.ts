// The livret that the window has open: one at a time for each core.
import { z } from 'zod';
import { BlocCode, FicheCode } from '../../domain/fiche/fiche.ts';
import { LivretView } from '../../domain/livret/livret.ts';
import { EtatAnnulation, Operation } from '../../domain/livret/operation.ts';
import { TexteKey } from '../../domain/texte/texte-key.ts';
import { defineCall } from '../define-call.ts';

/** A path chosen in a dialog: the page only ever sees this opaque word. */
export const Grant = z.string().min(1);

const OPEN_ERRORS = [
  'livret-absent',
  'livret-verrouille',
  'livret-endommage',
  'livret-etranger',
  'livret-futur',
  'ecriture-refusee',
  'autorisation-inconnue',
] as const;

/** The state after a change: the whole view (texts and bytes apart), and what can be undone. */
export const Changed = z.object({
  vue: LivretView,
  annulation: EtatAnnulation,
  /** true: on a medium that cannot be written; every change is refused with « livret-en-lecture ». */
  lectureSeule: z.boolean().optional(),
  /** Rich texts that this step wrote by another way than the editor: one that is open shows what it became. */
  textes: z.array(TexteKey).optional(),
});
export type Changed = z.infer<typeof Changed>;

export const RecentLivret = z.object({
  id: z.string(),
  nomFichier: z.string(),
  /** Folder shown to tell two files apart. */
  dossier: z.string(),
  present: z.boolean(),
  intitule: z.string(),
  ficheCode: z.string(),
  candidat: z.string(),
  exemple: z.boolean(),
  /** Depth (0–3) of every compétence aimed at, by bloc, for the réglette. */
  profondeurs: z.array(z.array(z.number().int().min(0).max(3))),
  recevabilite: z.string().nullable(),
  dateEcheance: z.string().nullable(),
  derniereModification: z.string(),
  /** Key of the last text saved, and its last words. */
  dernierTexte: z.object({ cle: z.string(), extrait: z.string() }).nullable(),
});
export type RecentLivret = z.infer<typeof RecentLivret>;

export const livretCalls = {
  'livret.creer': defineCall(
    z.object({ autorisation: Grant, fiche: FicheCode, blocs: z.array(BlocCode).min(1) }),
    Changed,
    ['fiche-inconnue', 'fichier-existe', 'disque-plein', 'ecriture-refusee', 'autorisation-inconnue'],
  ),
  'livret.ouvrir': defineCall(z.object({ autorisation: Grant }), Changed, OPEN_ERRORS),
  'livret.ouvrirRecent': defineCall(z.object({ id: z.string() }), Changed, OPEN_ERRORS),
  /** Opens a working copy of the sample livret of that fiche, in the user's data folder. */
  'livret.ouvrirExemple': defineCall(z.object({ fiche: FicheCode }), Changed, [
    ...OPEN_ERRORS,
    'fiche-inconnue',
  ]),
  'livret.fermer': defineCall(z.object({}), z.object({})),
  /** The livret open now, or null. */
  'livret.lire': defineCall(z.object({}), Changed.nullable()),
  /** Applied whole or not at all, durable when the answer comes. `libelle` completes « Annuler : … ». */
  'livret.changer': defineCall(
    z.object({ operations: z.array(Operation).min(1), libelle: z.string().min(1) }),
    Changed,
    ['aucun-livret-ouvert', 'livret-en-lecture', 'disque-plein', 'ecriture-refusee'],
  ),
  'livret.annuler': defineCall(z.object({}), Changed, ['aucun-livret-ouvert']),
  'livret.retablir': defineCall(z.object({}), Changed, ['aucun-livret-ouvert']),
  'recents.lister': defineCall(z.object({}), z.array(RecentLivret)),
  'recents.oublier': defineCall(z.object({ id: z.string() }), z.object({})),
};
