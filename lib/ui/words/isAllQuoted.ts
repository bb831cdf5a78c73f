import type { Overlap } from '../../model/overlap.ts';

/** Whether everything shared stands inside quotation marks: only then may the words say "quotations". */
export const isAllQuoted = ({ passages }: Overlap): boolean =>
  passages.length > 0 && passages.every((passage) => passage.quoted);
