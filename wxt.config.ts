import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { eagerFunctions } from './eagerFunctions.config.ts';

/** A page's own policy goes beyond that of the manifest: whatever a page of ours would ask for, the browser refuses. */
const pagesMakeNoRequest = {
  name: 'pages-make-no-request',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: "connect-src 'none'" },
      injectTo: 'head-prepend' as const,
    },
  ],
};

/** The whole manifest in view. Each permission is explained in the README. */
export default defineConfig({
  modules: ['@wxt-dev/module-svelte', '@wxt-dev/i18n/module'],
  imports: false,
  manifestVersion: 3,
  publicDir: 'assets/public',
  i18n: { localesDir: 'assets/locales' },
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  webExt: { disabled: true },
  manifest: ({ browser, command }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: [
      ...['storage', 'unlimitedStorage', 'scripting', 'alarms', 'contextMenus'],
      // Firefox's background has documents itself.
      ...(browser === 'firefox' ? [] : ['offscreen']),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    icons: { 16: 'icon/active-16.png', 32: 'icon/active-32.png', 48: 'icon/active-48.png', 128: 'icon/active-128.png' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+F' } },
      'check-page': { description: '__MSG_cmdCheckPage__' },
      'open-library': { description: '__MSG_cmdOpenLibrary__' },
    },
    action: {
      default_title: '__MSG_badgeTitleNone__',
      default_icon: { 16: 'icon/neutral-16.png', 32: 'icon/neutral-32.png', 48: 'icon/neutral-48.png' },
    },
    // The background may fetch: the feeds that the reader follows and the pages that they list, in one file (lib/browser/fetchDocument.ts; the test of the
    // architecture holds it there). Pages may not: each forbids it to itself (`pagesMakeNoRequest`).
    // (`npm run dev` needs a connection to its own server.)
    content_security_policy:
      command === 'serve'
        ? undefined
        : {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src http: https:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'firstprint@firstprint.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '123' }),
  }),
  vite: () => ({
    plugins: [pagesMakeNoRequest, eagerFunctions((name) => name === 'reader.js' || name === 'content-scripts/gate.js')],
    // Both floors know light-dark(): rewritten for older browsers it would double the style sheets.
    build: { cssTarget: ['chrome123', 'firefox140'] },
    resolve: {
      alias: {
        // Vite 8 inlines the trie of tldts' other build twice (113 kB gzip instead of 47).
        // sax looks for Node's streams, and does without.
        stream: fileURLToPath(new URL('./lib/feeds/read/noStream.ts', import.meta.url)),
        tldts: fileURLToPath(new URL('./node_modules/tldts/dist/index.esm.min.js', import.meta.url)),
      },
    },
  }),
});
