// Everything that a fiche says against itself, in the order in which a candidate should hear of it.
import type { Anomalie, Fiche } from '#shared/domain/fiche/fiche.ts';
import type { PageReader } from '../page-reader.ts';
import {
  circularDeliverable,
  closedToVae,
  courseConditions,
  documentsElsewhere,
  repeatedPrerequisites,
  separateVae,
  transversales,
} from './asked-of-all.ts';
import { attestedAgainstBlocs } from './attestees.ts';
import { countOfBlocs, gapInBlocs, titleOfBlocDiffers } from './blocs.ts';
import {
  brokenHyphens,
  clashingWords,
  gluedActivities,
  loneQuotes,
  noteCalls,
  unclosedBrackets,
} from './damaged-text.ts';
import { datesAddUp, formerTexts, noLastDelivery } from './dates.ts';
import type { Detector, Evidence } from './detector.ts';
import { juryDescribed, juryTotal, twoJuries } from './jury.ts';
import {
  certificateurTwice,
  formerWithoutTable,
  impossibleRates,
  noneAfterSome,
  strayCodes,
} from './links.ts';
import { titleNeverRepeated } from './title.ts';

const DETECTORS: readonly Detector[] = [
  titleNeverRepeated,
  closedToVae,
  countOfBlocs,
  gapInBlocs,
  juryDescribed,
  juryTotal,
  twoJuries,
  transversales,
  separateVae,
  courseConditions,
  repeatedPrerequisites,
  documentsElsewhere,
  circularDeliverable,
  datesAddUp,
  noLastDelivery,
  formerTexts,
  formerWithoutTable,
  noneAfterSome,
  strayCodes,
  certificateurTwice,
  attestedAgainstBlocs,
  titleOfBlocDiffers,
  unclosedBrackets,
  loneQuotes,
  clashingWords,
  brokenHyphens,
  noteCalls,
  gluedActivities,
  impossibleRates,
];

export const findAnomalies = (
  fiche: Fiche,
  page: PageReader,
  topEcheance: Evidence['topEcheance'],
): Anomalie[] => DETECTORS.flatMap((detect) => detect({ fiche, page, topEcheance }));
