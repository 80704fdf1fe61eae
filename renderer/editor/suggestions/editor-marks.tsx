// What is known of one text, given to its editor: the tutor's remarks and those of the relecture. Draws nothing itself, so
// that a change of them draws nothing but the marks.
import type { Editor } from '@tiptap/react';
import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { useLivret } from '#renderer/state/livret-store.ts';
import { useReadAgain, useRelecture } from '#renderer/state/relecture-store.ts';
import { useRelectures } from '#renderer/state/relectures-store.ts';
import { useSettings } from '#renderer/state/settings-store.ts';
import { sansLesEcarts } from '#shared/domain/relecture/ecart.ts';
import { lotsDe } from '#shared/domain/relectures/dans-le-texte.ts';
import { nomDuRelecteur } from '#shared/domain/relectures/relecteur.ts';
import type { TexteKey } from '#shared/domain/texte/texte-key.ts';
import { showLots } from './plugin.ts';
import { markRelecture } from './relecture-marks.ts';

export function EditorMarks({ cle, editor }: { readonly cle: TexteKey; readonly editor: Editor }) {
  useTutorMarks(cle, editor);
  useRelectureMarks(cle, editor);
  return null;
}

function useTutorMarks(cle: TexteKey, editor: Editor): void {
  const t = useTranslations('relectures');
  const { remarques } = useRelectures().lues;
  const relecteurs = useLivret((s) => s.vue?.projet.relecteurs);
  const lots = useMemo(
    () =>
      lotsDe(remarques.filter((r) => r.place?.cle === cle)).map((lot) => ({
        lot,
        by: nomDuRelecteur(relecteurs ?? [], lot.remarques[0]?.auteur ?? '') || t('sansNom'),
      })),
    [cle, remarques, relecteurs, t],
  );
  useEffect(() => {
    if (!editor.isDestroyed) showLots(editor, lots);
  }, [editor, lots]);
}

function useRelectureMarks(cle: TexteKey, editor: Editor): void {
  const livret = useLivret((s) => s.vue?.identite.id);
  const ecarts = useLivret((s) => s.vue?.ecarts);
  const reading = useRelecture();
  const shown = useSettings((s) => s.reglages.soulignerRelecture);
  // Whatever the screen: nobody else may be asking there.
  useReadAgain();
  const marks = useMemo(() => {
    if (!shown || reading.livret !== livret) return [];
    const here = reading.remarques.filter((r) => r.cle === cle && r.blockId !== null);
    return sansLesEcarts(here, ecarts ?? []).remarques;
  }, [cle, livret, ecarts, reading, shown]);
  useEffect(() => {
    if (!editor.isDestroyed) markRelecture(editor, marks);
  }, [editor, marks]);
}
