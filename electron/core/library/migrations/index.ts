// Every migration of the library, oldest first. Numbers grow by ten and are never reused.
import * as m0010 from './0010-bibliotheque.ts';

export const libraryMigrations = [m0010] as const;
