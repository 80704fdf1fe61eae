// The Word styles of every document: what a tutor sees in the list of styles, and changes in one place.
import type { ICharacterStyleOptions, IStylesOptions } from 'docx';
import { BLEU_REFERENTIEL, GRIS, STYLE, STYLE_ROLE } from './charte.ts';
import { stylesDeWord } from './styles-de-word.ts';
import { stylesDesPages } from './styles-des-pages.ts';
import { stylesDuTexte } from './styles-du-texte.ts';

const stylesDesMots = (): readonly ICharacterStyleOptions[] => [
  {
    id: STYLE.origine,
    name: 'Référentiel origine',
    run: { size: 18, color: BLEU_REFERENTIEL, bold: false, italics: false },
  },
  { id: STYLE_ROLE.action, name: 'Référentiel action', run: { bold: true } },
  { id: STYLE_ROLE.moyens, name: 'Référentiel moyens', run: { bold: false, italics: false } },
  {
    id: STYLE_ROLE.contrainte,
    name: 'Référentiel contrainte',
    run: { underline: { type: 'dotted', color: 'auto' } },
  },
  { id: STYLE_ROLE.exemple, name: 'Référentiel exemple', run: { size: 18, color: GRIS } },
  { id: STYLE_ROLE.finalite, name: 'Référentiel finalité', run: { italics: true } },
];

export const stylesWord = (): IStylesOptions => ({
  default: stylesDeWord(),
  paragraphStyles: [...stylesDuTexte(), ...stylesDesPages()],
  characterStyles: [...stylesDesMots()],
});
