// Certificateurs, former certifications and correspondances.
import { fold } from '../lines.ts';
import { anomalie, type Detector } from './detector.ts';

export const certificateurTwice: Detector = ({ fiche, page }) => {
  const seen = new Set<string>();
  return fiche.certificateurs.flatMap(({ nom, siret }, rank) => {
    if (siret === null) return [];
    if (!seen.has(siret)) {
      seen.add(siret);
      return [];
    }
    const origin = page.origines.find(({ chemin }) => chemin === `certificateurs.${rank}`);
    return [
      anomalie(
        'certificateur-repete',
        `Le certificateur ${nom} est deux fois dans la fiche, avec le même Siret.`,
        page.line((origin?.debut ?? 1) - 1).replace(/\s+/g, ' '),
      ),
    ];
  });
};

/** Rule V3: without a table, nothing says what becomes of a bloc of the former certification. */
export const formerWithoutTable: Detector = ({ fiche }) =>
  fiche.anterieures
    .filter(({ code }) => !fiche.correspondances.some((one) => one.fiche === code))
    .map(({ code, intitule }) =>
      anomalie(
        'anterieure-sans-correspondance',
        `La fiche remplace ${code} et ne donne aucune correspondance avec ses blocs : un bloc obtenu dans l’ancienne ne passe pas de lui-même dans la nouvelle.`,
        `${code} ${intitule}`,
      ),
    );

/** « Aucune correspondance » under a correspondance. */
export const noneAfterSome: Detector = ({ fiche, page }) => {
  const none = page.section('aucune');
  const [first] = fiche.correspondances;
  if (!none || !first) return [];
  return [
    anomalie(
      'aucune-correspondance',
      `La fiche dit « Aucune correspondance » après en avoir donné une, avec ${first.fiche}.`,
      page.line(none.heading),
    ),
  ];
};

/** Codes that do not belong where they stand. */
export const strayCodes: Detector = ({ fiche, page }) => {
  const own = new Set(fiche.blocs.map(({ code }) => code));
  return fiche.correspondances.flatMap(({ blocs, blocsRequis, fiche: foreign }, rank) => {
    const stray =
      blocs.find((code) => !own.has(code)) ?? blocsRequis.find((code) => !code.startsWith(`${foreign}BC`));
    if (stray === undefined) return [];
    const origin = page.origines.find(({ chemin }) => chemin === `correspondances.${rank}`);
    return [
      anomalie(
        'correspondance-code-inconnu',
        `Une correspondance cite le bloc ${stray}, qui n’est pas de la fiche dont elle parle.`,
        fold(page.line((origin?.debut ?? 1) - 1)).replaceAll('\t', ' '),
      ),
    ];
  });
};

/** More people in the very job than people in any job. */
export const impossibleRates: Detector = ({ fiche }) =>
  fiche.statistiques
    .filter(
      ({ insertionGlobale6Mois: all, insertionMetier6Mois: job }) =>
        all !== null && job !== null && job > all,
    )
    .map(({ annee, insertionGlobale6Mois, insertionMetier6Mois }) =>
      anomalie(
        'statistiques-impossibles',
        `En ${annee}, l’insertion dans le métier visé dépasse l’insertion globale.`,
        `${annee} : ${insertionGlobale6Mois} %, ${insertionMetier6Mois} %`,
      ),
    );
