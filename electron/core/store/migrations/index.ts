// Every migration of the livret file, oldest first. Numbers grow by ten and are never reused.
import * as m0010 from './0010-livret.ts';

export const livretMigrations = [m0010] as const;
