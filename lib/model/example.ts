/** Two printings of one invented article, as they are written down in assets/example. */
export interface Example {
  language: string;
  original: ExamplePrinting;
  copy: ExamplePrinting;
}

export interface ExamplePrinting {
  /** No web address: it leads nowhere. */
  url: string;
  site: string;
  outlet: string;
  authors: string[];
  title: string;
  /** ISO 8601. */
  published: string;
  paragraphs: string[];
}
