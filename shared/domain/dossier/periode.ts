// Partial dates and periods in words: « mars à juin 2023 », « depuis 2021 ».

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];

const lire = (date: string) => {
  const [annee = '', mois, jour] = date.split('-');
  return {
    annee,
    mois: mois ? (MOIS[Number(mois) - 1] ?? '') : '',
    jour: jour ? (Number(jour) === 1 ? '1er' : String(Number(jour))) : '',
  };
};

/** « 2 juin 2023 », « juin 2023 », « 2023 », from a partial ISO date. */
export const direDate = (date: string): string => {
  const { annee, mois, jour } = lire(date);
  return [jour, mois, annee].filter((mot) => mot !== '').join(' ');
};

/** Empty when nothing is known. */
export const direPeriode = (debut: string | null, fin: string | null, enCours = false): string => {
  if (debut === null) return fin === null ? '' : `jusqu’à ${direDate(fin)}`;
  if (enCours) return `depuis ${direDate(debut)}`;
  if (fin === null || fin === debut) return direDate(debut);
  const a = lire(debut);
  const b = lire(fin);
  if (a.mois === '' || b.mois === '') return `${direDate(debut)} à ${direDate(fin)}`;
  if (a.annee !== b.annee) return `${direDate(debut)} à ${direDate(fin)}`;
  if (a.mois !== b.mois) return `${[a.jour, a.mois].filter(Boolean).join(' ')} à ${direDate(fin)}`;
  return a.jour && b.jour ? `${a.jour} au ${direDate(fin)}` : direDate(fin);
};
