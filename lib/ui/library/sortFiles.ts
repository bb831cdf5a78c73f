/** Bytes that are looked at. */
const BEGINNING = 512;

/** Parts files to be imported into saved pages and others, by their first character; where that is none, by name. */
export async function sortFiles(files: readonly File[]): Promise<{ pages: File[]; others: File[] }> {
  const isPage = await Promise.all(
    files.map(async (file) => {
      const beginning = await file
        .slice(0, BEGINNING)
        .text()
        .catch(() => '');
      return /^\ufeff?\s*</.test(beginning) || (/\.x?html?$/i.test(file.name) && !/^\ufeff?\s*\{/.test(beginning));
    }),
  );
  return { pages: files.filter((_, at) => isPage[at]), others: files.filter((_, at) => !isPage[at]) };
}
