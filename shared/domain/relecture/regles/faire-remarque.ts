// A remark about one sentence of a passage.
import { citer, type Passage } from '../passages.ts';
import type { RemarqueDeTexte } from '../remarque.ts';

export const remarquer = (
  passage: Passage,
  { debut, fin }: { readonly debut: number; readonly fin: number },
  remarque: Pick<RemarqueDeTexte, 'regle' | 'gravite' | 'message'>,
): RemarqueDeTexte => ({
  ...remarque,
  citation: citer(passage, debut, fin).trim(),
  blockId: passage.blockId,
  debut,
  fin,
});
