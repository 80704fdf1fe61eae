// The open interchange form as a file: written aside, synced, then renamed; a failure leaves what was there.
import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import type { LivretSession } from '../../livret/session.ts';
import { dossierAbsent } from '../../store/livret-errors.ts';
import { exchangeChunks } from './export-exchange.ts';

/** Throws LivretError « ecriture-refusee » when the folder is not there, else the system's error (ENOSPC, EACCES…). */
export const writeExchangeFile = (session: LivretSession, path: string): void => {
  if (!existsSync(dirname(path))) throw dossierAbsent(path);
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
