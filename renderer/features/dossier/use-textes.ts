// The texts that a preview shows, read from the core and read again when they change.
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import { showError } from '#renderer/state/livret-store.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';

export type Textes = ReadonlyMap<string, RichText>;

/** Every text of the livret that may be in the dossier of a bloc. null while they are read. */
export function useTextes(vue: LivretView, bloc: string): Textes | null {
  const [textes, setTextes] = useState<Textes | null>(null);
  const wanted = vue.textes.filter((t) => belongs(vue, bloc, t.cle)).map((t) => t.cle);
  const stamp = vue.textes.map((t) => `${t.cle}@${t.modifieLe}`).join(' ');
  // biome-ignore lint/correctness/useExhaustiveDependencies: the stamp says all that the list of keys says, and when.
  useEffect(() => {
    let current = true;
    Promise.all(wanted.map(async (cle) => [cle as string, await call('textes.lire', { cle })] as const))
      .then((pairs) => current && setTextes(new Map(pairs)))
      .catch(showError);
    return () => {
      current = false;
    };
  }, [stamp, bloc]);
  return textes;
}

function belongs(vue: LivretView, bloc: string, cle: string): boolean {
  const [genre, owner] = cle.split(':');
  if (genre === 'candidat') return true;
  if (genre !== 'situation') return owner === bloc;
  const competence = vue.situations.find((s) => s.id === owner)?.competenceId;
  return vue.fiche.blocs.find((b) => b.code === bloc)?.competences.some((c) => c.id === competence) === true;
}
