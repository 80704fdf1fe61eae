// The only thing that the page sees of the outside: `window.livret`, typed by the contract. Sandboxed: no Node here.
import { contextBridge, ipcRenderer } from 'electron';
import type { LivretBridge, ShellEvent } from '#shared/contract/bridge.ts';
import { CHANNELS } from '#shared/contract/wire.ts';
import { createCoreClient } from './core-client.ts';
import { createEventQueue } from './event-queue.ts';

declare const __LIVRET_VERSION__: string;

const events = createEventQueue<ShellEvent>();
const client = createCoreClient({ onEvent: events.emit });

ipcRenderer.on(CHANNELS.event, (_event, shellEvent: ShellEvent) => {
  // A page that does not listen yet has nothing to save.
  if (shellEvent.type === 'fermeture' && !events.heard()) ipcRenderer.send(CHANNELS.pretAFermer, null);
  else events.emit(shellEvent);
});
ipcRenderer.on(CHANNELS.port, ({ ports: [port] }) => {
  if (port !== undefined) client.connect(port);
});
ipcRenderer.on(CHANNELS.portLost, () => {
  client.disconnect();
  ipcRenderer.send(CHANNELS.port);
});
ipcRenderer.send(CHANNELS.port);

const SYSTEMS: Partial<Record<NodeJS.Platform, LivretBridge['systeme']>> = {
  win32: 'windows',
  darwin: 'mac',
};

const bridge: LivretBridge = {
  call: client.call as LivretBridge['call'],
  onEvent: events.listen,
  choisir: (kind, nomPropose) => ipcRenderer.invoke(CHANNELS.choisir, kind, nomPropose),
  montrer: (autorisation) => ipcRenderer.invoke(CHANNELS.montrer, autorisation),
  ouvrirFichier: (autorisation) => ipcRenderer.invoke(CHANNELS.ouvrirFichier, autorisation),
  pretAFermer: (nonEnregistre) => ipcRenderer.send(CHANNELS.pretAFermer, nonEnregistre),
  orthographe: (langues) => ipcRenderer.send(CHANNELS.orthographe, langues),
  motsConnus: (mots, langue) => ipcRenderer.send(CHANNELS.motsConnus, mots, langue),
  enScene: (oui) => ipcRenderer.send(CHANNELS.enScene, oui),
  version: __LIVRET_VERSION__,
  systeme: SYSTEMS[process.platform] ?? 'linux',
};
contextBridge.exposeInMainWorld('livret', bridge);
