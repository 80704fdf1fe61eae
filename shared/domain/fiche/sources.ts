// Where each rule of the VAE that the application shows comes from, and when that was last checked.

export interface SourceDeRegle {
  readonly regle: 'V1' | 'V2' | 'V3' | 'V4' | 'V5' | 'V6' | 'V7' | 'V8' | 'V9';
  /** The text, the page, or « la fiche », as a person would cite it. French. */
  readonly texte: string;
  /** ISO date. */
  readonly verifieLe: string;
  /** A: official text or data. B: specialist secondary source. C: weak or inferred. */
  readonly surete: 'A' | 'B' | 'C';
}

const VERIFIE_LE = '2026-11-23';

const source = (
  regle: SourceDeRegle['regle'],
  surete: SourceDeRegle['surete'],
  texte: string,
): SourceDeRegle => ({ regle, surete, texte, verifieLe: VERIFIE_LE });

export const SOURCES = {
  V1: source(
    'V1',
    'A',
    'Code du travail, article L. 6113-9 ; France compétences, questions fréquentes, « active » et « inactive »',
  ),
  V2: source('V2', 'C', 'Champ « Date de dernière délivrance possible » de la fiche ; son sens est déduit'),
  V3: source('V3', 'A', 'Table des correspondances de la fiche, établie par le certificateur'),
  V4: source('V4', 'B', 'Texte de la fiche, quand elle donne une durée de validité de ses blocs'),
  V5: source('V5', 'B', 'Texte de la fiche sur la validation partielle'),
  V6: source('V6', 'A', 'Code du travail, article R. 6412-3'),
  V7: source(
    'V7',
    'A',
    'Code du travail, article L. 6412-2 ; la notification de recevabilité dit sa validité',
  ),
  V8: source('V8', 'A', 'Code du travail, article D. 6412-6 ; composition du jury écrite dans la fiche'),
  V9: source('V9', 'A', 'Modalités d’évaluation de la fiche ; sans elles, 20 minutes par défaut'),
} as const satisfies Record<SourceDeRegle['regle'], SourceDeRegle>;
