// Numbers of headings and lists: lists of Word, so that Word numbers on when the tutor adds one.
import { AlignmentType, type INumberingOptions, LevelFormat, LevelSuffix } from 'docx';
import { SANS } from './charte.ts';

const retrait = (left: number, hanging: number) => ({ paragraph: { indent: { left, hanging } } });
const NIVEAUX = [0, 1, 2] as const;
const PUCES = ['•', '–', '·'] as const;
const FORMATS = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN] as const;

export const numerotationWord = (): INumberingOptions => ({
  config: [
    {
      reference: 'titres',
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.TAB,
          style: { ...retrait(567, 567), style: 'Heading1' },
        },
        {
          level: 1,
          format: LevelFormat.DECIMAL,
          text: '%1.%2',
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.TAB,
          style: { ...retrait(737, 737), style: 'Heading2' },
        },
      ],
    },
    {
      reference: 'puces',
      levels: NIVEAUX.map((level) => ({
        level,
        format: LevelFormat.BULLET,
        text: PUCES[level],
        alignment: AlignmentType.LEFT,
        style: { ...retrait(397 * (level + 1), 284), run: { font: SANS } },
      })),
    },
    {
      reference: 'numeros',
      levels: NIVEAUX.map((level) => ({
        level,
        format: FORMATS[level],
        text: `%${level + 1}.`,
        alignment: AlignmentType.LEFT,
        style: retrait(397 * (level + 1), 397),
      })),
    },
  ],
});
