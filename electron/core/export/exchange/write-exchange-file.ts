// The open interchange form as a file.
import type { LivretSession } from '../../livret/session.ts';
import { writeTextFile } from '../write-text-file.ts';
import { exchangeChunks } from './export-exchange.ts';

/** Throws what writeTextFile throws. */
export const writeExchangeFile = (session: LivretSession, path: string): void =>
  writeTextFile(path, session.path, () => exchangeChunks(session));
