// Exports of the open livret: started, cancelled; the rest is said by events.

import { LivretError } from '#shared/contract/errors.ts';
import type { exportsCalls } from '#shared/contract/exports/calls.ts';
import type { Envoi } from '#shared/domain/relectures/envoi.ts';
import { prendreInstantane } from '../../export/instantane.ts';
import { currentSession } from '../../livret/open-session.ts';
import type { Handlers } from '../../rpc/handlers.ts';

export const exportsHandlers: Handlers<typeof exportsCalls> = {
  'exports.lancer': (context, { genre, blocs, autorisation, noms, relecture, limites }) => {
    const session = currentSession(context);
    const inconnu = blocs.find((code) => !session.view().fiche.blocs.some((bloc) => bloc.code === code));
    if (inconnu !== undefined)
      throw new LivretError(
        'entree-invalide',
        `La fiche de ce livret n’a pas de bloc « ${inconnu} ». Rien n’a été écrit. Choisissez un de ses blocs.`,
      );
    const connues = new Set(
      session
        .view()
        .fiche.blocs.filter(({ code }) => blocs.includes(code))
        .flatMap((bloc) => bloc.competences.map(({ id }) => id)),
    );
    const autre = relecture?.competences?.find((id) => !connues.has(id));
    if (autre !== undefined)
      throw new LivretError(
        'entree-invalide',
        `La compétence « ${autre} » n’est pas dans ce bloc. Rien n’a été écrit. Choisissez parmi les siennes.`,
      );
    const destination = context.grants.resolve(autorisation);
    const instantane = prendreInstantane(session, blocs, {
      vraisNoms: noms === 'reels',
      ...(relecture && { relecture }),
      ...(limites && { limites }),
      depot: genre === 'depot',
    });
    const garder = (envois: readonly Envoi[]) => {
      // The livret may have been closed while the worker drew: its file is no longer ours to write.
      if (context.session === session) session.keepEnvois(envois);
    };
    return { travail: context.jobs.startExport({ genre, blocs, destination, instantane, garder }) };
  },
  'travaux.annuler': ({ jobs }, { travail }) => {
    jobs.cancel(travail);
    return {};
  },
};
