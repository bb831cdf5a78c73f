import { answerOffscreen } from '../../lib/browser/offscreen.ts';
import { readPageText } from '../../lib/inert/readPageText.ts';

answerOffscreen((html, url) => readPageText(html, url, Date.now()));
