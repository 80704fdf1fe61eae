// One open livret file.
import type { Database } from 'better-sqlite3';

export interface LivretSession {
  readonly db: Database;
  readonly path: string;
  close(): void;
}
