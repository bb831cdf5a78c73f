/** An address as written, without its fragment: two that agree in this are one document. */
export const withoutFragment = (address: string): string => address.replace(/#.*$/, '');
