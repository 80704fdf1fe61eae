// The relecture of an open livret: its readings are kept for as long as it is open.
import type { Exigence } from '#shared/domain/exigences/suivre.ts';
import { createRelecture, type LivretALire, type Relecture } from '#shared/domain/relecture/relecture.ts';
import type { Remarque } from '#shared/domain/relecture/remarque.ts';
import type { LivretSession } from './session.ts';

const readings = new WeakMap<LivretSession, Relecture>();

const of = (session: LivretSession): { relecture: Relecture; livret: LivretALire } => {
  const relecture = readings.get(session) ?? createRelecture();
  readings.set(session, relecture);
  const vue = session.view();
  const textes = vue.textes.map(({ cle }) => ({
    cle,
    marque: session.texteMark(cle),
    lire: () => session.readTexte(cle),
  }));
  const noms = vue.pseudonymes.flatMap(({ nom, variantes }) => [nom, ...variantes]);
  return { relecture, livret: { vue, textes, noms } };
};

/** With a bloc: the remarks of its dossier, the common texts included. Those set aside are there too. */
export const relire = (session: LivretSession, bloc?: string): Remarque[] => {
  const { relecture, livret } = of(session);
  return relecture.lire(livret, bloc);
};

/** The cross-cutting demands of the blocs aimed at, and where the dossier speaks of them. */
export const suivreExigencesDe = (session: LivretSession): Exigence[] => {
  const { relecture, livret } = of(session);
  return relecture.exigences(livret);
};
