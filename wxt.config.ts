import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

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
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: ['http://*/*', 'https://*/*'],
    icons: { 16: 'icon/active-16.png', 32: 'icon/active-32.png', 48: 'icon/active-48.png', 128: 'icon/active-128.png' },
    action: {
      default_title: '__MSG_badgeTitleNone__',
      default_icon: { 16: 'icon/neutral-16.png', 32: 'icon/neutral-32.png', 48: 'icon/neutral-48.png' },
    },
    // `connect-src 'none'` makes every fetch fail, in the background too: a cheap proof that nothing leaves.
    // (`npm run dev` needs a connection to its own server.)
    content_security_policy:
      command === 'serve'
        ? undefined
        : {
            extension_pages:
              "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
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
    // Both floors know light-dark(): rewritten for older browsers it would double the style sheets.
    build: { cssTarget: ['chrome123', 'firefox140'] },
    resolve: {
      alias: {
        // Vite 8 inlines the trie of tldts' other build twice (113 kB gzip instead of 47).
        tldts: fileURLToPath(new URL('./node_modules/tldts/dist/index.esm.min.js', import.meta.url)),
      },
    },
  }),
});
