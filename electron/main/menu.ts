// The menu of the window. What concerns the page is a command of the page, named by its id: it exists once, there.
import { app, Menu, type MenuItemConstructorOptions, shell } from 'electron';

type SendCommand = (id: string) => void;

const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

export function installMenu(send: SendCommand): void {
  // The page itself listens to these keys; here they are only shown.
  const command = (label: string, id: string, accelerator?: string): MenuItemConstructorOptions => ({
    label,
    click: () => send(id),
    ...(accelerator && { accelerator, registerAccelerator: false }),
  });

  const file: MenuItemConstructorOptions = {
    label: '&Livret',
    submenu: [
      command('Nouveau livret…', 'nouveau', 'CmdOrCtrl+N'),
      command('Ouvrir un livret…', 'ouvrir', 'CmdOrCtrl+O'),
      command('Revenir à l’accueil', 'accueil'),
      SEPARATOR,
      command('Exporter…', 'exporter', 'CmdOrCtrl+E'),
      command('Exporter pour relecture…', 'exporter-relecture'),
      command('Importer un dossier relu…', 'importer-relecture'),
      command('Trame du certificateur…', 'trame-certificateur'),
      SEPARATOR,
      command('Réglages…', 'reglages', 'CmdOrCtrl+,'),
      SEPARATOR,
      { role: 'quit', label: 'Quitter' },
    ],
  };
  const edit: MenuItemConstructorOptions = {
    label: '&Modifier',
    submenu: [
      command('Annuler', 'annuler', 'CmdOrCtrl+Z'),
      command('Rétablir', 'retablir', 'CmdOrCtrl+Shift+Z'),
      SEPARATOR,
      { role: 'cut', label: 'Couper' },
      { role: 'copy', label: 'Copier' },
      { role: 'paste', label: 'Coller' },
      { role: 'pasteAndMatchStyle', label: 'Coller sans mise en forme' },
      { role: 'selectAll', label: 'Tout sélectionner' },
      SEPARATOR,
      command('Chercher dans ce texte', 'chercher-ici', 'CmdOrCtrl+F'),
      command('Chercher et remplacer partout…', 'rechercher', 'CmdOrCtrl+Shift+F'),
      SEPARATOR,
      command('Noms et pseudonymes…', 'noms'),
      SEPARATOR,
      command('Remarque suivante', 'remarque-suivante', 'F8'),
      command('Remarque précédente', 'remarque-precedente', 'Shift+F8'),
      SEPARATOR,
      command('Versions de ce texte…', 'versions', 'CmdOrCtrl+Shift+H'),
      command('Journal d’écriture…', 'journal'),
    ],
  };
  const steps: MenuItemConstructorOptions = {
    label: '&Parcours',
    submenu: [
      ...STEPS.map(([label, step], rank) => command(label, `aller-${step}`, `CmdOrCtrl+${rank + 1}`)),
      SEPARATOR,
      command('Répondre aux questions, une à une', 'explicitation', 'CmdOrCtrl+Shift+D'),
    ],
  };
  const view: MenuItemConstructorOptions = {
    label: '&Affichage',
    submenu: [
      command('Rechercher et commander…', 'palette', 'CmdOrCtrl+K'),
      command('Replier le parcours', 'replier', 'CmdOrCtrl+B'),
      SEPARATOR,
      command('Agrandir le texte', 'agrandir', 'CmdOrCtrl+Plus'),
      command('Réduire le texte', 'reduire', 'CmdOrCtrl+-'),
      command('Taille normale', 'taille-normale', 'CmdOrCtrl+0'),
      SEPARATOR,
      { role: 'togglefullscreen', label: 'Plein écran' },
      ...(app.isPackaged ? [] : [{ role: 'toggleDevTools', label: 'Outils de développement' } as const]),
    ],
  };
  const help: MenuItemConstructorOptions = {
    label: 'Aid&e',
    submenu: [
      { label: 'Où sont rangées mes données', click: () => void shell.openPath(app.getPath('userData')) },
      { role: 'about', label: 'À propos' },
    ],
  };
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(Menu.buildFromTemplate([...mac, file, edit, steps, view, help]));
}

const STEPS = [
  ['Mon projet', 'mon-projet'],
  ['Expériences', 'experiences'],
  ['Preuves', 'preuves'],
  ['Cartographie', 'cartographie'],
  ['Rédaction', 'redaction'],
  ['Dossier', 'dossier'],
  ['Soutenance', 'soutenance'],
  ['Relectures', 'relectures'],
] as const;
