// One text of the open livret, read when the component appears.
import { useCallback, useEffect, useState } from 'react';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { type OpenTexte, openTexte } from './open-textes.ts';

export type TexteState =
  | { readonly etat: 'chargement' }
  | { readonly etat: 'pret'; readonly ouvert: OpenTexte }
  | { readonly etat: 'illisible'; readonly raison: string };

export function useTexte(cle: TexteKey): { state: TexteState; again: () => void } {
  const [state, setState] = useState<TexteState>({ etat: 'chargement' });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` asks for another reading
  useEffect(() => {
    let current = true;
    setState({ etat: 'chargement' });
    openTexte(cle).then(
      (ouvert) => current && setState({ etat: 'pret', ouvert }),
      (error: unknown) =>
        current &&
        setState({ etat: 'illisible', raison: error instanceof Error ? error.message : String(error) }),
    );
    return () => {
      current = false;
    };
  }, [cle, attempt]);
  return { state, again: useCallback(() => setAttempt((n) => n + 1), []) };
}
