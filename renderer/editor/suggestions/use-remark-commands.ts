// From one remark of the texts to the next, and what is done to the one at the caret: in the palette, the menu and by keys.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { type Command, useCommands } from '#renderer/state/commands.ts';
import { useLivret } from '#renderer/state/livret-store.ts';
import { useEditors } from '../editors-store.ts';
import { announce } from './announce.ts';
import { acceptLots, decideLots } from './decide.ts';
import { openHere, step, stopsOf, suggestionHere } from './navigate.ts';
import { useRemarkWords } from './words.ts';

export const REMARK_KEYS = {
  suivante: 'F8',
  precedente: 'Shift+F8',
  ouvrir: 'Alt+Enter',
  accepter: 'Mod+Shift+A',
  refuser: 'Mod+Shift+R',
} as const;

const anyText = (): boolean => useEditors.getState().byKey.size > 0;

export function useRemarkCommands(): void {
  const t = useTranslations('remarques');
  const group = useTranslations('redaction')('titre');
  const words = useRemarkWords();
  const commands = useMemo((): Command[] => {
    const go = (by: 1 | -1): void => {
      const there = step(by);
      announce(
        there === null
          ? t('dit.aucune')
          : t('dit.position', { rang: there.rank, total: there.total, quoi: words.stop(there.stop) }),
      );
    };
    const left = (id: string): number => {
      const { active, byKey } = useEditors.getState();
      const editor = active === null ? undefined : byKey.get(active);
      if (active === null || editor === undefined) return 0;
      return stopsOf(active, editor).filter((s) => s.tutor !== undefined && s.tutor.lot.id !== id).length;
    };
    const decidable = (): boolean => !useLivret.getState().lectureSeule && suggestionHere() !== null;
    const common = { group, inFields: true };
    return [
      {
        id: 'remarque-suivante',
        label: t('suivante'),
        shortcut: REMARK_KEYS.suivante,
        when: anyText,
        run: () => go(1),
        ...common,
      },
      {
        id: 'remarque-precedente',
        label: t('precedente'),
        shortcut: REMARK_KEYS.precedente,
        when: anyText,
        run: () => go(-1),
        ...common,
      },
      {
        id: 'ouvrir-remarque',
        label: t('ouvrir'),
        shortcut: REMARK_KEYS.ouvrir,
        when: () => useEditors.getState().active !== null,
        run: () => {
          if (!openHere()) announce(t('dit.aucune'));
        },
        ...common,
      },
      {
        id: 'accepter-suggestion',
        label: t('accepterIci'),
        shortcut: REMARK_KEYS.accepter,
        when: decidable,
        run: () => {
          const here = suggestionHere();
          if (here === null) return;
          const reste = left(here.lot.id);
          announce(t('dit.acceptees', { n: acceptLots([here.lot]), reste }));
        },
        ...common,
      },
      {
        id: 'refuser-suggestion',
        label: t('refuserIci'),
        shortcut: REMARK_KEYS.refuser,
        when: decidable,
        run: () => {
          const here = suggestionHere();
          if (here === null) return;
          const reste = left(here.lot.id);
          decideLots([here.lot], 'refusee', t('libelles.refuser'));
          announce(t('dit.refusees', { n: 1, reste }));
        },
        ...common,
      },
    ];
  }, [t, group, words]);
  useCommands('remarques', commands);
}
