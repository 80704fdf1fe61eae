// The open interchange form as a file: written aside, synced, then renamed; a failure leaves what was there.
import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import type { LivretSession } from '../../livret/session.ts';
import { exchangeChunks } from './export-exchange.ts';

/** Throws the system's error (ENOSPC, EACCES…), which the edge turns into a sentence. */
export const writeExchangeFile = (session: LivretSession, path: string): void => {
  const aside = `${path}.en-cours`;
  try {
    const file = openSync(aside, 'w');
    try {
      for (const chunk of exchangeChunks(session)) {
        const bytes = Buffer.from(chunk);
        for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
      }
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(aside, path);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
};
