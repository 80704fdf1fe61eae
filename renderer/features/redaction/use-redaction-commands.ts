// The commands of this screen: from one compétence to the next, and the page alone.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { citeIn, useEditors } from '#renderer/editor/editors-store.ts';
import { SHORTCUTS } from '#renderer/editor/keys.ts';
import { type Command, useCommands } from '#renderer/state/commands.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { goTo } from '#renderer/state/navigation-store.ts';
import { ask, showRight, showTab, togglePageOnly } from './desk-store.ts';
import type { BlocLine } from './model.ts';
import { placeToAsk } from './questions.ts';

export const ASK_KEYS = 'Mod+Shift+K';

/** Opens the question about what is selected in the text being written. */
export function askHere(): void {
  const place = placeToAsk();
  if (place !== null) ask({ ...place, id: null, texte: '' });
}

export function useRedactionCommands(blocs: readonly BlocLine[], competenceId: string | undefined): void {
  const t = useTranslations('redaction');
  const tEditor = useTranslations('editor');
  const tQuestions = useTranslations('questions');
  const tTutor = useTranslations('remarques');
  const order = blocs.map((bloc) => bloc.competences.map((c) => c.id));
  const shape = JSON.stringify(order);
  const commands = useMemo((): Command[] => {
    const byBloc = JSON.parse(shape) as string[][];
    const all = byBloc.flat();
    const rank = all.indexOf(competenceId ?? '');
    const bloc = byBloc.findIndex((ids) => ids.includes(competenceId ?? ''));
    const to = (id: string | undefined) => ({
      when: () => id !== undefined,
      run: () => goTo({ step: 'redaction', competenceId: id }),
      group: t('titre'),
      inFields: true,
    });
    return [
      {
        id: 'competence-suivante',
        label: t('competences.suivante'),
        shortcut: 'Mod+Alt+ArrowDown',
        ...to(all[rank + 1]),
      },
      {
        id: 'competence-precedente',
        label: t('competences.precedente'),
        shortcut: 'Mod+Alt+ArrowUp',
        ...to(all[rank - 1]),
      },
      {
        id: 'bloc-suivant',
        label: t('competences.blocSuivant'),
        shortcut: 'Mod+Alt+ArrowRight',
        ...to(byBloc[bloc + 1]?.[0]),
      },
      {
        id: 'bloc-precedent',
        label: t('competences.blocPrecedent'),
        shortcut: 'Mod+Alt+ArrowLeft',
        ...to(byBloc[bloc - 1]?.[0]),
      },
      {
        id: 'page-seule',
        label: t('pageSeule'),
        group: t('titre'),
        shortcut: 'Mod+Shift+L',
        inFields: true,
        run: togglePageOnly,
      },
      {
        id: 'citer-preuve',
        label: tEditor('citer'),
        group: t('titre'),
        shortcut: SHORTCUTS.citer,
        when: () => useEditors.getState().active !== null,
        run: () => citeIn(useEditors.getState().active),
      },
      {
        id: 'onglet-tuteur',
        label: tTutor('ici'),
        group: t('titre'),
        inFields: true,
        run: () => {
          showRight(true);
          showTab('tuteur');
          setTimeout(
            () => document.querySelector<HTMLElement>('.red-side [role=tab][aria-selected=true]')?.focus(),
            0,
          );
        },
      },
      {
        id: 'poser-question',
        label: tQuestions('commande'),
        group: t('titre'),
        shortcut: ASK_KEYS,
        inFields: true,
        when: () => placeToAsk() !== null && !useLivret.getState().lectureSeule,
        run: askHere,
      },
    ];
  }, [t, tEditor, tQuestions, tTutor, shape, competenceId]);
  useCommands('redaction', commands);
}
