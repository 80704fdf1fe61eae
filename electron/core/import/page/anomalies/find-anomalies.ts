import type { Anomalie, Fiche } from '#shared/domain/fiche/fiche.ts';
import type { PageReader } from '../page-reader.ts';

export const findAnomalies = (
  _fiche: Fiche,
  _page: PageReader,
  _top: { date: string; index: number } | null,
): Anomalie[] => [];
