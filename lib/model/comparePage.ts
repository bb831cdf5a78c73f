/** Address, within the extension, of the comparison of the article in a tab with another one of the library. */
export const comparePage = (tabId: number, otherId: number) => `compare.html?tab=${tabId}&other=${otherId}`;
