// Which versions leave with time, so that a livret written for months stays small (SPEC H4, H5).
import { dayOf } from '../../lib/day-of.ts';
import type { Version } from './version.ts';

const JOUR = 24 * 3_600_000;
/** All of them for that long, then the last of each day, then the last of each week. */
export const TOUTES = JOUR;
export const UNE_PAR_JOUR = 31 * JOUR;

/** The Monday of a day, as its name. */
const semaineDe = (le: Date): string => {
  const lundi = new Date(le);
  lundi.setDate(le.getDate() - ((le.getDay() + 6) % 7));
  return dayOf(lundi);
};

type Datee = Pick<Version, 'id' | 'cle' | 'le' | 'nom'>;

/** Ids of those that leave. Thinning again, now or later, never takes out what thinning once would have kept. */
export const eclaircir = (versions: readonly Datee[], maintenant: Date): string[] => {
  const gardees = new Map<string, Datee>();
  const partent: string[] = [];
  for (const version of versions) {
    if (version.nom !== '') continue;
    const le = new Date(version.le);
    const age = maintenant.getTime() - le.getTime();
    if (age < TOUTES) continue;
    const groupe = `${version.cle} ${age < UNE_PAR_JOUR ? dayOf(le) : `s${semaineDe(le)}`}`;
    const autre = gardees.get(groupe);
    const avant = autre && (autre.le < version.le || (autre.le === version.le && autre.id < version.id));
    if (autre === undefined || avant) gardees.set(groupe, version);
    if (autre !== undefined) partent.push(avant ? autre.id : version.id);
  }
  return partent;
};
