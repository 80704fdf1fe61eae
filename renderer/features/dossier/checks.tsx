// The dossier of a bloc, as a jury would meet it: what to mend before it is exported, with what is mended already.
import { Controles } from '#renderer/features/dossier/controles/panel.tsx';
import { useConstats } from '#renderer/state/controles-store.ts';
import type { LivretView } from '#shared/domain/livret/livret.ts';

export function Checks({ vue, bloc }: { readonly vue: LivretView; readonly bloc: string }) {
  const blocs = [bloc];
  const lus = useConstats(vue, blocs, 'pseudonymes');
  return (
    <aside className="dossier-checks" aria-labelledby="controles-dossier">
      <Controles
        vue={vue}
        blocs={blocs}
        noms="pseudonymes"
        lus={lus}
        concerne={({ genre }) => genre !== 'reponse-part'}
        retour={{ depuis: 'dossier', bloc }}
        compter={false}
      />
    </aside>
  );
}
