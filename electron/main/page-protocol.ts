// Serves the built page under livret://app/, from its folder and from nowhere else.
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { protocol } from 'electron';
import { CONTENT_SECURITY_POLICY, PAGE_SCHEME } from './security.ts';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.json': 'application/json',
};

/** Before the application is ready. */
export function declarePageScheme(): void {
  protocol.registerSchemesAsPrivileged([
    {
      scheme: PAGE_SCHEME,
      privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
    },
  ]);
}

/**
 * Once it is ready. `folder`: absolute path of the built page. Answers bytes, not a `Response`: the first Response of a
 * process loads Node's whole fetch, which kept the first window waiting for 50 ms.
 */
export function servePage(folder: string): void {
  protocol.registerBufferProtocol(PAGE_SCHEME, (request, answer) => {
    const absent = (): void => answer({ statusCode: 404, data: Buffer.alloc(0) });
    const file = fileOf(request.url, folder);
    if (file === null) {
      absent();
      return;
    }
    readFile(file).then(
      (data) =>
        answer({
          data,
          mimeType: TYPES[extname(file)] ?? 'application/octet-stream',
          charset: 'utf-8',
          headers: {
            'content-security-policy': CONTENT_SECURITY_POLICY,
            'x-content-type-options': 'nosniff',
          },
        }),
      absent,
    );
  });
}

/** null for an address that is malformed or leads out of the folder: an exception here would stop the shell. */
function fileOf(url: string, folder: string): string | null {
  try {
    const { host, pathname } = new URL(url);
    const file = normalize(join(folder, decodeURIComponent(pathname)));
    return host === 'app' && file.startsWith(folder + sep) ? file : null;
  } catch {
    return null;
  }
}
