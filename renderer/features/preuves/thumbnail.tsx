// What a preuve looks like, small: its picture, or a sheet with the kind of its file.
import { useEffect, useState } from 'react';
import { call } from '#renderer/bridge/bridge.ts';
import type { Fichier } from '#shared/domain/livret/entities.ts';
import { fileMark } from './model.ts';

/** Pixels of the longest side: twice the largest size shown. */
const SIDE = 160;
/** Small pictures kept, so that scrolling back is immediate; the large ones are let go at once. */
const KEPT = 600;
const pictures = new Map<string, Promise<string | null>>();

async function make(sha256: string): Promise<string | null> {
  try {
    const { fichier, octets } = await call('fichiers.lire', { sha256 });
    const bitmap = await createImageBitmap(new Blob([new Uint8Array(octets)], { type: fichier.mime }));
    const scale = Math.min(1, SIDE / Math.max(bitmap.width, bitmap.height));
    const canvas = new OffscreenCanvas(
      Math.max(1, Math.round(bitmap.width * scale)),
      Math.max(1, Math.round(bitmap.height * scale)),
    );
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    return URL.createObjectURL(await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 }));
  } catch {
    return null;
  }
}

function picture(sha256: string): Promise<string | null> {
  const known = pictures.get(sha256);
  if (known !== undefined) return known;
  const made = make(sha256);
  pictures.set(sha256, made);
  const oldest = pictures.size > KEPT ? pictures.keys().next().value : undefined;
  if (oldest !== undefined) {
    void pictures.get(oldest)?.then((url) => url !== null && URL.revokeObjectURL(url));
    pictures.delete(oldest);
  }
  return made;
}

export function Thumbnail({
  fichier,
  isImage,
}: {
  readonly fichier: Fichier | null;
  readonly isImage: boolean;
}) {
  const sha256 = isImage ? (fichier?.sha256 ?? null) : null;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    setUrl(null);
    if (sha256 !== null) void picture(sha256).then((made) => current && setUrl(made));
    return () => {
      current = false;
    };
  }, [sha256]);
  return (
    <span className={fichier === null ? 'pre-thumb pre-thumb-none' : 'pre-thumb'} aria-hidden="true">
      {url !== null ? (
        <img src={url} alt="" draggable={false} />
      ) : (
        <span className="pre-mark">{fichier === null ? '?' : fileMark(fichier.nom)}</span>
      )}
    </span>
  );
}
