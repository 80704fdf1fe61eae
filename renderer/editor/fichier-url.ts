// Files of the livret as addresses that an <img> can show. One address a file while someone shows it, then forgotten:
// five hundred photographs must not stay in memory because one scrolled past them.
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';

interface Shown {
  users: number;
  url: Promise<string | null>;
}
const shown = new Map<string, Shown>();
/** Milliseconds that an unused address is kept, for someone who scrolls back. */
const LINGER = 10_000;

async function load(sha256: string): Promise<string | null> {
  try {
    const { fichier, octets } = await call('fichiers.lire', { sha256 });
    return URL.createObjectURL(new Blob([new Uint8Array(octets)], { type: fichier.mime }));
  } catch {
    return null;
  }
}

function acquire(sha256: string): Shown {
  const known = shown.get(sha256) ?? { users: 0, url: load(sha256) };
  known.users += 1;
  shown.set(sha256, known);
  return known;
}

function release(sha256: string, entry: Shown): void {
  entry.users -= 1;
  setTimeout(async () => {
    if (entry.users > 0 || shown.get(sha256) !== entry) return;
    shown.delete(sha256);
    const url = await entry.url;
    if (url !== null) URL.revokeObjectURL(url);
  }, LINGER);
}

/** undefined while loading, null when the file is not in the livret. */
export function useFichierUrl(sha256: string | null): string | null | undefined {
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    if (sha256 === null) {
      setUrl(null);
      return undefined;
    }
    let current = true;
    const entry = acquire(sha256);
    void entry.url.then((value) => current && setUrl(value));
    return () => {
      current = false;
      release(sha256, entry);
    };
  }, [sha256]);
  return url;
}
