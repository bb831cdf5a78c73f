import { i18n } from '#i18n';
import { language } from './language.ts';

/** Takes back what binary fractions lose: 0.29 × 100 is 28.999999999999996. */
const TOLERANCE = 1e-9;

/**
 * A share in [0, 1] as whole per cent, floored and never rounded up: "94%", "under 1%". "100%" only where every word
 * is shared.
 */
export function formatShare(share: number): string {
  const known = Math.min(Math.max(share, 0), 1) || 0;
  const percent = known === 1 ? 100 : Math.min(Math.floor(known * 100 + TOLERANCE), 99);
  const format = new Intl.NumberFormat(language(), { style: 'percent' });
  return percent === 0 && known > 0 ? i18n.t('figUnderOne', [format.format(0.01)]) : format.format(percent / 100);
}
