// The words of a question: its short name, what it asks, why the jury cares.
import { useTranslations } from 'use-intl';
import { premiersMots } from '#shared/domain/texte/resumer-texte.ts';
import type { Step } from './sitting.ts';

export interface StepWords {
  readonly name: string;
  readonly question: string;
  readonly why: string;
  /** What the fiche gives as examples of it, and asks of them. */
  readonly examples: readonly string[];
  /** In the words of the fiche, which are French whatever the language of the application. */
  readonly isOfficial: boolean;
}

const NAME_LENGTH = 60;

export function useStepWords(): (step: Step) => StepWords {
  const t = useTranslations('explicitation');
  const tGuide = useTranslations('redaction.guide');
  const tEditor = useTranslations('editor');
  return ({ question }) => {
    if (question === null)
      return {
        name: t('titreNom'),
        question: t('titreQuestion'),
        why: t('titrePourquoi'),
        examples: [],
        isOfficial: false,
      };
    const { phrase, place } = question;
    if (phrase === null)
      return {
        name: tEditor(`elements.${place}`),
        question: tGuide(`questions.${place}`),
        why: t(`pourquoi.${place}`),
        examples: [],
        isOfficial: false,
      };
    return {
      name: t('dansLaPhrase', {
        role: tGuide(`roles.${phrase.role}`),
        mots: premiersMots(phrase.mots, NAME_LENGTH),
      }),
      question: phrase.question,
      why: t(`pourquoiPhrase.${phrase.role}`),
      examples: phrase.exemples,
      isOfficial: true,
    };
  };
}
