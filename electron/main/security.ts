// What a page may do: show itself. No network, no permission, no other window, no other page.
import { app, type IpcMainEvent, type IpcMainInvokeEvent, type Session, type WebFrameMain } from 'electron';

export const PAGE_SCHEME = 'livret';
export const PAGE_ORIGIN = `${PAGE_SCHEME}://app`;

/** Styles may be inline (component libraries position pop-ups so); scripts may not. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ');

const ALLOWED = [`${PAGE_ORIGIN}/`, 'devtools://', 'blob:', 'data:'];

export function closeTheSession(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.webRequest.onBeforeRequest((request, answer) =>
    answer({ cancel: !ALLOWED.some((start) => request.url.startsWith(start)) }),
  );
  // Chromium would fetch dictionaries from the network: off until those of the application are chosen (spelling.ts), and
  // then with an address that leads nowhere.
  session.setSpellCheckerDictionaryDownloadURL('http://0.0.0.0/');
  session.setSpellCheckerEnabled(false);
}

/** Holds for every page ever made, even one that we did not mean to make. */
export function confineAllPages(): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (event) => event.preventDefault());
    contents.on('will-redirect', (event) => event.preventDefault());
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/** True when the message comes from the top frame of our own page. */
export function isOurPage(event: IpcMainEvent | IpcMainInvokeEvent): boolean {
  const frame: WebFrameMain | null = event.senderFrame;
  return frame !== null && frame.parent === null && frame.url.startsWith(`${PAGE_ORIGIN}/`);
}
