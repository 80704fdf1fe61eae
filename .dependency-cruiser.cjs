// Which room may import which. The compiler guards the globals of each room; this guards the doors.
// test/unit/house/import-rules.test.ts plants a fault for each rule and sees it caught.

const OURS = '^(electron|renderer|shared|scripts|test|resources)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'shared-is-pure',
      comment: 'The domain and the contract run anywhere: they import zod and each other.',
      severity: 'error',
      from: { path: '^shared/' },
      to: { pathNot: ['^shared/', '^node_modules/zod/', '^zod'] },
    },
    {
      name: 'core-has-no-window',
      comment: 'The core runs in plain Node: it imports neither electron, nor the shell, nor the page.',
      severity: 'error',
      from: { path: '^electron/core/' },
      to: { path: ['^electron/(main|preload)/', '^renderer/', '(^|/)node_modules/electron/', '^electron$'] },
    },
    {
      name: 'only-hosts-know-the-entry',
      comment: 'What is hosted does not know by whom.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared)/', pathNot: '^electron/core/entry/' },
      to: { path: '^electron/core/entry/' },
    },
    {
      name: 'shell-is-thin',
      comment: 'The shell starts the core and hands over: of its code it knows only where the data is.',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: {
        path: ['^electron/core/', '^renderer/', '^electron/preload/'],
        pathNot: '^electron/core/data-dir\\.ts$',
      },
    },
    {
      name: 'preload-is-narrow',
      comment: 'The preload is what an attacker would meet first: it holds the contract and nothing else.',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { pathNot: ['^electron/preload/', '^shared/', '(^|/)node_modules/electron/', '^electron$'] },
    },
    {
      name: 'page-through-the-bridge',
      comment: 'The page reaches the world through renderer/bridge: no Node, no electron, no core.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/', '^scripts/', '(^|/)node_modules/(electron|better-sqlite3)/', '^electron$'] },
    },
    {
      name: 'page-has-no-node',
      comment: 'The page is sandboxed: there is no Node in it.',
      severity: 'error',
      from: { path: '^(renderer|shared)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'features-are-strangers',
      comment: 'A feature never imports another: what two need goes to ui, editor, state or shared.',
      severity: 'error',
      from: { path: '^renderer/features/([^/]+)/' },
      to: { path: '^renderer/features/', pathNot: '^renderer/features/$1/' },
    },
    {
      name: 'kit-knows-no-feature',
      comment: 'What features are made of does not know them.',
      severity: 'error',
      from: { path: '^renderer/(ui|bridge|editor|state|styles)/' },
      to: { path: '^renderer/(features|app)/' },
    },
    {
      name: 'migrations-are-frozen',
      comment: 'A migration is history: code of ours that changes later must not change it.',
      severity: 'error',
      from: { path: '/migrations/\\d+[^/]*\\.ts$' },
      to: { path: OURS },
    },
    {
      name: 'importers-do-not-write',
      comment: 'An importer turns bytes into values; handlers decide what is kept.',
      severity: 'error',
      from: { path: '^electron/core/import/' },
      to: {
        path: ['^electron/core/(handlers|store)/', '(^|/)node_modules/better-sqlite3/'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'core-answers-before-it-draws',
      comment:
        'The libraries of Word and of slides take longer to load than the first answer may: only the worker has them.',
      severity: 'error',
      from: { path: '^electron/core/(core|handlers/handlers)\\.ts$' },
      to: { path: '(^|/)node_modules/(docx|pptxgenjs)/', reachable: true },
    },
    {
      name: 'source-ignores-tests',
      comment: 'Nothing that ships imports a test.',
      severity: 'error',
      // Scripts are the workshop: measures and the tests share their tools.
      from: { pathNot: '^(test|scripts)/' },
      to: { path: '^test/' },
    },
    {
      name: 'no-dead-end',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      // mdast is types alone (@types/mdast).
      to: { couldNotResolve: true, pathNot: '^mdast$' },
    },
    {
      name: 'no-cycle',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: { path: '^(electron|renderer|shared|scripts)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    // TypeScript 7 has no programming interface: swc reads the sources, types included.
    parser: 'swc',
    // Tests may import anything; and swc's visitor does not know their « using » declarations yet.
    doNotFollow: { path: ['node_modules', '^test/'] },
    exclude: { path: '^(dist|release|demo)/' },
    detectProcessBuiltinModuleCalls: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      exportsFields: ['exports'],
    },
  },
};
