import controls from '../style/controls.css?inline';
import own from '../style/highlight.css?inline';
import tokens from '../style/tokens.css?inline';

/**
 * The style of what floats over the page, inside its own shadow root. There `:root` is the page's element, so the
 * tokens go to the host; and rem is the size that the page chose for itself, so lengths become pixels.
 */
export const FLOAT_STYLE = [tokens.replaceAll(':root', ':host'), controls, own]
  .join('\n')
  .replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * 16}px`);
