// Lines: the candidate's inline nodes and the segments of the content model, as runs of Word.
import { InternalHyperlink, PageReference, type ParagraphChild, TextRun } from 'docx';
import type { Segment } from '#shared/domain/dossier/modele.ts';
import { citerPreuve } from '#shared/domain/dossier/sources.ts';
import type { Inline } from '#shared/domain/texte/rich-text.ts';
import { STYLE_ROLE } from './charte.ts';
import { nomSignet, type Redacteur } from './redacteur.ts';

interface Marques {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly underline?: Record<string, never>;
}

const marques = (noeud: Inline): Marques => {
  const types = new Set(noeud.marks?.map((m) => m.type));
  return {
    ...(types.has('bold') && { bold: true }),
    ...(types.has('italic') && { italics: true }),
    ...(types.has('underline') && { underline: {} }),
  };
};

export const segments = (liste: readonly Segment[], marque: Marques = {}): ParagraphChild[] =>
  liste.flatMap((segment, rang): ParagraphChild[] => {
    if (typeof segment === 'string') return [new TextRun({ ...marque, text: segment })];
    if ('gras' in segment) return [new TextRun({ ...marque, bold: true, text: segment.gras })];
    if ('role' in segment) return [new TextRun({ style: STYLE_ROLE[segment.role], text: segment.texte })];
    if ('lien' in segment) {
      const suite = liste[rang + 1];
      const page = typeof suite === 'object' && 'page' in suite && suite.page === segment.lien;
      return [
        new InternalHyperlink({
          anchor: nomSignet(segment.lien),
          children: [
            new TextRun({ ...marque, text: segment.texte }),
            ...(page ? [new PageReference(nomSignet(segment.lien))] : []),
          ],
        }),
      ];
    }
    const avant = liste[rang - 1];
    const dejaDite = typeof avant === 'object' && 'lien' in avant && avant.lien === segment.page;
    return dejaDite ? [] : [new PageReference(nomSignet(segment.page), { hyperlink: true })];
  });

/** A citation of a lost proof is said, never silently dropped. */
const dessinerInlines = (noeuds: readonly Inline[], redacteur: Redacteur): ParagraphChild[] =>
  noeuds.flatMap((noeud): ParagraphChild[] => {
    const marque = marques(noeud);
    if (noeud.type === 'hardBreak') return [new TextRun({ ...marque, break: 1 })];
    if (noeud.type === 'text') return [new TextRun({ ...marque, text: noeud.text })];
    const preuve = redacteur.preuves.get(noeud.attrs.preuveId);
    if (preuve === undefined) return [new TextRun({ ...marque, text: 'preuve retirée du livret' })];
    return segments(citerPreuve(preuve, redacteur.annexesImprimees), marque);
  });

/** The inline content of one block, with the comments on its words. */
export const inlines = (blockId: string, noeuds: readonly Inline[], redacteur: Redacteur): ParagraphChild[] =>
  redacteur.commentaires.poser(blockId, noeuds, (suite) => dessinerInlines(suite, redacteur));
