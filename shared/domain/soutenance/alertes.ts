// What a rehearsal says near the end of a part and of the whole: an état one can read, and signals given once (SPEC S19).
import { type Chrono, estFini, resteDeLaPartie, resteEnTout, tempsPrevu } from './chrono.ts';

export type EtatTemps = 'large' | 'bientot' | 'depasse';
export type Signal = 'partie-bientot' | 'partie-finie' | 'tout-bientot' | 'tout-fini';

/** Milliseconds before the end from which it is near: a fifth of a part, half a minute at most. */
const seuilPartie = (chrono: Chrono): number =>
  Math.min(30_000, (chrono.parties[chrono.rang]?.secondes ?? 0) * 200);
/** A tenth of the whole, two minutes at most. */
const seuilTout = (chrono: Chrono): number => Math.min(120_000, tempsPrevu(chrono) / 10);

const etat = (reste: number, seuil: number): EtatTemps =>
  reste <= 0 ? 'depasse' : reste <= seuil ? 'bientot' : 'large';

export const etatDeLaPartie = (chrono: Chrono): EtatTemps =>
  etat(resteDeLaPartie(chrono), seuilPartie(chrono));
export const etatEnTout = (chrono: Chrono): EtatTemps => etat(resteEnTout(chrono), seuilTout(chrono));

const RANGS: Record<EtatTemps, number> = { large: 0, bientot: 1, depasse: 2 };

/** What the time that went by between two values of one clock gives to say; a part that one opens late says nothing. */
export const signaux = (avant: Chrono, apres: Chrono): Signal[] => {
  const dits: Signal[] = [];
  const franchit = (a: EtatTemps, b: EtatTemps) => RANGS[b] > RANGS[a];
  if (avant.rang === apres.rang && !estFini(apres)) {
    const [a, b] = [etatDeLaPartie(avant), etatDeLaPartie(apres)];
    if (franchit(a, b)) dits.push(b === 'depasse' ? 'partie-finie' : 'partie-bientot');
  }
  const [a, b] = [etatEnTout(avant), etatEnTout(apres)];
  if (franchit(a, b)) dits.push(b === 'depasse' ? 'tout-fini' : 'tout-bientot');
  return dits;
};
