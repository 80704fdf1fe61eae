// The relecture of an open livret: its readings are kept for as long as it is open.
import { createRelecture, type Relecture } from '#shared/domain/relecture/relecture.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import type { LivretSession } from './session.ts';

const readings = new WeakMap<LivretSession, Relecture>();

/** With a bloc: the remarks of its dossier, the common texts included. Those set aside are there too. */
export const relire = (session: LivretSession, bloc?: string): Remarque[] => {
  const relecture = readings.get(session) ?? createRelecture();
  readings.set(session, relecture);
  const vue = session.view();
  const textes = vue.textes.map(({ cle }) => ({
    cle,
    marque: session.texteMark(cle),
    lire: () => session.readTexte(cle),
  }));
  const noms = vue.pseudonymes.flatMap(({ nom, variantes }) => [nom, ...variantes]);
  return relecture.lire({ vue, textes, noms }, bloc);
};
