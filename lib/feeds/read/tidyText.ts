import { WINDOWS } from '../../article/text/mendEncoding.ts';

/**
 * White space single. `&#146;` and the like are meant as in Windows-1252 (the HTML Standard reads them so, XML does
 * not): no text has a use for the control characters that they would be.
 */
export const tidyText = (text: string): string =>
  text
    .replace(/[\u0080-\u009f]/g, (mark) => WINDOWS.charAt(mark.charCodeAt(0) - 0x80))
    .replace(/\s+/g, ' ')
    .trim();
