// Page numbers worked out as the document is written, and what had to be guessed to do so.
import type { IPropertiesOptions } from 'docx';
import { estimatePageNumbersWith } from 'docx/layout';
import type { CompteDePages } from '#shared/domain/dossier/avant-export/limites.ts';
import { mesurerCalibri } from './largeurs-calibri.ts';

export interface EstimationPages {
  readonly option: Pick<IPropertiesOptions, 'pageNumbers'>;
  /** After the document is packed: a sentence when some numbers are guesses. */
  readonly avertissements: (bloc: string) => string[];
  /** After the document is packed: its pages, and those before that bookmark; null when they could not be counted. */
  readonly compte: (signet: string | null) => CompteDePages | null;
}

export const estimerPages = (miseEnPage: boolean): EstimationPages => {
  if (!miseEnPage) return { option: {}, avertissements: () => [], compte: () => null };
  const estimateur = estimatePageNumbersWith({ guess: true });
  const mesure = mesurerCalibri();
  const rapide = estimatePageNumbersWith({ guess: true, measureWidth: mesure.largeur });
  const raisons = new Set<string>();
  let derniere: { pageCount?: number; bookmarkPageNumbers?: ReadonlyMap<string, number> } = {};
  const pageNumbers: NonNullable<IPropertiesOptions['pageNumbers']> = Object.assign(
    (...args: Parameters<typeof estimateur>) => {
      // The library types the same function for documents and for templates: ours is a document.
      const vite = rapide(...args);
      // A letter that Calibri does not have (an emoji, another script) is Word's to draw: the library knows in what.
      const pages = mesure.inconnu() ? estimateur(...args) : vite;
      for (const { reason } of pages.guesses ?? []) raisons.add(reason);
      derniere = pages;
      return pages;
    },
    estimateur.listNumbers ? { listNumbers: estimateur.listNumbers } : {},
  ) as unknown as NonNullable<IPropertiesOptions['pageNumbers']>;
  return {
    option: { pageNumbers },
    compte: (signet) => {
      const { pageCount, bookmarkPageNumbers } = derniere;
      if (pageCount === undefined || pageCount < 1) return null;
      const annexes = signet === null ? undefined : bookmarkPageNumbers?.get(signet);
      return { pages: pageCount, avantAnnexes: annexes === undefined ? null : Math.max(1, annexes - 1) };
    },
    avertissements: (bloc) =>
      raisons.size === 0
        ? []
        : [
            `${bloc} : certains numéros de page sont estimés (${[...raisons].slice(0, 3).join(' ; ')}). Dans Word, « Mettre à jour les champs » les recalcule.`,
          ],
  };
};
