// The dictionary of the open livret: what spelling takes as it is, told to the shell when it changes.
import { useEffect, useMemo } from 'react';
import { motsConnus } from '#renderer/bridge/bridge.ts';
import { change, useLivret } from '#renderer/state/livret-store.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { estUnMot, motsDuLivret } from '#shared/domain/dictionnaire/mots-du-livret.ts';

export function useKnownWords(): void {
  const langue = useSettings((s) => s.reglages.langue);
  const fiche = useLivret((s) => s.vue?.fiche);
  const candidat = useLivret((s) => s.vue?.candidat);
  const structures = useLivret((s) => s.vue?.structures);
  const pseudonymes = useLivret((s) => s.vue?.pseudonymes);
  const dictionnaire = useLivret((s) => s.vue?.projet.dictionnaire);
  /** One string, so that the same words are said once. */
  const mots = useMemo(
    () =>
      fiche && candidat && structures && pseudonymes && dictionnaire
        ? motsDuLivret({ fiche, candidat, structures, pseudonymes, projet: { dictionnaire } }).join(' ')
        : null,
    [fiche, candidat, structures, pseudonymes, dictionnaire],
  );
  useEffect(() => motsConnus(mots === null ? null : mots.split(' '), langue), [mots, langue]);
}

export const keepWord = (mot: string, libelle: string): Promise<boolean> =>
  change(
    ({ projet }) =>
      projet.dictionnaire.includes(mot) || !estUnMot(mot)
        ? null
        : [{ op: 'mettre-projet', valeur: { ...projet, dictionnaire: [...projet.dictionnaire, mot] } }],
    libelle,
  );
