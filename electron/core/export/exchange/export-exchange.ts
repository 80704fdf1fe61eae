// The open interchange form, written: the whole content of a livret, proofs included.
import { EXCHANGE_VERSION } from '#shared/domain/livret/livret.ts';
import type { LivretSession } from '../../livret/session.ts';
import { listEnvois } from '../../store/queries/envoi.ts';
import { getFicheArchive } from '../../store/queries/fiche.ts';

const json = (value: unknown): string => JSON.stringify(value, null, 2);

/** The JSON in pieces, a file at a time, so that a livret heavy with proofs never is one string. */
export function* exchangeChunks(session: LivretSession): Generator<string> {
  const {
    fiche: _,
    nomFichier: __,
    revision: ___,
    modifieLe: ____,
    textes,
    fichiers,
    ...content
  } = session.view();
  const head = json({
    format: 'livret-vae',
    version: EXCHANGE_VERSION,
    ...content,
    archive: getFicheArchive(session.db),
    envois: listEnvois(session.db),
    ...session.relectures(),
    textes: textes.map(({ cle, modifieLe }) => ({ cle, texte: session.readTexte(cle), modifieLe })),
  });
  yield `${head.slice(0, -2)},\n  "fichiers": [`;
  let separator = '\n';
  for (const { sha256 } of fichiers) {
    const { fichier, octets } = session.readFichier(sha256);
    yield `${separator}${json({ ...fichier, base64: Buffer.from(octets).toString('base64') })}`;
    separator = ',\n';
  }
  yield `${separator === '\n' ? '' : '\n  '}]\n}\n`;
}
