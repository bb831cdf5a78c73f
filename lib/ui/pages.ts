/** Addresses of the extension's own pages, from wherever one stands among them. */
export const PAGES = {
  library: 'library.html',
  settings: 'library.html#settings',
  welcome: 'welcome.html',
} as const;
