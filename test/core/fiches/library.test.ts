// The library database: real files in temporary folders.
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryMigrations } from '#core/library/migrations/index.ts';
import { LIBRARY_APPLICATION_ID, openLibrary } from '#core/library/open-library.ts';
import { LIST, listFiches, readArchive, SEARCH, searchFiches } from '#core/library/queries/fiche.ts';
import { saveArchives } from '#core/library/save-archives.ts';
import { toMatch } from '#core/library/search-words.ts';
import { LivretError } from '#shared/contract/errors.ts';
import { madeUpArchive } from './fiche-builder.ts';

const RESOURCES = join(import.meta.dirname, '../../../resources');
let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bibliotheque-'));
  path = join(folder, 'bibliotheque.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const withLibrary = <T>(use: (db: Database.Database) => T, resourcesDir: string | null = null): T => {
  const db = openLibrary(path, { resourcesDir });
  try {
    return use(db);
  } finally {
    db.close();
  }
};

const search = (db: Database.Database, mots: string, jour: string | null = null, limite = 50): string[] => {
  const match = toMatch(mots);
  return match ? searchFiches(db, { ...match, limite, jour }).map(({ code }) => code) : [];
};

const errorOf = (action: () => unknown): LivretError => {
  try {
    action();
  } catch (error) {
    if (error instanceof LivretError) return error;
    throw error;
  }
  throw new Error('no error');
};

describe('opening', () => {
  test('a new library has its identity, its version and the five shipped fiches', () => {
    withLibrary((db) => {
      expect(db.pragma('application_id', { simple: true })).toBe(LIBRARY_APPLICATION_ID);
      expect(db.pragma('user_version', { simple: true })).toBe(libraryMigrations.at(-1)?.version);
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal');
      expect(listFiches(db)).toHaveLength(5);
    }, RESOURCES);
  });

  test('F18: the shipped fiches are read once, and again when their file changed', () => {
    const resources = join(folder, 'resources');
    mkdirSync(join(resources, 'fiches'), { recursive: true });
    const file = join(resources, 'fiches', 'RNCP38606.json');
    copyFileSync(join(RESOURCES, 'fiches', 'RNCP38606.json'), file);
    withLibrary(() => undefined, resources);
    withLibrary((db) => {
      db.prepare("UPDATE fiche SET intitule = 'Touché'").run();
    }, resources);
    withLibrary((db) => expect(listFiches(db)[0]?.intitule).toBe('Touché'), resources);
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(
        '"intitule": "Développeur full stack"',
        '"intitule": "Développeuse"',
      ),
    );
    withLibrary((db) => {
      expect(listFiches(db)[0]?.intitule).toBe('Développeuse');
      expect(search(db, 'developpeuse')).toEqual(['RNCP38606']);
    }, resources);
  });

  test('F18: a shipped fiche never replaces one that the user imported', () => {
    const mine = madeUpArchive({ code: 'RNCP38606', intitule: 'Ma version' });
    withLibrary((db) => saveArchives(db, [mine], { livrees: false }));
    withLibrary((db) => {
      expect(listFiches(db).find(({ code }) => code === 'RNCP38606')?.intitule).toBe('Ma version');
      expect(listFiches(db)).toHaveLength(5);
    }, RESOURCES);
  });

  test('a library of a future version, or another database, is refused and left as it is', () => {
    withLibrary((db) => db.pragma('user_version = 990'));
    const before = readFileSync(path);
    expect(errorOf(() => withLibrary(() => undefined)).code).toBe('livret-futur');
    expect(readFileSync(path)).toEqual(before);
    const other = new Database(join(folder, 'autre.sqlite'));
    other.exec('CREATE TABLE x (y)');
    other.close();
    path = join(folder, 'autre.sqlite');
    expect(errorOf(() => withLibrary(() => undefined)).code).toBe('livret-etranger');
  });

  test('a damaged library is put aside, made again, and this is said', () => {
    writeFileSync(path, 'ce fichier n’est pas une base de données, du tout, du tout'.repeat(40));
    const said: string[] = [];
    const db = openLibrary(path, {
      resourcesDir: RESOURCES,
      onRepaired: (message) => void said.push(message),
    });
    expect(listFiches(db)).toHaveLength(5);
    db.close();
    expect(existsSync(`${path}.abimee`)).toBe(true);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('Vos livrets n’y sont pas');
  });

  test('two programs have it open at once', () => {
    const first = openLibrary(path, { resourcesDir: RESOURCES });
    const second = openLibrary(path, { resourcesDir: RESOURCES });
    saveArchives(second, [madeUpArchive({ code: 'RNCP1', intitule: 'Un' })], { livrees: false });
    expect(listFiches(first)).toHaveLength(6);
    first.close();
    second.close();
  });
});

describe('migrations', () => {
  test('from nothing, the schema is this one', () => {
    withLibrary((db) => {
      const names = db
        .prepare(
          "SELECT type || ' ' || name FROM sqlite_schema WHERE name NOT LIKE 'sqlite_%' AND name NOT LIKE 'recherche_%' ORDER BY 1",
        )
        .pluck()
        .all();
      expect(names).toEqual([
        'index fiche_par_intitule',
        'index recent_par_date',
        'table archive',
        'table fiche',
        'table livraison',
        'table recent',
        'table recherche',
        'table reglage',
      ]);
    });
  });

  test('each version grows, and every row of 10 is accepted as the queries write it', () => {
    const versions = libraryMigrations.map(({ version }) => version);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    withLibrary((db) => {
      db.prepare("INSERT INTO reglage VALUES ('theme', '\"sombre\"')").run();
      db.prepare("INSERT INTO recent VALUES ('a', '/x.livret', '{}', '2026-11-23T11:00:00.000Z')").run();
      saveArchives(db, [madeUpArchive({ code: 'RNCP1', intitule: 'Un' })], { livrees: true });
    });
    withLibrary((db) => {
      expect(db.prepare('SELECT valeur FROM reglage').pluck().get()).toBe('"sombre"');
      expect(db.prepare('SELECT chemin FROM recent').pluck().get()).toBe('/x.livret');
      expect(readArchive(db, 'RNCP1')).toContain('"Un"');
    });
  });
});

describe('saving', () => {
  test('F18: new, changed and unchanged are told apart, whatever the file and the credit', () => {
    withLibrary((db) => {
      const one = madeUpArchive({ code: 'RNCP1', intitule: 'Un' });
      const two = madeUpArchive({ code: 'RNCP2', intitule: 'Deux' });
      expect(saveArchives(db, [one], { livrees: false })).toEqual({
        nouvelles: ['RNCP1'],
        misesAJour: [],
        inchangees: [],
      });
      const sameElsewhere = {
        ...one,
        credit: 'Autre.',
        fiche: { ...one.fiche, source: { ...one.fiche.source, fichier: 'autre.txt' } },
      };
      const changed = madeUpArchive({ code: 'RNCP2', intitule: 'Deux bis' });
      expect(saveArchives(db, [sameElsewhere, two], { livrees: false })).toEqual({
        nouvelles: ['RNCP2'],
        misesAJour: [],
        inchangees: ['RNCP1'],
      });
      expect(saveArchives(db, [changed], { livrees: false }).misesAJour).toEqual(['RNCP2']);
      expect(search(db, 'deux bis')).toEqual(['RNCP2']);
      expect(listFiches(db)).toHaveLength(2);
    });
  });

  test('all or none: a fiche that cannot be saved leaves the library as it was', () => {
    withLibrary((db) => {
      const bad = madeUpArchive({ code: 'RNCP2', intitule: 'Deux' });
      bad.fiche.niveau = 99;
      expect(() =>
        saveArchives(db, [madeUpArchive({ code: 'RNCP1', intitule: 'Un' }), bad], { livrees: false }),
      ).toThrow();
      expect(listFiches(db)).toEqual([]);
      expect(search(db, 'un')).toEqual([]);
    });
  });
});

describe('F17: searching', () => {
  test.each([
    ['archi logi', 'RNCP38822'],
    ['38503', 'RNCP38503'],
    ['rncp38606', 'RNCP38606'],
    ['INGÉNIERIE LOGICIELLE', 'RNCP37985'],
    ['ingenierie', 'RNCP37985'],
    ['full dev', 'RNCP38606'],
    ['openclass', 'RNCP36912'],
    ['« développeur » full-stack', 'RNCP38606'],
  ])('« %s » finds %s first', (mots, code) => {
    withLibrary((db) => expect(search(db, mots)[0]).toBe(code), RESOURCES);
  });

  test('« archi logi » finds « Architecture logicielle », in any order, without accents, by beginnings only', () => {
    withLibrary((db) => {
      saveArchives(
        db,
        [
          madeUpArchive({ code: 'RNCP1', intitule: 'Architecture logicielle' }),
          madeUpArchive({ code: 'RNCP2', intitule: 'Œuvres d’élevage', emplois: 'Éleveuse, Bûcheron' }),
          madeUpArchive({ code: 'RNCP3', intitule: 'Autre', competences: ['Mettre en œuvre une archi'] }),
          madeUpArchive({
            code: 'RNCP4',
            intitule: 'Rome',
            rome: [{ code: 'M1805', libelle: "Études et d''ailleurs" }],
          }),
        ],
        { livrees: false },
      );
      expect(search(db, 'archi logi')).toEqual(['RNCP1']);
      expect(search(db, 'logi archi')).toEqual(['RNCP1']);
      expect(search(db, 'chitecture')).toEqual([]);
      expect(search(db, 'archi')).toEqual(['RNCP1', 'RNCP3']);
      expect(search(db, 'oeuvre')).toEqual(['RNCP2', 'RNCP3']);
      expect(search(db, 'œuvre')).toEqual(['RNCP2', 'RNCP3']);
      expect(search(db, 'eleveuse bucheron')).toEqual(['RNCP2']);
      expect(search(db, 'e\u0301leveuse')).toEqual(['RNCP2']);
      expect(search(db, 'etudes ailleurs')).toEqual(['RNCP4']);
      expect(search(db, 'm1805')).toEqual(['RNCP4']);
    });
  });

  test('only active fiches, and a limit', () => {
    withLibrary((db) => {
      const make = (code: string, dateEcheance: string | null) =>
        madeUpArchive({ code, intitule: 'Métier', dateEcheance });
      saveArchives(db, [make('RNCP1', '2026-11-22'), make('RNCP2', '2026-11-23'), make('RNCP3', null)], {
        livrees: false,
      });
      expect(search(db, 'metier', '2026-11-23')).toEqual(['RNCP2']);
      expect(search(db, 'metier')).toHaveLength(3);
      expect(search(db, 'metier', null, 2)).toHaveLength(2);
    });
  });

  test.each(['"', '*', 'a" OR "b', 'NEAR(a b)', 'intitule:x', '- ^ ( )', "'; DROP TABLE fiche; --", '\0'])(
    'the signs of the query language are only signs: %j',
    (mots) => {
      withLibrary((db) => {
        expect(() => search(db, mots)).not.toThrow();
        expect(listFiches(db)).toHaveLength(5);
      }, RESOURCES);
    },
  );
});

describe('query plans', () => {
  const plan = (db: Database.Database, sql: string, values: object | unknown[] = {}): string =>
    (db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(values) as { detail: string }[])
      .map(({ detail }) => detail)
      .join('\n');

  test('a list reads its index, with no sort and no archive', () => {
    withLibrary((db) => {
      const text = plan(db, LIST, { codes: null, limite: -1 });
      expect(text).toMatch(/SCAN fiche USING INDEX fiche_par_intitule/);
      expect(text).not.toMatch(/ORDER BY|archive/);
    });
  });

  test('a search enters by the full-text index and reads each fiche by its key', () => {
    withLibrary((db) => {
      const text = plan(db, SEARCH, { mots: '"a"*', titre: '"a"*', jour: null, limite: 5 });
      expect(text).toMatch(/SCAN recherche VIRTUAL TABLE INDEX \d+:M/);
      expect(text).toMatch(/SEARCH fiche USING INTEGER PRIMARY KEY/);
      expect(text).not.toMatch(/SCAN fiche/);
    });
  });

  test('reading one fiche follows two keys', () => {
    withLibrary((db) => {
      const text = plan(
        db,
        'SELECT archive.json FROM fiche JOIN archive ON archive.fiche = fiche.id WHERE fiche.code = ?',
        ['x'],
      );
      expect(text).not.toMatch(/SCAN/);
    });
  });
});
