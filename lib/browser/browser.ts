/** The one door to the extension API: nothing else imports the polyfill. */
export { default as browser } from 'webextension-polyfill';
export type { Runtime, Storage, Tabs } from 'webextension-polyfill';
