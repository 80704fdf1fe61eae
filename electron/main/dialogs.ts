// The system's dialogs, by what they choose.
import { basename } from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { ChoiceKind } from '#shared/contract/bridge.ts';

const LIVRET: FileFilter[] = [{ name: 'Livret VAE', extensions: ['livret'] }];

interface DialogPlan {
  readonly action: 'save' | 'open' | 'folder';
  readonly title: string;
  readonly button: string;
  readonly filters: FileFilter[];
  readonly extension: string;
}

const PLANS: Record<ChoiceKind, DialogPlan> = {
  'nouveau-livret': {
    action: 'save',
    title: 'Créer le livret',
    button: 'Créer',
    filters: LIVRET,
    extension: '.livret',
  },
  'ouvrir-livret': {
    action: 'open',
    title: 'Ouvrir un livret',
    button: 'Ouvrir',
    filters: LIVRET,
    extension: '',
  },
  'fichier-docx': {
    action: 'save',
    title: 'Enregistrer le document Word',
    button: 'Enregistrer',
    filters: [{ name: 'Document Word', extensions: ['docx'] }],
    extension: '.docx',
  },
  'fichier-pptx': {
    action: 'save',
    title: 'Enregistrer la présentation',
    button: 'Enregistrer',
    filters: [{ name: 'Présentation PowerPoint', extensions: ['pptx'] }],
    extension: '.pptx',
  },
  'fichier-pdf': {
    action: 'save',
    title: 'Enregistrer le document PDF',
    button: 'Enregistrer',
    filters: [{ name: 'Document PDF', extensions: ['pdf'] }],
    extension: '.pdf',
  },
  'fichier-csv': {
    action: 'save',
    title: 'Enregistrer le tableau',
    button: 'Enregistrer',
    filters: [{ name: 'Tableau CSV', extensions: ['csv'] }],
    extension: '.csv',
  },
  'dossier-relu': {
    action: 'open',
    title: 'Importer un dossier relu',
    button: 'Importer',
    filters: [{ name: 'Document Word', extensions: ['docx'] }],
    extension: '',
  },
  trame: {
    action: 'open',
    title: 'Importer la trame du certificateur',
    button: 'Importer',
    filters: [{ name: 'Trame Word ou trame partagée', extensions: ['docx', 'dotx', 'json'] }],
    extension: '',
  },
  'trame-partagee': {
    action: 'save',
    title: 'Partager la trame',
    button: 'Enregistrer',
    filters: [{ name: 'Trame partagée', extensions: ['json'] }],
    extension: '.json',
  },
  'dossier-export': {
    action: 'folder',
    title: 'Choisir le dossier où écrire les documents',
    button: 'Choisir ce dossier',
    filters: [],
    extension: '',
  },
};

export const isChoiceKind = (value: unknown): value is ChoiceKind =>
  typeof value === 'string' && Object.hasOwn(PLANS, value);

/** Absolute path, or null when the person gave up. `suggested` is a file name: any folder in it is dropped. */
export async function choosePath(
  window: BrowserWindow,
  kind: ChoiceKind,
  suggested: string,
): Promise<string | null> {
  const preset = presetAnswer(kind);
  if (preset !== undefined) return preset;
  const { action, title, button, filters, extension } = PLANS[kind];
  if (action !== 'save') {
    const { filePaths } = await dialog.showOpenDialog(window, {
      title,
      buttonLabel: button,
      filters,
      properties: action === 'folder' ? ['openDirectory', 'createDirectory'] : ['openFile'],
    });
    return filePaths[0] ?? null;
  }
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title,
    buttonLabel: button,
    filters,
    defaultPath: basename(suggested),
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  if (canceled || filePath === '') return null;
  // Linux dialogs do not add the extension.
  return filePath.toLowerCase().endsWith(extension) ? filePath : filePath + extension;
}

/** Words would be lost by closing: why, and the choice. Closing the question itself is staying. */
export async function confirmLeaving(window: BrowserWindow, reason: string): Promise<'rester' | 'quitter'> {
  const preset = presetAnswer('quitter');
  if (preset !== undefined) return preset === 'quitter' ? 'quitter' : 'rester';
  const { response } = await dialog.showMessageBox(window, {
    type: 'warning',
    title: 'Livret VAE',
    message: 'Vos derniers mots ne sont pas enregistrés.',
    detail: `${reason}\n\nIls sont encore à l’écran : restez pour les garder, ou quittez sans eux.`.trim(),
    buttons: ['Rester', 'Quitter sans ces mots'],
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  });
  return response === 1 ? 'quitter' : 'rester';
}

/**
 * Answers prepared by a test, by kind: LIVRET_DIALOGS='{"nouveau-livret":["/a.livret"]}'. Each is given once, then null,
 * as if the person had given up. Ignored in the packaged application.
 */
const presets: Partial<Record<ChoiceKind | 'quitter', string[]>> =
  !app.isPackaged && process.env.LIVRET_DIALOGS ? JSON.parse(process.env.LIVRET_DIALOGS) : {};

function presetAnswer(kind: ChoiceKind | 'quitter'): string | null | undefined {
  return presets[kind] === undefined ? undefined : (presets[kind].shift() ?? null);
}
