/** Addresses of the extension's own pages, from wherever one stands among them. */
export const PAGES = {
  library: 'library.html',
  settings: 'library.html#settings',
  feeds: 'library.html#feeds',
  welcome: 'welcome.html',
  /** The comparison of two invented articles. */
  example: 'compare.html?example',
} as const;
