// Prints one local page to a tagged PDF, in a window that is never shown. Plain JavaScript: the command line starts it by
// itself, in whichever Electron the machine has, before anything is built.
import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import { BrowserWindow, session } from 'electron';

/** Inches: those of the Word dossier (electron/core/export/docx/page.ts). */
const MARGES = { top: 0.984, right: 0.984, bottom: 0.906, left: 0.984 };
const SANS_MARGES = { top: 0, right: 0, bottom: 0, left: 0 };
const ATTENTE_MS = 120_000;

let rang = 0;

/**
 * The page runs no script and reads nothing outside its folder. Rejects when it cannot be printed.
 * @param {import('./impression.d.mts').Demande} demande
 */
export async function imprimerPage({ page, sortie, pleine }) {
  rang += 1;
  const seance = session.fromPartition(`impression-${rang}`, { cache: false });
  const dossier = `${pathToFileURL(dirname(page)).href}/`;
  seance.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  seance.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !request.url.startsWith(dossier) }),
  );
  const fenetre = new BrowserWindow({
    show: false,
    webPreferences: { session: seance, javascript: false, sandbox: true, spellcheck: false },
  });
  /** @type {NodeJS.Timeout | undefined} */
  let reveil;
  try {
    const trop = new Promise((_resolve, reject) => {
      reveil = setTimeout(() => reject(new Error('the page took too long to print')), ATTENTE_MS);
    });
    const tirer = async () => {
      await fenetre.loadFile(page);
      const octets = await fenetre.webContents.printToPDF({
        pageSize: 'A4',
        margins: { marginType: 'custom', ...(pleine ? SANS_MARGES : MARGES) },
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      await writeFile(sortie, octets);
    };
    await Promise.race([tirer(), trop]);
  } finally {
    clearTimeout(reveil);
    fenetre.destroy();
  }
}
