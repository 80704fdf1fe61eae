// A livret of 100 000 words, written in for months: what its versions weigh, and that nothing slows down.
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openSession } from '#core/livret/session.ts';
import { writeLivret } from '#core/livret/write-livret.ts';
import type { RichText } from '#shared/domain/texte/rich-text.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { aFolder } from '#test/support/builders/folder.ts';
import { aFullLivret, seededRandom } from '#test/support/builders/full-livret.ts';
import { aParagraph } from '#test/support/builders/rich-text.ts';

const JOURS = 90;
const TEXTES_PAR_JOUR = 4;
const SEANCES = 3;
const HEURE = 3_600_000;

test('H4: after three months of writing every day, the versions weigh less than the livret did', () => {
  const path = `${aFolder()}/phare.livret`;
  let now = new Date(2026, 0, 5, 9).getTime();
  const deps = { clock: () => new Date(now) };
  writeLivret(deps, path, aFullLivret({ octets: 64 }));
  const before = statSync(path).size;
  const random = seededRandom(7);
  const mots = 'je règle la lampe du phare puis le moteur avant la marée et je note chaque panne'.split(' ');
  const rewritten = (texte: RichText): RichText => {
    const rank = Math.floor(random() * texte.content.length);
    const words = Array.from({ length: 60 }, () => mots[Math.floor(random() * mots.length)]).join(' ');
    return {
      ...texte,
      content: texte.content.map((block, n) => (n === rank ? aParagraph(words, block.attrs.id) : block)),
    };
  };
  for (let day = 0; day < JOURS; day++) {
    const session = openSession(deps, path);
    const { situations } = session.view();
    for (let text = 0; text < TEXTES_PAR_JOUR; text++) {
      // The few texts of the moment, then others.
      const at = (Math.floor(day / 10) * TEXTES_PAR_JOUR + text) % situations.length;
      const cle = situationKey(situations[at]?.id ?? '');
      for (let sitting = 0; sitting < SEANCES; sitting++) {
        session.saveTexte(cle, rewritten(session.readTexte(cle)));
        now += HEURE / 2;
      }
    }
    session.close();
    now += 24 * HEURE - (TEXTES_PAR_JOUR * SEANCES * HEURE) / 2;
  }
  const session = openSession(deps, path);
  const { versions, octets } = session.db
    .prepare(
      'SELECT (SELECT count(*) FROM version) AS versions, (SELECT sum(length(contenu)) FROM version_contenu) AS octets',
    )
    .get() as { versions: number; octets: number };
  session.close();
  expect(versions).toBeGreaterThan(100);
  expect(versions).toBeLessThan(JOURS * TEXTES_PAR_JOUR);
  expect(octets / versions).toBeLessThan(4_000);
  expect(statSync(path).size - before).toBeLessThan(before);
}, 60_000);
