// The commands of the frame, and the keys that run every command.
import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { choisir, systeme } from '#renderer/bridge/bridge.ts';
import { askVersionsHere, hasText } from '#renderer/editor/ask-versions.ts';
import { findHere } from '#renderer/editor/editors-store.ts';
import { canStepInText } from '#renderer/editor/suggestions/last-step.ts';
import { allCommands, type Command, canRun, useCommands } from '#renderer/state/commands.ts';
import { readyToLeave } from '#renderer/state/leave-livret.ts';
import { close, open, showError, useLivret } from '#renderer/state/livret-store.ts';
import { foldJourney, goTo, JOURNEY, showOverlay, useNavigation } from '#renderer/state/navigation-store.ts';
import { changeSettings, useSettings } from '#renderer/state/settings-store.ts';
import { backToChecks, canGoBack } from './back-to-checks.tsx';
import { moveBetweenPanes } from './panes.ts';
import { matches } from './shortcuts.ts';
import { redoLast, undoLast } from './undo.ts';

const isOpen = (): boolean => useLivret.getState().vue !== null;

/** Opens a file chosen by the person; the livret open before is closed by the core. */
async function openFromDisk(): Promise<void> {
  const choice = await choisir('ouvrir-livret');
  if (choice === null) return;
  if (!(await readyToLeave())) return;
  if (await open('livret.ouvrir', { autorisation: choice.autorisation })) goTo({ step: 'mon-projet' });
}

async function goHome(): Promise<void> {
  if (!(await readyToLeave())) return;
  await close().catch(showError);
}

const STEP = 10;
const resize = (delta: number): void => {
  const { tailleTexte } = useSettings.getState().reglages;
  const size = delta === 0 ? 100 : Math.min(200, Math.max(80, tailleTexte + delta));
  changeSettings({ tailleTexte: size }).catch(showError);
};

export function AppCommands() {
  const t = useTranslations('app');
  const tRecherche = useTranslations('recherche');
  const tVersions = useTranslations('versions.commandes');
  const tChercher = useTranslations('editor.chercher');
  const tExplicitation = useTranslations('explicitation');
  const tGabarit = useTranslations('gabarit');
  const tNoms = useTranslations('noms');
  const tControles = useTranslations('controles');
  const tRelectures = useTranslations('relectures');
  const undoWords = useLivret((s) => s.annulation);
  const commands = useMemo((): Command[] => {
    const livret = t('commandes.groupes.livret');
    const view = t('commandes.groupes.affichage');
    return [
      ...JOURNEY.map(
        (step, rank): Command => ({
          id: `aller-${step}`,
          label: t('commandes.allerA', { etape: t(`parcours.etapes.${step}`) }),
          group: t('commandes.groupes.parcours'),
          shortcut: `Mod+${rank + 1}`,
          when: isOpen,
          inFields: true,
          run: () => goTo({ step }),
        }),
      ),
      {
        id: 'annuler',
        label:
          undoWords.annuler === null
            ? t('commandes.annuler')
            : t('commandes.annulerQuoi', { quoi: undoWords.annuler }),
        group: livret,
        shortcut: 'Mod+Z',
        when: () =>
          isOpen() && (useLivret.getState().annulation.annuler !== null || canStepInText('annuler')),
        run: () => void undoLast(),
      },
      {
        id: 'retablir',
        label:
          undoWords.retablir === null
            ? t('commandes.retablir')
            : t('commandes.retablirQuoi', { quoi: undoWords.retablir }),
        group: livret,
        shortcut: 'Mod+Shift+Z',
        when: () =>
          isOpen() && (useLivret.getState().annulation.retablir !== null || canStepInText('retablir')),
        run: () => void redoLast(),
      },
      {
        id: 'exporter',
        label: t('commandes.exporter'),
        group: livret,
        shortcut: 'Mod+E',
        when: isOpen,
        inFields: true,
        run: () => showOverlay('export'),
      },
      {
        id: 'revenir-controles',
        label: tControles('revenir'),
        group: livret,
        shortcut: 'Mod+Shift+J',
        when: canGoBack,
        inFields: true,
        run: backToChecks,
      },
      {
        id: 'exporter-relecture',
        label: t('commandes.exporterRelecture'),
        group: livret,
        when: isOpen,
        inFields: true,
        run: () => showOverlay('export-relecture'),
      },
      {
        id: 'importer-relecture',
        label: tRelectures('importer'),
        group: livret,
        when: () => isOpen() && !useLivret.getState().lectureSeule,
        inFields: true,
        run: () => goTo({ step: 'relectures', importer: true }),
      },
      {
        id: 'trame-certificateur',
        label: tGabarit('commande'),
        group: livret,
        when: isOpen,
        inFields: true,
        run: () => showOverlay('gabarit'),
      },
      {
        id: 'nouveau',
        label: t('commandes.nouveau'),
        group: livret,
        shortcut: 'Mod+N',
        inFields: true,
        run: () => showOverlay('nouveau'),
      },
      {
        id: 'ouvrir',
        label: t('commandes.ouvrir'),
        group: livret,
        shortcut: 'Mod+O',
        inFields: true,
        run: () => void openFromDisk().catch(showError),
      },
      { id: 'accueil', label: t('commandes.accueil'), group: livret, when: isOpen, run: () => void goHome() },
      {
        id: 'palette',
        label: t('commandes.palette'),
        group: view,
        shortcut: 'Mod+K',
        inFields: true,
        run: () => showOverlay('palette'),
      },
      {
        id: 'chercher-ici',
        label: tChercher('commande'),
        group: livret,
        shortcut: 'Mod+F',
        when: isOpen,
        inFields: true,
        // A screen without a text to write: the whole livret is what one can look in.
        run: () => {
          if (!findHere()) showOverlay('recherche');
        },
      },
      {
        id: 'rechercher',
        label: tRecherche('commande'),
        group: livret,
        shortcut: 'Mod+Shift+F',
        when: isOpen,
        inFields: true,
        run: () => showOverlay('recherche'),
      },
      ...([1, -1] as const).map(
        (step): Command => ({
          id: step > 0 ? 'resultat-suivant' : 'resultat-precedent',
          label: tRecherche(step > 0 ? 'suivant' : 'precedent'),
          group: livret,
          shortcut: step > 0 ? 'F3' : 'Shift+F3',
          when: isOpen,
          inFields: true,
          // Loaded when it is first asked for: it knows the places of the livret, and the first page must not wait for them.
          run: () =>
            void import('#renderer/features/recherche/next-result.ts')
              .then(({ nextResult }) => nextResult(step))
              .catch(showError),
        }),
      ),
      {
        id: 'noms',
        label: tNoms('commande'),
        group: livret,
        when: isOpen,
        inFields: true,
        run: () => showOverlay('noms'),
      },
      {
        id: 'explicitation',
        label: tExplicitation('commande'),
        group: livret,
        shortcut: 'Mod+Shift+D',
        when: () => isOpen() && !useLivret.getState().lectureSeule,
        inFields: true,
        run: () => {
          const { place } = useNavigation.getState();
          goTo({ ...(place.step === 'redaction' ? place : {}), step: 'redaction', questions: true });
        },
      },
      {
        id: 'versions',
        label: tVersions('commande'),
        group: livret,
        shortcut: 'Mod+Shift+H',
        when: () => isOpen() && hasText(),
        inFields: true,
        run: () => void askVersionsHere(),
      },
      {
        id: 'journal',
        label: tVersions('commandeJournal'),
        group: livret,
        when: isOpen,
        run: () => void askVersionsHere('journal'),
      },
      {
        id: 'reglages',
        label: t('commandes.reglages'),
        group: view,
        shortcut: 'Mod+,',
        inFields: true,
        run: () => showOverlay('reglages'),
      },
      {
        id: 'replier',
        label: t('commandes.replier'),
        group: view,
        shortcut: 'Mod+B',
        when: isOpen,
        run: () => foldJourney(!useNavigation.getState().folded),
      },
      {
        id: 'agrandir',
        label: t('commandes.agrandir'),
        group: view,
        shortcut: 'Mod+Plus',
        inFields: true,
        run: () => resize(STEP),
      },
      {
        id: 'reduire',
        label: t('commandes.reduire'),
        group: view,
        shortcut: 'Mod+-',
        inFields: true,
        run: () => resize(-STEP),
      },
      {
        id: 'taille-normale',
        label: t('commandes.tailleNormale'),
        group: view,
        shortcut: 'Mod+0',
        inFields: true,
        run: () => resize(0),
      },
      {
        id: 'panneau-suivant',
        label: t('commandes.panneauSuivant'),
        group: view,
        shortcut: 'F6',
        when: isOpen,
        inFields: true,
        run: () => moveBetweenPanes(1),
      },
      {
        id: 'panneau-precedent',
        label: t('commandes.panneauPrecedent'),
        group: view,
        shortcut: 'Shift+F6',
        when: isOpen,
        inFields: true,
        run: () => moveBetweenPanes(-1),
      },
    ];
  }, [
    t,
    tRecherche,
    tVersions,
    tChercher,
    tExplicitation,
    tGabarit,
    tNoms,
    tRelectures,
    tControles,
    undoWords,
  ]);
  useCommands('application', commands);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      const mac = systeme() === 'mac';
      const typing = isTyping(event.target);
      const command = allCommands().find(
        (c) =>
          c.shortcut !== undefined &&
          matches(c.shortcut, event, mac) &&
          (!typing || c.inFields === true) &&
          canRun(c),
      );
      // An open dialog keeps the keys to itself.
      if (command === undefined || document.querySelector('.veil') !== null) return;
      event.preventDefault();
      command.run();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
  return null;
}

/** Fields and the editor have their own undo. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    (target.matches('input, textarea') && !target.matches('[type=checkbox], [type=radio]')));
