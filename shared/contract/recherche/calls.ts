// Search and replace across the open livret (SPEC X).
import { z } from 'zod';
import { Demande } from '../../domain/recherche/motif.ts';
import { LieuTrouve, Portee } from '../../domain/recherche/recherche.ts';
import { defineCall } from '../define-call.ts';
import { Changed } from '../livret/calls.ts';

/** Occurrences given by one search before each place only gives its first ones; the others are counted. */
export const OCCURRENCES_MONTREES = 500;

export const rechercheCalls = {
  'recherche.chercher': defineCall(
    z.object({ demande: Demande }),
    z.object({
      total: z.number().int().min(0),
      /** Places in the order of the journey; one may give fewer occurrences than it has. */
      lieux: z.array(LieuTrouve),
    }),
    ['aucun-livret-ouvert'],
  ),
  /** One step for undoing, durable when the answer comes. Nothing found: nothing is written, `nombre` is 0. */
  'recherche.remplacer': defineCall(
    z.object({ demande: Demande, par: z.string().max(1_000), portee: Portee, libelle: z.string().min(1) }),
    z.object({ nombre: z.number().int().min(0), livret: Changed }),
    ['aucun-livret-ouvert', 'livret-en-lecture', 'disque-plein', 'ecriture-refusee'],
  ),
};
