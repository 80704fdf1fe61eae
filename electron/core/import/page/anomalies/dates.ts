// Dates and durations that do not add up, dates that are not given, texts of a former registration.
import { fold } from '../lines.ts';
import { NUMBER, toNumber } from '../numbers.ts';
import { anomalie, type Detector, type Evidence } from './detector.ts';

const lineOf = ({ page }: Evidence, key: 'decision' | 'duree' | 'fin' | 'delivrance'): string =>
  page.line(page.section(key)?.heading ?? -1).replace(/\s+/g, ' ');

const french = (iso: string): string => iso.split('-').reverse().join('-');

const yearsAfter = (iso: string, years: number): string =>
  `${String(Number(iso.slice(0, 4)) + years).padStart(4, '0')}${iso.slice(4)}`;

export const datesAddUp: Detector = (evidence) => {
  const { dateDecision, dureeAnnees, dateEcheance, dateDerniereDelivrance } = evidence.fiche;
  const { topEcheance, page } = evidence;
  const found = [];
  if (dateDecision && dureeAnnees && dateEcheance && yearsAfter(dateDecision, dureeAnnees) !== dateEcheance)
    found.push(
      anomalie(
        'echeance-calculee',
        `La décision du ${french(dateDecision)} et la durée de ${dureeAnnees} ans donnent le ${french(yearsAfter(dateDecision, dureeAnnees))}, la fiche dit le ${french(dateEcheance)}.`,
        lineOf(evidence, 'fin'),
      ),
    );
  if (topEcheance && dateEcheance && topEcheance.date !== dateEcheance)
    found.push(
      anomalie(
        'deux-echeances',
        `La fiche donne deux échéances : ${french(topEcheance.date)} en tête, ${french(dateEcheance)} dans « Base légale ».`,
        page.line(topEcheance.index),
      ),
    );
  if (dateEcheance && dateDerniereDelivrance && dateDerniereDelivrance < dateEcheance)
    found.push(
      anomalie(
        'delivrance-avant-echeance',
        'La date de dernière délivrance possible est avant l’échéance.',
        lineOf(evidence, 'delivrance'),
      ),
    );
  return found;
};

/** Rule V2: an empty date is unknown, neither unlimited nor the échéance. */
export const noLastDelivery: Detector = (evidence) =>
  evidence.fiche.dateDerniereDelivrance !== null
    ? []
    : [
        anomalie(
          'derniere-delivrance-absente',
          'La date de dernière délivrance possible n’est pas dans la fiche : on ne sait pas jusqu’à quand un parcours commencé peut se terminer.',
          lineOf(evidence, 'fin'),
        ),
      ];

/** « Durée d’enregistrement : 2 ans » of another decision, with no word that says so. */
const DURATION = new RegExp(`(?:durée d'enregistrement ?:? |pour )(${NUMBER}) ans`, 'iu');

export const formerTexts: Detector = ({ fiche, page }) => {
  const { dateDecision, dureeAnnees, dateJournalOfficiel, textesReglementaires } = fiche;
  const found = [];
  if (dateJournalOfficiel && dateDecision && dateJournalOfficiel < dateDecision)
    found.push(
      anomalie(
        'journal-officiel-anterieur',
        `Le dernier Journal officiel cité (${french(dateJournalOfficiel)}) est antérieur à la décision d’enregistrement (${french(dateDecision)}) : il parle d’un enregistrement précédent.`,
        `${page.line(page.section('journal')?.heading ?? -1)} ${french(dateJournalOfficiel)}`,
      ),
    );
  for (const { date, texte } of textesReglementaires) {
    const years = toNumber(DURATION.exec(fold(texte))?.[1] ?? '');
    const namesAnother = /RNCP ?\d+/.test(texte);
    if (!dateDecision || date === dateDecision || years === null || years === dureeAnnees || namesAnother)
      continue;
    found.push(
      anomalie(
        'texte-d-un-autre-enregistrement',
        `Le texte cité (décision du ${french(date)}, ${years} ans) n’est pas celui de l’enregistrement actuel (décision du ${french(dateDecision)}, ${dureeAnnees} ans).`,
        texte,
      ),
    );
  }
  return found;
};
