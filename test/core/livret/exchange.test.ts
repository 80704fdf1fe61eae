// The open interchange form: everything out, everything in, nothing lost.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { exchangeChunks } from '#core/export/exchange/export-exchange.ts';
import { readExchange } from '#core/import/exchange/read-exchange.ts';
import { type LivretSession, openSession } from '#core/livret/session.ts';
import { verifyLivret } from '#core/livret/verify-livret.ts';
import { type WholeLivret, writeLivret } from '#core/livret/write-livret.ts';
import { LivretError } from '#shared/contract/errors.ts';
import { EXCHANGE_VERSION, LivretExchange } from '#shared/domain/livret/livret.ts';
import { situationKey } from '#shared/domain/texte/texte-key.ts';
import { anOperation, aRichText } from '#test/support/builders/arbitraries.ts';
import { aFolder } from '#test/support/builders/folder.ts';
import { aLivretFile } from '#test/support/builders/livret-file.ts';
import { aText } from '#test/support/builders/rich-text.ts';
import { aWholeLivret } from '#test/support/builders/whole-livret.ts';
import { countedIds, TEST_NOW } from '#test/support/core.ts';

const deps = { clock: () => TEST_NOW };
const read = (json: unknown) => readExchange(json, { newId: countedIds('n') });
const exported = (session: LivretSession) => JSON.parse([...exchangeChunks(session)].join(''));

const written = (livret: WholeLivret) => {
  const path = join(aFolder(), 'un.livret');
  writeLivret(deps, path, livret);
  return openSession(deps, path);
};

const exchangeOf = (livret: WholeLivret): Record<string, unknown> => {
  const session = written(livret);
  const json = exported(session);
  session.close();
  return json;
};

test('L20: everything goes out and comes back: texts with their dates, files to the byte, order of structures', () => {
  const whole = aWholeLivret();
  const json = exchangeOf(whole);
  expect(LivretExchange.safeParse(json).error).toBeUndefined();
  expect(read(json)).toEqual(whole);
});

test('L20: any livret that can be made comes back the same', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(anOperation, { minLength: 1, maxLength: 4 }), { maxLength: 15 }),
      fc.array(aRichText, { minLength: 1, maxLength: 3 }),
      (changes, texts) => {
        using livret = aLivretFile();
        const session = livret.open();
        for (const operations of changes) {
          try {
            session.change(operations, 'essai');
          } catch (error) {
            expect(error).toBeInstanceOf(LivretError);
          }
        }
        for (const [rank, { id }] of session.view().situations.entries())
          session.saveTexte(situationKey(id), texts[rank % texts.length] ?? aText());
        const { revision: _, modifieLe: __, nomFichier: ___, relectures, ...before } = session.view();
        const back = written(read(exported(session)));
        const { total, aTraiter } = relectures;
        expect(back.view()).toMatchObject({ ...before, relectures: { total, aTraiter } });
        for (const { cle } of before.textes) expect(back.readTexte(cle)).toEqual(session.readTexte(cle));
        back.close();
      },
    ),
    { numRuns: 30 },
  );
});

test('L21: Markdown stands for a rich text, its images are found by their names', () => {
  const whole = aWholeLivret();
  const json = exchangeOf(whole);
  const [{ fichier }] = whole.fichiers as [WholeLivret['fichiers'][number]];
  const back = read({
    ...json,
    textes: [
      { cle: 'situation:sit1', texte: '{role} Je veille [preuve:pre1]\n\n![Une page](fichiers/journal.txt)' },
    ],
  });
  expect(back.textes[0]?.texte.content).toMatchObject([
    { attrs: { element: 'role' }, content: [{ text: 'Je veille ' }, { attrs: { preuveId: 'pre1' } }] },
    { type: 'image', attrs: { fichier: fichier.sha256 } },
  ]);
});

test('L22: blocks without an id, or with one already taken, get their own', () => {
  const json = exchangeOf(aWholeLivret());
  const p = (attrs?: object) => ({
    type: 'paragraph',
    ...(attrs && { attrs }),
    content: [{ type: 'text', text: 'x' }],
  });
  const back = read({
    ...json,
    textes: [
      {
        cle: 'candidat:parcours',
        texte: { type: 'doc', version: 1, content: [p(), p({ id: 'a1' }), p({ id: 'a1', element: 'role' })] },
      },
    ],
  });
  const ids = back.textes[0]?.texte.content.map((block) => block.attrs.id);
  expect(new Set(ids).size).toBe(3);
  expect(ids?.[1]).toBe('a1');
  expect(back.textes[0]?.texte.content[2]?.attrs.element).toBe('role');
});

test('L23: another format, a later version, a false file, a part that points nowhere: refused with a sentence', () => {
  const json = exchangeOf(aWholeLivret());
  const refused = (value: unknown, words: RegExp) => {
    expect(() => read(value)).toThrow(words);
    expect(() => read(value)).toThrow(expect.objectContaining({ code: 'entree-invalide' }));
  };
  refused({ hello: 1 }, /format JSON/);
  refused(null, /format JSON/);
  refused({ ...json, version: EXCHANGE_VERSION + 1 }, /plus récente/);
  refused({ ...json, version: undefined }, /ne dit pas une version/);
  refused({ ...json, preuves: 3 }, /« preuves »/);
  refused(
    { ...json, fichiers: [{ ...(json.fichiers as object[])[0], base64: 'AAAA' }] },
    /empreinte SHA-256/,
  );
  const path = join(aFolder(), 'non.livret');
  const broken = read({ ...json, experiences: [] });
  expect(() => writeLivret(deps, path, broken)).toThrow(/ne tient pas ensemble.*« exp1 »/s);
  expect(existsSync(path)).toBe(false);
});

test('L25: an id twice, a reference to what is not there: each is refused with its sentence', () => {
  const whole = aWholeLivret();
  const [experience] = whole.experiences;
  const [preuve] = whole.preuves;
  const [situation] = whole.situations;
  const [couverture] = whole.couvertures;
  if (!experience || !preuve || !situation || !couverture) throw new Error('the builder gives one of each');
  const { projet } = whole;
  const faults: [Partial<WholeLivret>, RegExp][] = [
    [{ experiences: [experience, experience] }, /deux fois dans les expériences/],
    [{ preuves: [preuve, preuve] }, /deux fois dans les preuves/],
    [{ experiences: [{ ...experience, structureId: 'nulle' }] }, /la structure «\snulle\s» n’existe pas/],
    [{ preuves: [{ ...preuve, fichier: 'f'.repeat(64) }] }, /le fichier «\sf+\s» n’existe pas/],
    [{ situations: [{ ...situation, experienceId: 'nulle' }] }, /l’expérience «\snulle\s» n’existe pas/],
    [{ couvertures: [{ ...couverture, experienceId: 'nulle' }] }, /l’expérience «\snulle\s» n’existe pas/],
    [{ projet: { ...projet, blocsVises: ['RNCP99999BC77'] } }, /le bloc «\sRNCP99999BC77\s» n’existe pas/],
    [
      { projet: { ...projet, blocsVises: [...projet.blocsVises, ...projet.blocsVises] } },
      /deux fois dans les blocs visés/,
    ],
  ];
  for (const [fault, sentence] of faults) expect(() => written({ ...whole, ...fault })).toThrow(sentence);
});

test('L26: a text whose situation has gone is kept, and no fault', () => {
  const json = exchangeOf(aWholeLivret());
  const session = written(read({ ...json, textes: [{ cle: 'situation:partie', texte: 'Gardé.' }] }));
  expect(session.readTexte(situationKey('partie'))).toMatchObject({
    content: [{ content: [{ text: 'Gardé.' }] }],
  });
  expect(verifyLivret(session)).toEqual([]);
  session.close();
});

test('L27: texts nested deeper than anyone writes, dates that are none: refused with a sentence', () => {
  const json = exchangeOf(aWholeLivret());
  const withTexte = (texte: unknown) => ({ ...json, textes: [{ cle: 'candidat:parcours', texte }] });
  const refused = (value: unknown, words: RegExp) => {
    expect(() => read(value)).toThrow(words);
    expect(() => read(value)).toThrow(expect.objectContaining({ code: 'entree-invalide' }));
  };
  const nested = (depth: number): unknown =>
    depth === 0
      ? { type: 'paragraph', content: [{ type: 'text', text: 'Au fond.' }] }
      : { type: 'blockquote', content: [nested(depth - 1)] };
  refused(withTexte({ type: 'doc', version: 1, content: [nested(150)] }), /emboîte/);
  refused(withTexte(`${'> '.repeat(3_000)}Au fond.`), /emboîte/);
  expect(read(withTexte({ type: 'doc', version: 1, content: [nested(20)] })).textes).toHaveLength(1);
  refused({ ...json, identite: { id: 'x', exemple: false, creeLe: 'hier' } }, /identite\.creeLe/);
  refused({ ...json, textes: [{ cle: 'candidat:parcours', texte: '', modifieLe: 'hier' }] }, /modifieLe/);
});

test('L28: a file keeps its name, not the path that another program gave it', () => {
  const json = exchangeOf(aWholeLivret());
  const [fichier] = json.fichiers as object[];
  const named = (nom: string) => read({ ...json, fichiers: [{ ...fichier, nom }] }).fichiers[0]?.fichier.nom;
  expect(named('../../etc/journal.txt')).toBe('journal.txt');
  expect(named('C:\\preuves\\journal.txt')).toBe('journal.txt');
});

test('L5: half a sign, cut by another program, does not make a livret that verifies as damaged', () => {
  const json = exchangeOf(aWholeLivret());
  const session = written(
    read({ ...json, textes: [{ cle: 'candidat:parcours', texte: 'Un mot \ud83d coupé.' }] }),
  );
  expect(verifyLivret(session)).toEqual([]);
  session.close();
});

test('L24: the JSON Schema accepts what is exported', () => {
  const schema = z.toJSONSchema(LivretExchange, { io: 'input' });
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema);
  expect(validate(exchangeOf(aWholeLivret())), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ format: 'livret-vae' })).toBe(false);
});

test('L20: a file of before the register has an empty one', () => {
  const { pseudonymes: _, ...avant } = exchangeOf(aWholeLivret());
  expect(read(avant).pseudonymes).toEqual([]);
});

test('L20: a file of before the rehearsals has none', () => {
  const { repetitions: _, ...avant } = exchangeOf(aWholeLivret());
  expect(read(avant).repetitions).toEqual([]);
});
