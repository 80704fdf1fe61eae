// Every migration of the livret file, oldest first. Numbers grow by ten and are never reused.
import * as m0010 from './0010-livret.ts';
import * as m0060 from './0060-objectifs.ts';
import * as m0080 from './0080-relectures.ts';
import * as m0090 from './0090-pseudonymes.ts';
import * as m0100 from './0100-ecarts.ts';
import * as m0160 from './0160-questions-au-tuteur.ts';
import * as m0170 from './0170-repetitions.ts';
import * as m0180 from './0180-reponses.ts';
import * as m0185 from './0185-versions.ts';
import * as m0190 from './0190-gabarits.ts';
import * as m0200 from './0200-relecteurs.ts';
import * as m0240 from './0240-famille.ts';
import * as m0250 from './0250-mesures.ts';
import * as m0260 from './0260-dictionnaire.ts';

export const livretMigrations = [
  m0010,
  m0060,
  m0080,
  m0090,
  m0100,
  m0160,
  m0170,
  m0180,
  m0185,
  m0190,
  m0200,
  m0240,
  m0250,
  m0260,
] as const;
