// The dialogs that stand above the page, in one part of the program, loaded after the first screen (overlays.tsx).
export { NewLivretDialog } from '#renderer/features/accueil/new-livret-dialog.tsx';
export { RechercheDialog } from '#renderer/features/recherche/dialog.tsx';
export { ExportDialog } from './export-dialog.tsx';
export { Palette } from './palette.tsx';
export { SettingsDialog } from './settings-dialog.tsx';
